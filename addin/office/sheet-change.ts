/** Cells of a sheet that somebody changed; rows from 1, columns from 0, both ends in it. */
export interface SheetChange {
  readonly sheet: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Somebody else's edit of a workbook that is open elsewhere too. */
  readonly isRemote: boolean;
  /** Written by `apply` of this pane. */
  readonly isOurs: boolean;
  /** Rows, columns or sheets came, went or moved: what was read no longer stands where it stood, so everything must be read again. */
  readonly isStructural: boolean;
}
