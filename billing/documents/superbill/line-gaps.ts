import { isUntimed } from "../../reference/procedure-codes";
import { usDate } from "../../values/calendar-date";
import { cellGap, type DocumentGap } from "../gap";
import type { BilledLine, Superbill } from "./superbill";

/** "97124 on 11/04/2026". */
const lineWords = ({ line: { code, date } }: BilledLine): string => `${code ?? "the line"} on ${usDate(date)}`;

const COLUMNS = [
  ["code", "Code"],
  ["units", "Units"],
  ["minutes", "Minutes"],
  ["charge", "Charge"],
  ["provider", "Therapist"],
  ["status", "Status"],
] as const;

/** The time says nothing about a hot pack. */
const needs = ({ line: { code } }: BilledLine, column: string): boolean => column !== "minutes" || code === undefined || !isUntimed(code);

/** An empty status may mean that the patient never came. */
const cellsOfLine = (billed: BilledLine): readonly DocumentGap[] =>
  COLUMNS.flatMap(([column, what]) =>
    billed.line.record[column] === undefined && needs(billed, column)
      ? [cellGap(billed.line.record, column, `${what} of ${lineWords(billed)}`, true)]
      : [],
  );

/** How and when matters to insurers only for what was paid and stands in Visits; rows of Payments say it themselves. */
const paymentCells = ({ patient, showPaid }: Superbill, billed: BilledLine): readonly DocumentGap[] => {
  const { line, balance } = billed;
  const isOfVisits = balance.paidByPatient !== patient.benefits.posted().ofPatient(line).paid;
  if (!showPaid || !isOfVisits) return [];
  return [
    ...(line.record.paidHow === undefined ? [cellGap(line.record, "paidHow", `How ${lineWords(billed)} was paid`, false)] : []),
    ...(line.record.paidOn === undefined ? [cellGap(line.record, "paidOn", `When ${lineWords(billed)} was paid`, false)] : []),
  ];
};

export const paymentGaps = (bill: Superbill): readonly DocumentGap[] => bill.lines.flatMap((line) => paymentCells(bill, line));

/** A prescription without a diagnosis is one thing to mend, for however many lines. */
const diagnosisGaps = ({ patient, lines }: Superbill): readonly DocumentGap[] => {
  const without = lines.filter(({ diagnoses }) => diagnoses.length === 0);
  const prescribed = new Set<unknown>();
  return without.flatMap((billed): readonly DocumentGap[] => {
    const { record } = billed.line;
    const prescription = record.unreadable?.has("diagnosis") === true ? undefined : patient.prescriptionFor(billed.line)?.record;
    if (!prescription) return [cellGap(record, "diagnosis", `Diagnosis of ${lineWords(billed)}`, true)];
    if (prescribed.has(prescription)) return [];
    prescribed.add(prescription);
    return [cellGap(prescription, "diagnosis1", `Diagnosis of prescription ${prescription.rxNumber ?? ""}`, true)];
  });
};

export const lineGaps = (bill: Superbill): readonly DocumentGap[] => [
  ...bill.lines.flatMap(cellsOfLine),
  ...diagnosisGaps(bill),
  ...paymentGaps(bill),
];
