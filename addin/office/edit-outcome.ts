/** What became of an edit. Unless it is `done`, nothing was written. */
export type EditOutcome =
  | {
      readonly done: true;
      /** How many cells were written. */
      readonly cells: number;
      /** Whether one Ctrl+Z brings all of it back. */
      readonly isUndoable: boolean;
    }
  | {
      readonly done: false;
      /** `moved`: the workbook is not as it was read, so it must be checked again. `refused`: Excel or the sheet does not allow it. */
      readonly why: "moved" | "refused";
      /** What happened, why, what next; for the user. */
      readonly sentence: string;
    };
