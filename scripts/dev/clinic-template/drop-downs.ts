import type { DataValidation, Worksheet } from "exceljs";
import { sheetNamed } from "../../../billing/records/all-sheets";
import type { Column } from "../../../billing/records/describe";
import { frequency } from "../../../billing/records/column-types/codes";
import { CREDENTIALS, PLACES_OF_SERVICE, PRESCRIBER_TYPES } from "../../../billing/records/words";
import { columnLetters } from "../../../billing/values/cell-ref";
import { rangeOfColumn } from "./look";

/** Drop-downs reach this row; whole columns would make the file heavy. */
const LAST_ROW = 2000;

/** What the hidden sheet Lists offers, by its column; a clinic may add to it. */
export const LISTS: Readonly<Record<string, readonly string[]>> = {
  bodyAreas: ["neck", "shoulders", "upper back", "mid back", "low back", "hips", "arms", "hands", "legs", "feet", "head", "jaw"],
  credentials: CREDENTIALS,
  prescriberTypes: PRESCRIBER_TYPES,
  placesOfService: PLACES_OF_SERVICE,
  frequencies: frequency().list?.values ?? [],
};

/** Columns that offer another column's values and take anything else too. */
const OFFERED: Readonly<Record<string, readonly [table: string, column: string]>> = {
  "Visits.billTo": ["Payers", "payer"],
  "Visits.code": ["Fees", "code"],
  "Visits.bodyAreas": ["Lists", "bodyAreas"],
  "Prescriptions.bodyAreas": ["Lists", "bodyAreas"],
  "Providers.credential": ["Lists", "credentials"],
};

/** The column's cells down to the last filled one, so that the list has no blank tail. */
const filledCells = (table: string, key: string): string => {
  const at = Object.keys(sheetNamed(table)?.columns ?? {}).indexOf(key);
  if (at < 0) throw new Error(`${table} has no column ${key}`);
  const letters = columnLetters(at);
  const all = `${table}!$${letters}$2:$${letters}$${LAST_ROW}`;
  const counted = table === "Patients" ? `Patients!$A$2:$A$${LAST_ROW}` : all; // Pick name is a formula: its cells are never empty
  return `${table}!$${letters}$2:INDEX(${all},MAX(1,COUNTA(${counted})))`;
};

const keyOf = (table: string): string => (table === "Patients" ? "pickName" : (sheetNamed(table)?.keyColumn ?? ""));

const listColumnOf = (values: readonly string[]): string | undefined =>
  Object.keys(LISTS).find((key) => LISTS[key]?.length === values.length && values.every((value, at) => LISTS[key]?.[at] === value));

const stops = (formula: string, allowed: string): DataValidation => ({
  type: "list",
  allowBlank: true,
  formulae: [formula],
  showErrorMessage: true,
  errorStyle: "stop",
  errorTitle: "Not in the list",
  error: allowed.slice(0, 220),
});

const warns = (formula: string, where: string): DataValidation => ({
  type: "list",
  allowBlank: true,
  formulae: [formula],
  showErrorMessage: true,
  errorStyle: "warning",
  errorTitle: "Not in the list",
  error: `This is not in ${where}.`,
});

const offers = (formula: string): DataValidation => ({ type: "list", allowBlank: true, formulae: [formula], showErrorMessage: false });

/** Closed lists stop, references and open lists warn, suggestions only offer. */
export const dropDownFor = (table: string, key: string, { type }: Column<unknown>): DataValidation | undefined => {
  const offered = OFFERED[`${table}.${key}`];
  if (offered !== undefined) return offers(filledCells(...offered));
  if (type.refersTo !== undefined) return warns(filledCells(type.refersTo, keyOf(type.refersTo)), `the sheet ${type.refersTo}`);
  if (type.list === undefined) return undefined;
  const { values, closed } = type.list;
  if (closed) return stops(`"${values.join(",")}"`, `Allowed: ${values.join(", ")}.`);
  const list = listColumnOf(values);
  return list === undefined ? offers(`"${values.join(",")}"`) : warns(filledCells("Lists", list), "the usual choices");
};

/** `add` is missing from the type declarations of exceljs; one rule over a range keeps the file small. */
type WithValidations = Worksheet & { readonly dataValidations: { add(range: string, validation: DataValidation): void } };

const takesValidations = (sheet: Worksheet): sheet is WithValidations => "dataValidations" in sheet;

export const addDropDown = (sheet: Worksheet, at: number, headerRow: number, validation: DataValidation | undefined): void => {
  if (validation !== undefined && takesValidations(sheet))
    sheet.dataValidations.add(rangeOfColumn(at, headerRow + 1, LAST_ROW), validation);
};
