/** What became of an edit. */
export type EditOutcome =
  | {
      readonly done: true;
      /** How many cells of the clinic's own data were set; rows added to a list, such as Changes, are not counted. */
      readonly cells: number;
      /** Whether one Ctrl+Z brings all of it back. */
      readonly isUndoable: boolean;
    }
  | NotDone;

/** Nothing was written, unless the sentence says that Excel stopped in the middle. */
export interface NotDone {
  readonly done: false;
  /** `moved`: the workbook is not as it was read, so it must be checked again. `refused`: Excel or the sheet does not allow it. */
  readonly why: "moved" | "refused";
  /** What happened, why, what next; for the user. */
  readonly sentence: string;
}

export const moved = (sentence: string): NotDone => ({ done: false, why: "moved", sentence });
export const refused = (sentence: string): NotDone => ({ done: false, why: "refused", sentence });
