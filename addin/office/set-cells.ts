import type { CellWas, CellWrite } from "../../billing/findings/finding";
import { sameCell, type Cell } from "../../billing/values/cell";
import { fullAddress, parseRange, type CellRange } from "../../billing/values/cell-ref";
import type { SetCells } from "../../billing/workbook/edit";
import { CELLS_WORTH_A_RANGE, rectanglesOf, type CellPlace } from "./cell-groups";
import { moved, refused, type NotDone } from "./edit-outcome";
import { addressOf, cellOf } from "./range-values";
import { editSentences } from "./sentences";
import { TEXT_FORMAT, type CellToWrite } from "./write-blocks";

/** A rectangle that Excel is asked for; what it holds is there after the next sync. */
interface AskedRange {
  readonly range: CellRange;
  readonly found: Excel.Range;
}

interface AskedSheet {
  readonly name: string;
  readonly worksheet: Excel.Worksheet;
  /** The cells to write, with formulas and formats. */
  readonly targets: readonly AskedRange[];
  readonly identity: readonly AskedRange[];
}

const placeOf = (cell: string): CellPlace => {
  const range = parseRange(cell);
  if (!range) throw new RangeError(`no cell address: ${cell}`);
  return { row: range.top, column: range.left };
};

const askForRanges = (worksheet: Excel.Worksheet, cells: readonly CellWas[], properties: string): readonly AskedRange[] =>
  rectanglesOf(
    cells.map(({ cell }) => placeOf(cell)),
    CELLS_WORTH_A_RANGE,
  ).map((range) => ({ range, found: worksheet.getRange(addressOf(range)).load(properties) }));

const askForSheet = (context: Excel.RequestContext, name: string, writes: readonly CellWrite[], identity: readonly CellWas[]) => {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(name);
  worksheet.protection.load("protected");
  return {
    name,
    worksheet,
    targets: askForRanges(worksheet, writes, "values,formulas,numberFormat,format/protection/locked"),
    identity: askForRanges(worksheet, identity, "values"),
  };
};

/** What Excel answers for one cell of what it was asked for. */
const seenAt = (asked: readonly AskedRange[], cell: string, what: "values" | "formulas" | "numberFormat"): unknown => {
  const { row, column } = placeOf(cell);
  const at = asked.find(({ range }) => range.top <= row && row <= range.bottom && range.left <= column && column <= range.right);
  const grid: readonly (readonly unknown[])[] | undefined = at?.found[what];
  return at && grid?.[row - at.range.top]?.[column - at.range.left];
};

const isAsItWas = (asked: readonly AskedRange[], { cell, was }: CellWas): boolean => sameCell(cellOf(seenAt(asked, cell, "values")), was);

/** A text may begin with "=" too; a formula's value is another than its text. */
const holdsFormula = (asked: readonly AskedRange[], { cell }: CellWas): boolean => {
  const formula = seenAt(asked, cell, "formulas");
  return typeof formula === "string" && formula.startsWith("=") && formula !== seenAt(asked, cell, "values");
};

/** Excel says null of a range in which some cells are locked. */
const holdsLocked = (locked: boolean | null): boolean => locked ?? true;

/** Cells of a protected sheet can be written where all of them are unlocked. */
const isLocked = ({ worksheet, targets }: AskedSheet): boolean =>
  worksheet.protection.protected && targets.some(({ found }) => holdsLocked(found.format.protection.locked));

const conflictIn = (writes: readonly CellWrite[]): CellWrite | undefined => {
  const first = new Map<string, CellWrite>();
  return writes.find((write) => {
    const address = fullAddress(write.sheet, write.cell);
    const before = first.get(address) ?? write;
    first.set(address, before);
    return !sameCell(before.value, write.value);
  });
};

/** A cell that is formatted as text would make a text of the number that it is to hold. */
const formatsOf = (value: Cell, has: string): Pick<CellToWrite, "has" | "format"> =>
  has === TEXT_FORMAT && (typeof value === "number" || typeof value === "boolean") ? { has, format: "General" } : { has };

const planSheet = (asked: AskedSheet, writes: readonly CellWrite[], identity: readonly CellWas[]): NotDone | readonly CellToWrite[] => {
  if (asked.worksheet.isNullObject) return moved(editSentences.sheetIsGone(asked.name));
  if (!writes.every((write) => isAsItWas(asked.targets, write)) || !identity.every((was) => isAsItWas(asked.identity, was)))
    return moved(editSentences.moved);
  const formula = writes.find((write) => holdsFormula(asked.targets, write));
  if (formula) return refused(editSentences.holdsFormula(fullAddress(formula.sheet, formula.cell)));
  if (isLocked(asked)) return refused(editSentences.isProtected(asked.name));
  return writes.map(({ sheet, cell, value }) => {
    const has = seenAt(asked.targets, cell, "numberFormat");
    return { sheet, ...placeOf(cell), value, ...formatsOf(value, typeof has === "string" ? has : "") };
  });
};

/**
 * Asks Excel for the cells to write and for those that say which rows they are; the caller syncs.
 * The answer then says what is to be written, or why nothing may be.
 */
export const askForCells = (context: Excel.RequestContext, edits: readonly SetCells[]): (() => NotDone | readonly CellToWrite[]) => {
  const writes = edits.flatMap((edit) => edit.writes);
  const identity = edits.flatMap((edit) => edit.identity);
  const of = <Was extends CellWas>(cells: readonly Was[], name: string): readonly Was[] => cells.filter(({ sheet }) => sheet === name);
  const asked = [...new Set([...writes, ...identity].map(({ sheet }) => sheet))].map((name) =>
    askForSheet(context, name, of(writes, name), of(identity, name)),
  );
  return () => {
    const plans = asked.map((sheet) => planSheet(sheet, of(writes, sheet.name), of(identity, sheet.name)));
    const notDone = plans.filter((plan) => "why" in plan);
    const conflict = conflictIn(writes);
    // A workbook that has changed is checked again, whatever else stands in the way.
    const first = notDone.find(({ why }) => why === "moved") ?? notDone[0];
    if (first) return first;
    if (conflict) return refused(editSentences.twoValues(fullAddress(conflict.sheet, conflict.cell)));
    return plans.flatMap((plan) => ("why" in plan ? [] : plan));
  };
};
