import type { IgnoredAs } from "../../billing/findings/finding";
import { counted, listed } from "../../billing/findings/words";
import type { Cell } from "../../billing/values/cell";
import { isCellError } from "../../billing/values/cell";

/** A cell as a person reads it beside its address. */
export const cellShown = (cell: Cell): string => (cell === null ? "(empty)" : isCellError(cell) ? cell.error : String(cell));

/** A panel that asks why. */
export interface ReasonWords {
  readonly title: string;
  readonly doIt: string;
  readonly whatHappens: string;
}

/** Fixing, fixing all, ignoring and bringing back. */
export const mendingWords = {
  changed: (cells: number, sheets: readonly string[]) => `Changed ${counted(cells, "cell")} in ${listed(sheets)}.`,
  undo: "Press Ctrl+Z to undo.",
  inChanges: "The old values are in the sheet Changes.",
  oneStep: "One step: Ctrl+Z takes all of it back.",
  noUndo: "On this version of Excel, Ctrl+Z will not bring this back. ClaimSheet keeps a change list.",
  noWayBack: "Ctrl+Z will not take this back.",
  addsSheet: (table: string) => `The sheet ${table} is added to the workbook first; Ctrl+Z will not take that back.`,
  finishTyping: "Finish typing in the cell (Enter), then I will continue.",
  moved: (sentence: string) => `${sentence} Checking again.`,
  fault: "That did not work because of a fault in ClaimSheet. Nothing was changed.",
  cancel: "Cancel",
  fixAll: (count: number) => `Fix all like this (${count})`,
  fixAllTitle: (count: number) => `Fix all like this: ${counted(count, "finding")}`,
  place: "Place",
  old: "Old",
  new: "New",
  row: (sheet: string, row: number, column: string) => `${sheet} row ${row}, ${column}`,
  change: (cells: number) => `Change ${counted(cells, "cell")}`,
  conflicting: (places: readonly string[]) =>
    `Left out, because they would write different values into one cell: ${listed(places)}. Mend these one by one.`,
  toChoose: (places: readonly string[]) => `Left out, because there is more than one way to mend them: ${listed(places)}.`,
  ignore: "Ignore...",
  ignoring: {
    title: "Ignore this finding",
    doIt: "Ignore it",
    whatHappens: "It goes to the sheet Ignored with today's date. If the facts change, the finding comes back.",
  },
  switchOff: (payer: string) => `Turn this rule off for ${payer}`,
  switchOffAsked: (payer: string) => `Turn this rule off for ${payer}...`,
  switchingOff: (payer: string): ReasonWords => ({
    title: `Turn this rule off for ${payer}?`,
    doIt: "Turn it off",
    whatHappens: `A row Off goes to the sheet RuleSettings with today's date: every finding of this rule for ${payer} leaves the list. Deleting the row brings them back.`,
  }),
  switchedOffNow: "Turned off, and noted in the sheet RuleSettings.",
  reason: "Reason",
  chooseReason: "(choose)",
  reasons: ["Payer confirmed by phone", "Already accepted this way", "Data is right here", "Other"],
  reasonMissing: "Choose a reason. Whoever looks later must know why.",
  note: "Note",
  noteHint: "Who said it, call ref. No clinical notes.",
  initials: "Your initials",
  initialsHint: "Kept in Settings.",
  ignoredFor: (reason: string) => `Ignore: ${reason}`,
  ignoredNow: "Ignored, and noted in the sheet Ignored.",
  ignored: "Ignored",
  ignoredWhy: ({ reason, note, by, on }: IgnoredAs) =>
    [reason, note, by, on].filter((part) => part !== undefined && part !== "").join(" \u00B7 "),
  bringBack: "Bring back",
  broughtBack: "Brought back. The row in Ignored stays and says so.",
  warnTitle: (action: string) => `${action}?`,
  log: (action: string) => `Fix: ${action}`,
} as const;
