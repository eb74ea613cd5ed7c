export type UnreadableCode =
  | "missing"
  | "empty"
  | "encrypted"
  | "old-excel"
  | "binary-workbook"
  | "other-spreadsheet"
  | "not-a-workbook"
  | "damaged"
  | "too-large"
  | "no-sheets"
  | "no-known-sheets"
  | "unknown-kind";

/** A file that cannot be read. The message is for people: what happened, why, what to do next; it holds nothing from the cells. */
export class UnreadableFile extends Error {
  readonly code: UnreadableCode;

  constructor(code: UnreadableCode, message: string) {
    super(message);
    this.name = "UnreadableFile";
    this.code = code;
  }
}

/** `what` is a whole sentence: "Its end is missing." */
export const damaged = (what: string): UnreadableFile =>
  new UnreadableFile(
    "damaged",
    `This workbook is damaged. ${what} Copy or download it again, or let Excel repair it (File > Open, Open and Repair) and save.`,
  );
