import { excelSentence } from "./sentences";

/** Excel did not do what was asked. Its message is a sentence for the user; `code` is Excel's own word, for the details. */
export class ExcelRefused extends Error {
  readonly code: string;

  constructor(code: string) {
    super(excelSentence(code));
    this.name = "ExcelRefused";
    this.code = code;
  }
}

/** Excel keeps a batch waiting while somebody types in a cell; after this long it is worth saying so. */
const LONG_WAIT_MS = 1500;

const codeOf = (error: unknown): string | undefined =>
  typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : undefined;

/**
 * Runs one conversation with Excel; the only place that says `Excel.run`. Waits while a cell is being edited.
 * @param onLongWait called once when Excel has not finished after a moment.
 */
export const inExcel = async <Answer>(
  work: (context: Excel.RequestContext) => Promise<Answer>,
  onLongWait?: () => void,
): Promise<Answer> => {
  const wait = onLongWait && setTimeout(onLongWait, LONG_WAIT_MS);
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    const code = codeOf(error);
    throw code === undefined ? error : new ExcelRefused(code);
  } finally {
    clearTimeout(wait);
  }
};
