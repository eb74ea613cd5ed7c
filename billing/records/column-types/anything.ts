import type { Cell } from "../../values/cell";
import type { ColumnType } from "../describe";
import { readAs } from "../reading";

/** A cell whose meaning another cell of its row decides; handed on as it is. */
export const anything = (): ColumnType<Cell> => ({
  name: "any",
  expects: "a value",
  numberFormat: "General",
  read: (cell) => readAs(cell),
});
