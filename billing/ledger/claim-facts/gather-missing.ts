import type { CellOfRecord } from "../../records/cell-in-workbook";
import type { CellToFill } from "../../records/cell-to-fill";
import { boxNumber, type ClaimBox, type LineBox } from "../../reference/claim-form";
import type { ServiceLine } from "../visits/service-line";
import type { MissingBox } from "./claim-facts";

/** Takes in what is missing; `lines` where not all of the claim's want it. */
export type AddMissing = (
  box: ClaimBox | LineBox,
  item: string,
  cell: CellOfRecord | undefined,
  fill: CellToFill,
  lines?: readonly ServiceLine[],
) => void;

const sameCell = (a: CellOfRecord | undefined, b: CellOfRecord | undefined): boolean =>
  a !== undefined && b !== undefined && a.record === b.record && a.column === b.column;

const NOTHING: readonly MissingBox[] = [];

/** Gathers what a claim lacks, each empty cell once with all the lines that want it. @param all the lines of the claim. */
export const gatherMissing = (all: readonly ServiceLine[]): { readonly add: AddMissing; readonly inOrder: () => readonly MissingBox[] } => {
  const missing: MissingBox[] = [];
  return {
    add: (box, item, cell, fill, lines = all) => {
      // Without a row to fill in, the words tell one thing from the other.
      const at = missing.findIndex((other) => (cell ? sameCell(other.cell, cell) : other.cell === undefined && other.item === item));
      const known = missing[at];
      if (!known) missing.push({ box, item, cell, ...fill, lines });
      else missing[at] = { ...known, lines: all.filter((line) => known.lines.includes(line) || lines.includes(line)) };
    },
    inOrder: () => (missing.length === 0 ? NOTHING : missing.sort((a, b) => boxNumber(a.box) - boxNumber(b.box))),
  };
};
