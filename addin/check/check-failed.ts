import type { CheckOutcome, CheckRequest, Stage } from "./job";

/** The check could not be done; the message is a sentence for the user, `details` what helps us mend a fault of ours. */
export class CheckFailed extends Error {
  readonly details: string | undefined;

  constructor(sentence: string, details?: string) {
    super(sentence);
    this.name = "CheckFailed";
    this.details = details;
  }
}

/** Does a check away from the screen; `stop` ends it at once. */
export type StartCheck = (
  request: CheckRequest,
  onStage: (stage: Stage) => void,
) => { readonly done: Promise<CheckOutcome>; readonly stop: () => void };
