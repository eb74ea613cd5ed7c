import { cellToFill, settingToFill } from "../../records/cell-to-fill";
import type { CellOfRecord } from "../../records/cell-in-workbook";
import type { ProviderRecord } from "../../records/providers";
import type { VisitRecord } from "../../records/visits";
import type { LineBox } from "../../reference/claim-form";
import { usDate } from "../../values/calendar-date";
import { diagnosesOf } from "../visits/line-diagnoses";
import type { ServiceLine } from "../visits/service-line";
import { settingCell } from "./box";
import { therapistOf } from "./boxes/line-boxes";
import type { ClaimSource } from "./claim-source";
import type { AddMissing } from "./gather-missing";

const CELLS: readonly (readonly [LineBox, keyof VisitRecord, string])[] = [
  ["24D", "code", "Code"],
  ["24F", "charge", "Charge"],
  ["24G", "units", "Units"],
];

/** "97124 on 11/04/2026". */
const lineWords = ({ code, date }: ServiceLine): string => `${code ?? "the line"} on ${usDate(date)}`;

const THERAPIST: readonly (readonly [keyof ProviderRecord, string])[] = [
  ["last", "Last name"],
  ["first", "First name"],
  ["credential", "Credential"],
];

const isComplete = ({ npi, last, first, credential }: ProviderRecord): boolean =>
  npi !== undefined && last !== undefined && first !== undefined && credential !== undefined;

const ofTherapist = (claim: ClaimSource, line: ServiceLine, add: AddMissing): void => {
  const therapist = therapistOf({ claim, line });
  const id = line.record.provider ?? "";
  if (!therapist) {
    const cell = { record: line.record, column: "provider" };
    const fill = cellToFill(cell.record, cell.column);
    const remedy = id === "" ? fill.remedy : `Add ${id} to Providers, or correct Provider in Visits.`;
    add("24J", `Therapist of ${lineWords(line)}`, cell, { ...fill, remedy }, [line]);
    return;
  }
  if (isComplete(therapist)) return;
  const cell = (column: string): CellOfRecord => ({ record: therapist, column });
  if (therapist.npi === undefined) add("24J", `NPI of ${id}`, cell("npi"), cellToFill(therapist, "npi"), [line]);
  for (const [column, what] of THERAPIST)
    if (therapist[column] === undefined) add("31", `${what} of ${id}`, cell(column), cellToFill(therapist, column), [line]);
};

/** A prescription without a diagnosis is one cell, for however many lines. */
const ofDiagnoses = (claim: ClaimSource, line: ServiceLine, add: AddMissing): void => {
  if (diagnosesOf(claim.patient, line).length > 0) return;
  const box = claim.diagnoses().length === 0 ? "21A" : "24E";
  const { record } = line;
  const prescribed = record.unreadable?.has("diagnosis") ? undefined : claim.patient.prescriptionOf(line)?.record;
  if (prescribed)
    add(
      box,
      `Diagnosis of prescription ${prescribed.rxNumber ?? ""}`,
      { record: prescribed, column: "diagnosis1" },
      cellToFill(prescribed, "diagnosis1"),
      [line],
    );
  else add(box, `Diagnosis of ${lineWords(line)}`, { record, column: "diagnosis" }, cellToFill(record, "diagnosis"), [line]);
};

/** What the boxes of the service lines lack. */
export const missingOfLines = (claim: ClaimSource, add: AddMissing): void => {
  const { practice } = claim.clinic;
  for (const line of claim.lines) {
    const { record } = line;
    if (record.placeOfService === undefined && practice.placeOfService === undefined)
      add("24B", "Place of service", settingCell("placeOfService", claim), settingToFill(practice, "placeOfService"), [line]);
    ofDiagnoses(claim, line, add);
    if (record.code === undefined || record.charge === undefined || record.units === undefined)
      for (const [box, column, what] of CELLS)
        if (record[column] === undefined) add(box, `${what} of ${lineWords(line)}`, { record, column }, cellToFill(record, column), [line]);
    ofTherapist(claim, line, add);
  }
};
