import type { PatientLedger } from "../../ledger/patient-ledger";
import type { ServiceLine } from "../../ledger/visits/service-line";
import type { OtherChargeRecord } from "../../records/other-charges";
import { isoDate } from "../../values/calendar-date";
import { cellOf, defineRule, type CellPlace } from "../define-rule";
import { aboutLines } from "../scopes";
import { writtenDay } from "../written-day";

type CardDetails = { readonly date: string; readonly why: "no diagnosis" | "missed visit" | "kind"; readonly type?: string };

const HEALTH_CARD = "HSA/FSA card";

const MISSED: ReadonlySet<string | undefined> = new Set(["Cancelled", "No-show"]);

/** What is no medical care, whoever needs it. */
const NO_CARE: ReadonlySet<OtherChargeRecord["kind"]> = new Set([
  "Missed visit",
  "Late cancellation",
  "Tip",
  "Package sold",
  "Package used",
  "Gift card",
]);

/** A diagnosis at the line, or a prescription, which is also a letter of medical necessity. */
const isForADiagnosis = ({ prescriptionFor }: PatientLedger, line: ServiceLine): boolean => {
  const { diagnosis, rxNumber, unreadable } = line.record;
  if ((diagnosis?.length ?? 0) > 0 || rxNumber !== undefined) return true;
  return unreadable?.has("diagnosis") === true || unreadable?.has("rxNumber") === true || prescriptionFor(line) !== undefined;
};

const whyNot = (patient: PatientLedger, line: ServiceLine): CardDetails["why"] | undefined => {
  if (MISSED.has(line.record.status)) return "missed visit";
  return isForADiagnosis(patient, line) ? undefined : "no diagnosis";
};

/** Lines that a card of a health account paid, each with the cell that says so. */
function* paidByCard({ rows, lines, benefits }: PatientLedger): Generator<readonly [ServiceLine, CellPlace]> {
  for (const line of lines)
    if (line.record.paidHow === HEALTH_CARD && line.record.paidByPatient !== 0) yield [line, cellOf(line.record, "paidHow")];
  for (const row of rows.payments) {
    if (row.method !== HEALTH_CARD || row.from !== "Patient" || (row.paid ?? 0) <= 0) continue;
    const line = benefits.posted().lineOf(row);
    if (line && line.record.paidHow !== HEALTH_CARD) yield [line, cellOf(row, "method")];
  }
}

export const cardPaymentNotEligible = defineRule<"patient", CardDetails>({
  id: "card-payment-not-eligible",
  family: "payments",
  looksAt: "patient",
  severity: "warning",
  summary: "A health account's card paid for something that is no medical care, or that no diagnosis is written for.",
  why: "The account pays for treatment of a condition only; anything else is taxed, and the patient has to pay it back.",
  remedy: "Take another payment and give this one back; or type the diagnosis or the prescription that it is for.",
  source: { title: "IRS publication 502, medical expenses; letters of medical necessity for massage", verified: "partly" },
  settings: "Paid how in Visits and OtherCharges, Method in Payments; Diagnosis in Visits, or a prescription that covers the day.",
  says: ({ date, why, type }) => {
    if (why === "kind") return `A health account's card paid on ${writtenDay(date)} for: ${type ?? ""}.`;
    return why === "missed visit"
      ? `A health account's card paid for a visit on ${writtenDay(date)} that did not take place.`
      : `A health account's card paid for the visit on ${writtenDay(date)}; it has neither diagnosis nor prescription.`;
  },
  check: (patient, on) => {
    const told = new Set<string>();
    for (const [line, place] of paidByCard(patient)) {
      const why = whyNot(patient, line);
      const visit = why && patient.visits.find(({ lines }) => lines.includes(line));
      if (!why || !visit || told.has(visit.id)) continue;
      told.add(visit.id);
      on.report(place, { about: { visit, ...aboutLines([line]) }, details: { date: isoDate(line.date), why } });
    }
    for (const charge of patient.rows.otherCharges) {
      const { kind, paidHow, date, amount } = charge;
      if (paidHow !== HEALTH_CARD || date === undefined || kind === undefined || !NO_CARE.has(kind) || (amount ?? 0) <= 0) continue;
      on.report(cellOf(charge, "paidHow"), { details: { date: isoDate(date), why: "kind", type: kind } });
    }
  },
});
