import { firstRunWords } from "../words/first-run-words";
import { base64Of } from "./base64";
import { ExcelRefused, inExcel, refusalOf } from "./in-excel";

/** insertWorksheetsFromBase64; older Excels have no way to add sheets that hold tables and drop-downs. */
export const canAddSheets = (): boolean => Office.context.requirements.isSetSupported("ExcelApi", "1.13");

/** Adds all sheets of a workbook after the ones that are there, and shows the first. Excel cannot undo it. */
export const addSheetsOf = (bytes: Uint8Array): Promise<void> =>
  inExcel(async (context) => {
    if (!canAddSheets()) throw new Error(firstRunWords.cannotAddSheets);
    const added = context.workbook.insertWorksheetsFromBase64(base64Of(bytes), { positionType: "End" });
    await context.sync();
    const [first] = added.value;
    if (first === undefined) return;
    context.workbook.worksheets.getItem(first).activate();
    await context.sync();
  });

/** Opens a workbook in a window of its own; the one that is open stays as it is. */
export const openNewWorkbook = (bytes: Uint8Array): Promise<void> => Excel.createWorkbook(base64Of(bytes));

/** Why a workbook did not open in a window of its own; the sentence is Excel's reason. */
export type NotOpened = { readonly why: "tooLarge" | "notOffered" } | { readonly why: "refused"; readonly sentence: string };

/** Excel on the web takes 5 MB in one message; the rest is left for what goes with it. */
const LONGEST_TEXT = 4 * 1024 * 1024;

/** Excels on phones and tablets know the call and have no window to open. */
const NO_WINDOW: ReadonlySet<string> = new Set(["NotImplemented", "ApiNotFound", "UnsupportedFeature", "UnsupportedOperation"]);

/** Opens a workbook in a window of its own, or says why not; never rejects. */
export const tryToOpen = async (bytes: Uint8Array): Promise<NotOpened | undefined> => {
  const text = base64Of(bytes);
  if (text.length > LONGEST_TEXT) return { why: "tooLarge" };
  try {
    await Excel.createWorkbook(text);
    return undefined;
  } catch (error) {
    const refusal = refusalOf(error);
    return refusal instanceof ExcelRefused && !NO_WINDOW.has(refusal.code)
      ? { why: "refused", sentence: refusal.message }
      : { why: "notOffered" };
  }
};
