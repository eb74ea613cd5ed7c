import { parseIsoDate } from "../../billing/values/calendar-date";
import type { Finding } from "../../billing/findings/finding";
import type { Cell } from "../../billing/values/cell";
import { cellOf, TODAY } from "./clean-calendar";

/** Cells of one row, changed. */
export interface ChangedRow {
  readonly table: string;
  /** Cells that tell the row. */
  readonly row: Readonly<Record<string, Cell>>;
  readonly cell: Readonly<Record<string, Cell>>;
}

/** One changed cell, and what is found: rule, place, whom it is about (nobody, where it is the clinic), and the details that matter. */
export interface Break extends ChangedRow {
  readonly broken: string;
  /** What must change with it, where one cell breaks nothing. */
  readonly and?: readonly ChangedRow[];
  readonly found: readonly (readonly [rule: string, place: string, about: string | undefined, details: Finding["details"]])[];
}

/** A day as its cell holds it. */
export const day = (iso: string): number => cellOf(parseIsoDate(iso) ?? TODAY);
