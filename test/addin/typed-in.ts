import type { SheetChange } from "../../addin/office/sheet-change";

/** A change of one row of Visits that the user typed. */
export const typedIn = (row: number, more: Partial<SheetChange> = {}): SheetChange => ({
  sheet: "Visits",
  top: row,
  bottom: row,
  left: 7,
  right: 7,
  isRemote: false,
  isOurs: false,
  isStructural: false,
  ...more,
});
