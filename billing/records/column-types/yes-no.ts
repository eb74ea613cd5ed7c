import { folded } from "../../values/folded";
import type { CalendarDate } from "../../values/calendar-date";
import type { ColumnType } from "../describe";
import { notReadable, readAs, type FilledCell } from "../reading";
import { date } from "./date";

const YES = new Set(["yes", "y", "true", "x", "done", "1"]);
const NO = new Set(["no", "n", "false", "none", "0"]);

const yesOrNo = (cell: FilledCell): boolean | undefined => {
  if (typeof cell === "boolean") return cell;
  const word = folded(String(cell));
  return YES.has(word) ? true : NO.has(word) ? false : undefined;
};

const EXPECTS = "Yes or No";

export const yesNo = (): ColumnType<boolean> => ({
  name: "yes/no",
  expects: EXPECTS,
  numberFormat: "@",
  list: { values: ["Yes", "No"], closed: true },
  read: (cell) => {
    const answer = yesOrNo(cell);
    return answer === undefined ? notReadable(EXPECTS, cell) : readAs(answer);
  },
});

/** A signature: Yes, No, or the date it was given. */
export interface Given {
  readonly given: boolean;
  readonly on?: CalendarDate;
}

/** "a date or Yes means yes, No or empty means no" (contracts section 8). */
export const yesOrDate = (): ColumnType<Given> => {
  const asDate = date();
  return {
    name: "date or yes",
    expects: "a date, Yes or No",
    numberFormat: "mm/dd/yyyy",
    dates: true,
    read: (cell, on) => {
      const answer = yesOrNo(cell);
      if (answer !== undefined) return readAs({ given: answer });
      const signed = asDate.read(cell, on);
      return signed.ok ? readAs({ given: true, on: signed.value }) : notReadable("a date, Yes or No", cell);
    },
  };
};
