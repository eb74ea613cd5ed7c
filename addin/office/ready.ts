/** Office.js never says that it was blocked; after this long a filter is the likely reason. */
const GIVE_UP_MS = 8000;

/** Waits for Excel; false where Office.js did not load or there is no Excel around this page. */
export const excelIsReady = async (): Promise<boolean> => {
  if (typeof Office === "undefined") return false;
  const gaveUp = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), GIVE_UP_MS));
  const info = await Promise.race([Office.onReady(), gaveUp]);
  return info?.host === Office.HostType.Excel;
};
