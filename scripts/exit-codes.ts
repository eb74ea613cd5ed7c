/** What the program ends with (contracts section 1). */
export const EXIT = {
  done: 0,
  findings: 1,
  wrongUsage: 2,
  inputUnreadable: 3,
  outputNotWritten: 4,
  partFailed: 5,
  ourFault: 70,
  interrupted: 130,
  terminated: 143,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Ends a command with an exit code and a sentence for the person at the keyboard. */
export class Stop extends Error {
  readonly exit: ExitCode;
  /** One word for programs, where the JSON names the trouble: "missing", "encrypted" ... */
  readonly code: string;

  constructor(exit: ExitCode, sentence: string, code = "") {
    super(sentence);
    this.name = "Stop";
    this.exit = exit;
    this.code = code;
  }
}
