/** "clinic.xlsm" as "clinic - checked.xlsm": beside the file, and not over it. */
export const checkedName = (file: string): string => {
  const at = file.lastIndexOf(".");
  return at > 0 ? `${file.slice(0, at)} - checked${file.slice(at)}` : `${file} - checked.xlsx`;
};
