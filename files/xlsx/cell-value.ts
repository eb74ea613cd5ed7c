import type { DateSystem } from "../../billing/values/calendar-date";
import { cellFrom, NOT_CALCULATED, type Cell } from "../../billing/values/cell";
import { damaged } from "../unreadable-file";
import { serialFromIso } from "./iso-serial";
import { textPool, writtenText } from "./written-text";

/** One `<c>` as it is written. */
export interface WrittenCell {
  /** ST_CellType; "n" where none is given. */
  type: string;
  /** What stands in `<v>`, or in `<is>`. */
  text: string;
  /** False where there is neither. */
  hasValue: boolean;
  formula: boolean;
}

const uncalculated: Cell = { error: NOT_CALCULATED };

/** A number; what is none stays the text it is, so that the cell's reader can say so. */
const numberFrom = (text: string): Cell => {
  const value = Number(text);
  if (value === 0 && text.trim() === "") return null;
  return Number.isFinite(value) ? value : text;
};

/** What a cell holds. A formula counts by the result that was saved with it. */
export const cellReader = (sharedStrings: readonly Cell[], system: DateSystem): ((cell: WrittenCell) => Cell) => {
  const pooled = textPool();
  const errors = new Map<string, Cell>();

  const sharedString = (text: string): Cell => {
    const cell = sharedStrings[Number(text)];
    if (cell === undefined) throw damaged("A cell refers to a text that is not there (xl/sharedStrings.xml is missing or too short).");
    return cell;
  };
  const errorCell = (code: string): Cell => {
    const cell = errors.get(code) ?? { error: code };
    errors.set(code, cell);
    return cell;
  };

  return ({ type, text, hasValue, formula }) => {
    if (text === "") return formula && !(hasValue && type === "str") ? uncalculated : null; // openpyxl saves formulas with an empty <v>
    switch (type) {
      case "s":
        return sharedString(text);
      case "str":
      case "inlineStr":
        return cellFrom(pooled(writtenText(text)));
      case "b":
        return text === "1" || text === "true";
      case "e":
        return errorCell(text);
      case "d":
        return serialFromIso(text, system) ?? text;
      default:
        return numberFrom(text);
    }
  };
};
