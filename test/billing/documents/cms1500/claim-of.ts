import { claimFactsForLines } from "../../../../billing/ledger/claim-facts/claim-facts-of";
import type { BoxValue, ClaimFacts, ClaimForm, ClaimLine } from "../../../../billing/ledger/claim-facts/claim-facts";
import { buildLedger } from "../../../../billing/ledger/ledger";
import { CLAIM_BOXES, LINE_BOXES, type ClaimBox, type LineBox } from "../../../../billing/reference/claim-form";
import { CLAIM_PLACES, LINE_PLACES, type Place } from "../../../../billing/reference/claim-form-grid";
import { parseIsoDate, type CalendarDate } from "../../../../billing/values/calendar-date";
import { cents, sumCents } from "../../../../billing/values/cents";
import { once } from "../../../../billing/values/once";
import { readRecords } from "../../../../billing/workbook/read-records";
import { clinicWith, type Rows } from "../../../clinics/clinic-with";

const TODAY = parseIsoDate("2026-11-23") as CalendarDate;

/** The claim that the patient's lines would make. */
export const factsWith = (rows: Rows = {}): ClaimFacts => {
  const ledger = buildLedger(
    readRecords(clinicWith({ Payers: [{}], Providers: [{}], Patients: [{}], Policies: [{}], Visits: [{}], ...rows })),
    TODAY,
  );
  const [patient] = ledger.patients;
  if (!patient) throw new Error("no patient");
  return claimFactsForLines(ledger.clinic, patient, patient.lines);
};

export const claimBoxes = Object.keys(CLAIM_BOXES) as readonly ClaimBox[];
export const lineBoxes = Object.keys(LINE_BOXES) as readonly LineBox[];

/** As many characters as the place holds, told apart from those of other boxes; a choice takes its nth word. */
export const fullText = (place: Place, nth: number): string => {
  if (place.kind === "choice") {
    const words = Object.keys(place.columns);
    return words[nth % words.length] ?? "";
  }
  const room = place.slots.reduce((sum, slot) => sum + slot.room, 0);
  return Array.from({ length: room }, (_, at) => String.fromCharCode(65 + ((nth + at) % 26))).join("");
};

const realFacts = once(factsWith);

const value = (text: string): BoxValue => ({ text, place: undefined });

/** A real claim whose boxes hold what the test says. */
export const factsOf = (
  boxes: Iterable<readonly [ClaimBox, string]>,
  lines: readonly Iterable<readonly [LineBox, string]>[],
  { charge = 18000, paid = 0 }: { readonly charge?: number; readonly paid?: number } = {},
): ClaimFacts => {
  const facts = realFacts();
  const [{ line } = { line: undefined }] = facts.lines;
  if (!line) throw new Error("no line");
  const claimLines = lines.map((texts): ClaimLine => ({
    line,
    charge: cents(charge),
    boxes: new Map([...texts].map(([box, text]) => [box, value(text)])),
  }));
  const forms: ClaimForm[] = [];
  for (let at = 0; at < claimLines.length; at += 6) {
    const own = claimLines.slice(at, at + 6);
    forms.push({ lines: own, total: sumCents(own.map((one) => one.charge)), paid: cents(paid) });
  }
  return {
    ...facts,
    lines: claimLines,
    forms,
    boxes: new Map([...boxes].map(([box, text]) => [box, value(text)])),
    missing: [],
    tooLong: [],
  };
};

/** Every box full to its last character. */
export const fullFacts = (count: number): ClaimFacts =>
  factsOf(
    claimBoxes.map((box, nth) => [box, fullText(CLAIM_PLACES[box], nth)] as const),
    Array.from({ length: count }, (_, line) =>
      lineBoxes.map((box, nth) => [box, fullText(LINE_PLACES[box][0] as Place, nth + line)] as const),
    ),
    { charge: 9_999_999, paid: 1_234_567 },
  );
