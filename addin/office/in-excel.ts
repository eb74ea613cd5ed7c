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

/** What Excel refused as ExcelRefused; every other error as it is. */
export const refusalOf = (error: unknown): unknown => {
  const code = codeOf(error);
  return code === undefined ? error : new ExcelRefused(code);
};

/** Whether this Excel keeps what an add-in writes among the steps that Ctrl+Z takes back, all of a conversation as one (RunOptions.mergeUndoGroup). */
export const canUndo = (): boolean => Office.context.requirements.isSetSupported("ExcelApi", "1.20");

/** Waits while a cell is being edited. The only place that says `Excel.run`. */
const converse = async <Answer>(
  options: Excel.RunOptions,
  work: (context: Excel.RequestContext) => Promise<Answer>,
  onLongWait: (() => void) | undefined,
): Promise<Answer> => {
  const wait = onLongWait && setTimeout(onLongWait, LONG_WAIT_MS);
  try {
    return await Excel.run({ delayForCellEdit: true, ...options }, work);
  } catch (error) {
    throw refusalOf(error);
  } finally {
    clearTimeout(wait);
  }
};

/**
 * Runs one conversation with Excel. Rejects with ExcelRefused for what Excel will not do.
 * @param onLongWait called once when Excel has not finished after a moment.
 */
export const inExcel = <Answer>(work: (context: Excel.RequestContext) => Promise<Answer>, onLongWait?: () => void): Promise<Answer> =>
  converse({}, work, onLongWait);

/** The same for writing: one step to undo, where this Excel can undo what an add-in writes. */
export const inOneUndoStep = <Answer>(work: (context: Excel.RequestContext) => Promise<Answer>, onLongWait?: () => void): Promise<Answer> =>
  converse(canUndo() ? { mergeUndoGroup: true } : {}, work, onLongWait);

/** What Excel gives for a function that listens. */
interface Listening {
  readonly context: OfficeExtension.ClientRequestContext;
  readonly remove: () => void;
}

/** Ends listening, in the conversation that began it. An Excel that does not answer any more has nothing to tell either. */
export const stopListening = ([first, ...others]: readonly Listening[]): void => {
  if (!first) return;
  Excel.run(first.context, async (context) => {
    for (const handler of [first, ...others]) handler.remove();
    await context.sync();
  }).catch(() => undefined);
};
