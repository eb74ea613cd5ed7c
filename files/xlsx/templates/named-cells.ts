import type { CellRange } from "../../../billing/values/cell-ref";
import { cellAddress, columnLetters } from "../../../billing/values/cell-ref";
import type { ValueKind } from "../../../billing/workbook/template-values";
import type { CellLook } from "./cell-looks";
import { shownAs, type Shown } from "./number-format";
import type { NamedBlock, NamedCell } from "./placed-names";
import { NAME_MANAGER, TemplateRefused } from "./template-refused";
import type { RowText } from "./written-rows";

const WRONG: Readonly<Record<ValueKind, readonly Shown[]>> = {
  text: [],
  date: ["time", "percent", "text", "number"],
  money: ["date", "time", "percent", "text"],
  number: ["date", "time", "text"],
};

const KIND: Readonly<Record<ValueKind, string>> = { text: "a text", date: "a date", money: "an amount", number: "a number" };
const LOOK: Readonly<Record<Shown, string>> = {
  date: "as a date",
  time: "as a time",
  percent: "as a percentage",
  text: "as text",
  number: "as a number and not as a date",
};

/** Refuses a name whose cell would show its value wrong. */
export const checkLook = ({ name, address, field }: NamedCell, { format }: CellLook): void => {
  const shown = shownAs(format);
  if (!WRONG[field.kind].includes(shown)) return;
  throw new TemplateRefused(
    `The defined name ${name} is for ${KIND[field.kind]}, but its cell ${address} is formatted ${LOOK[shown]}. ` +
      `Format the cell as ${KIND[field.kind]} (Home > Number), or let the name lead to another cell ${NAME_MANAGER}.`,
  );
};

const same = (one: CellRange, other: CellRange): boolean =>
  one.top === other.top && one.bottom === other.bottom && one.left === other.left && one.right === other.right;

const holds = (outer: CellRange, { top, left }: CellRange): boolean =>
  outer.top <= top && top <= outer.bottom && outer.left <= left && left <= outer.right;

const refText = ({ top, bottom, left, right }: CellRange): string => `${columnLetters(left)}${top}:${columnLetters(right)}${bottom}`;

/** Refuses names that lead to several cells, to a cell that merged cells hide, to a formula, or to the cell of another name. */
export const checkCells = (named: readonly NamedCell[], merges: readonly CellRange[], rows: readonly RowText[]): void => {
  const taken = new Map<string, NamedCell>();
  for (const cell of named) {
    const { name, address, range } = cell;
    const merge = merges.find((one) => holds(one, range));
    const isOne = range.top === range.bottom && range.left === range.right;
    const isShown = merge === undefined || (merge.top === range.top && merge.left === range.left);
    if (!(isOne && isShown) && !(merge && same(merge, range)))
      throw new TemplateRefused(
        `The defined name ${name} leads to ${address}, ${isOne && merge ? `which is hidden by the merged cells ${refText(merge)}` : "which are several cells"}. ` +
          `Let it lead to one cell, or to cells merged into one ${NAME_MANAGER}.`,
      );
    const key = cellAddress(range.top, range.left);
    const other = taken.get(key);
    if (other)
      throw new TemplateRefused(
        `The defined names ${other.name} and ${name} both lead to ${address}. Let one of them lead to another cell, or delete it ${NAME_MANAGER}.`,
      );
    taken.set(key, cell);
    if (rows.find(({ row }) => row === range.top)?.cells.find(({ column }) => column === range.left)?.formula)
      throw new TemplateRefused(
        `The defined name ${name} leads to ${address}, which holds a formula that its value would replace. ` +
          `Delete the formula, or let the name lead to another cell ${NAME_MANAGER}.`,
      );
  }
};

/** Refuses merged cells that are partly in a block and partly outside. */
export const checkMerges = (sheet: string, merges: readonly CellRange[], blocks: readonly NamedBlock[]): void => {
  for (const merge of merges)
    for (const { name, address, range } of blocks) {
      const touches = merge.top <= range.bottom && range.top <= merge.bottom;
      const within = range.top <= merge.top && merge.bottom <= range.bottom;
      if (touches && !within)
        throw new TemplateRefused(
          `The merged cells ${sheet}!${refText(merge)} cross the border of the row block ${name} (${address}). ` +
            `Unmerge them (Home > Merge & Center), or let the block take in all of their rows ${NAME_MANAGER}.`,
        );
    }
};
