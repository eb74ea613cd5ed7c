import type { AnyRecord, Column, SheetDescription } from "../../records/describe";
import { rawCell } from "../../records/describe";
import { serialFromDate, type CalendarDate, type DateSystem } from "../../values/calendar-date";
import { isCellError, type Cell } from "../../values/cell";
import type { NewRow } from "../edit";

/** A value as its cell holds it, by the type of its column. */
const storedCell = ({ type }: Column<unknown>, value: unknown, dateSystem: DateSystem): Cell => {
  if (value === undefined) return null;
  if (Array.isArray(value)) return value.join(", ");
  if (typeof value === "boolean") return value ? "Yes" : "No";
  if (typeof value === "string") return value;
  if (typeof value === "number") {
    if (type.name === "date") return serialFromDate(value as CalendarDate, dateSystem);
    if (type.name === "amount" || type.name === "percent") return value / 100;
    return type.name === "time" ? value / 1440 : value;
  }
  const given = value as { readonly given?: boolean; readonly on?: CalendarDate };
  return given.on === undefined ? (given.given === true ? "Yes" : "No") : serialFromDate(given.on, dateSystem);
};

/**
 * The columns that a row of a file and a sheet of ours both have, as cells to write. What cannot be read goes over as it stands, so that
 * the check points at it; nothing is lost.
 */
export const storedRow = (
  { columns }: SheetDescription,
  record: AnyRecord & Readonly<Record<string, unknown>>,
  dateSystem: DateSystem,
): NewRow => {
  const row: Record<string, Cell> = {};
  for (const [key, column] of Object.entries(columns)) {
    if (column.display !== undefined || !record.place.table.columnAt.has(key)) continue;
    const raw = rawCell(record, key);
    const cell = record.unreadable?.has(key) === true ? (isCellError(raw) ? null : raw) : storedCell(column, record[key], dateSystem);
    if (cell !== null) row[key] = cell;
  }
  return row;
};
