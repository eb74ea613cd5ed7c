/** Old, but all that is left where the clipboard is closed. */
interface PageThatCopies {
  execCommand(command: "copy"): boolean;
}

/** The old way, for Office web views where the clipboard of a frame is closed. */
const copyBySelection = (text: string): boolean => {
  const area = document.createElement("textarea");
  area.value = text;
  area.style.position = "fixed";
  area.style.opacity = "0";
  const focused = document.activeElement;
  document.body.append(area);
  area.select();
  const page: PageThatCopies = document;
  const done = page.execCommand("copy");
  area.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return done;
};

/** True when the text is on the clipboard. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
};
