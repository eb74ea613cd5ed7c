import { parseFrequency } from "../../../billing/values/frequency";
import { parseIsoDate, serialFromDate } from "../../../billing/values/calendar-date";
import type { Cell } from "../../../billing/values/cell";
import { workedOutEnd } from "../../../billing/ledger/prescriptions/prescription-end";
import { textOf, type AnyRow, type ClinicRows } from "../clinic-rows";

const pickName = ({ patientId, last, first }: AnyRow): Cell => `${textOf(last)}, ${textOf(first)} - ${textOf(patientId)}`;

const suggestedUnits = ({ minutes, billTo }: AnyRow, clinic: ClinicRows): Cell => {
  if (typeof minutes !== "number") return "";
  const payer = clinic["Payers"]?.find((row) => row["payer"] === billTo);
  return Math.floor((minutes + (payer?.["unitRule"] === "Full 15" ? 0 : 7)) / 15);
};

const worksOutTo = ({ starts, written, visits, frequency }: AnyRow): Cell => {
  const start = parseIsoDate(textOf(starts ?? written));
  const often = parseFrequency(textOf(frequency));
  return start === undefined || often === undefined || typeof visits !== "number"
    ? ""
    : serialFromDate(workedOutEnd(start, visits, often), 1900);
};

const RESULTS: Readonly<Record<string, (row: AnyRow, clinic: ClinicRows) => Cell>> = {
  "Patients.pickName": pickName,
  "Visits.suggestedUnits": suggestedUnits,
  "Visits.check": () => "",
  "Prescriptions.worksOutTo": worksOutTo,
};

/** What Excel would show in a display column, so that the file is right in programs that do not calculate. */
export const displayResult = (table: string, key: string, row: AnyRow, clinic: ClinicRows): Cell => {
  const result = RESULTS[`${table}.${key}`];
  if (result === undefined) throw new Error(`no result is worked out for the display column ${table}.${key}`);
  return Object.keys(row).length === 0 ? "" : result(row, clinic);
};
