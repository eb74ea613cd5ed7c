import { parseIsoDate } from "../../billing/values/calendar-date";
import type { Finding } from "../../billing/findings/finding";
import type { Cell } from "../../billing/values/cell";
import { cellOf, TODAY } from "./clean-calendar";

/** One changed cell, and what is found: rule, place, whom it is about, and the details that matter. */
export interface Break {
  readonly broken: string;
  readonly table: string;
  /** Cells that tell the row. */
  readonly row: Readonly<Record<string, Cell>>;
  readonly cell: Readonly<Record<string, Cell>>;
  readonly found: readonly (readonly [rule: string, place: string, about: string, details: Finding["details"]])[];
}

/** A day as its cell holds it. */
export const day = (iso: string): number => cellOf(parseIsoDate(iso) ?? TODAY);
