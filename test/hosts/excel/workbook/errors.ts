/** What Excel says, in its documented English words. */
const WORDS = {
  ItemNotFound: "The requested resource doesn't exist.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidReference: "This reference is not valid for the current operation.",
  ItemAlreadyExists: "A resource with the same name or identifier already exists.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  AccessDenied: "You cannot perform the requested operation.",
  InvalidObjectPath: "The object path is not valid.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  NotImplemented: "The requested feature isn't implemented.",
} as const;

export type ErrorCode = keyof typeof WORDS;

/** An error as Excel reports it in the answer to a batch. */
export class ExcelError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, words: string = WORDS[code]) {
    super(words);
    this.code = code;
  }
}

/** The add-in used something that Excel has and the emulated one lacks: always a loud failure. */
export class NotEmulated extends ExcelError {
  readonly what: string;

  constructor(what: string) {
    super("NotImplemented", `Emulated Excel: ${what} is not emulated.`);
    this.what = what;
  }
}

export const badArgument = (why?: string): never => {
  throw new ExcelError("InvalidArgument", why);
};

export const WRONG_SIZE = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
