/**
 * An edit of a saved workbook that was not made; nothing of it was. The message is for people: what happened, why, what to do next.
 * `moved`: the workbook is not as it was read, so it must be checked again. `refused`: the workbook does not allow it.
 */
export class EditRefused extends Error {
  readonly why: "moved" | "refused";

  constructor(why: "moved" | "refused", message: string) {
    super(message);
    this.name = "EditRefused";
    this.why = why;
  }
}

export const moved = (sentence: string): EditRefused => new EditRefused("moved", sentence);
export const refused = (sentence: string): EditRefused => new EditRefused("refused", sentence);
