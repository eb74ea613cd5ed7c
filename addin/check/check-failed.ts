/** The check could not be done; the message is a sentence for the user, `details` what helps us mend a fault of ours. */
export class CheckFailed extends Error {
  readonly details: string | undefined;

  constructor(sentence: string, details?: string) {
    super(sentence);
    this.name = "CheckFailed";
    this.details = details;
  }
}

/** A re-check is not possible: there was no check before it, or the changed rows alone do not tell. The workbook must be read and checked whole; the message, if any, is a fault's cause. */
export class MustCheckAll extends Error {
  override readonly name = "MustCheckAll";
}

/** The work was stopped, or a newer check took its place. Nobody needs to be told. */
export class CheckStopped extends Error {
  override readonly name = "CheckStopped";
}
