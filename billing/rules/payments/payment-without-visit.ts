import type { PatientLedger } from "../../ledger/patient-ledger";
import type { PaymentRecord } from "../../records/payments";
import { isoDate } from "../../values/calendar-date";
import { inDollars } from "../../values/cents";
import { cellOf, defineRule, type CellPlace } from "../define-rule";
import { writtenDay } from "../written-day";
import { writtenMoney } from "../written-money";

type WithoutDetails = {
  readonly paid: number;
  readonly why: "day" | "code" | "visit line" | "nothing";
  readonly date?: string;
  readonly code?: string;
};

interface Unmatched {
  readonly place: CellPlace;
  readonly details: Omit<WithoutDetails, "paid">;
}

const NAMING = ["patient", "claimNumber", "visitLine", "dateOfService", "code"] as const;

/** Interest, a takeback of the payment as a whole, money on account: for no visit, and nothing says that it were. */
const isForAVisit = ({ from, billed, dateOfService, visitLine }: PaymentRecord): boolean =>
  dateOfService !== undefined || visitLine !== undefined || (from === "Payer" && billed !== undefined && billed !== 0);

/** A row that names nobody; a claim or patient that is not there is `reference-not-found` alone. */
const ofNobody = (row: PaymentRecord): Unmatched | undefined => {
  if (row.patient !== undefined || row.claimNumber !== undefined) return undefined;
  if (row.visitLine !== undefined) return { place: cellOf(row, "visitLine"), details: { why: "visit line" } };
  return row.from === "Payer" ? { place: cellOf(row, "patient"), details: { why: "nothing" } } : undefined;
};

/** What the row names that the patient's visits do not have; several that it could be for are not looked at further. */
const ofPatient = ({ lines }: PatientLedger, row: PaymentRecord): Unmatched | undefined => {
  const { dateOfService, code, claimNumber, visitLine } = row;
  if (dateOfService === undefined) {
    if (claimNumber !== undefined) return undefined;
    return visitLine === undefined
      ? { place: cellOf(row, "dateOfService"), details: { why: "nothing" } }
      : { place: cellOf(row, "visitLine"), details: { why: "visit line" } };
  }
  const day = lines.filter(({ date }) => date === dateOfService);
  if (day.length === 0) return { place: cellOf(row, "dateOfService"), details: { why: "day", date: isoDate(dateOfService) } };
  if (code === undefined || day.some((line) => line.code === code)) return undefined;
  return { place: cellOf(row, "code"), details: { why: "code", date: isoDate(dateOfService), code } };
};

export const paymentWithoutVisit = defineRule<"payment", WithoutDetails>({
  id: "payment-without-visit",
  family: "payments",
  looksAt: "payment",
  severity: "warning",
  summary: "A payment is for a visit that is not there.",
  why: "Money that belongs to no line leaves that line open, and the patient is asked for it again.",
  remedy: "Find the visit, and correct date, code or Visit line; or type the visit that is missing.",
  source: { title: "matching of a remittance to claim and line, in the order that posting programs use", verified: "partly" },
  settings:
    "Patient, Claim #, Visit line, Date of service and Code in Payments. Rows for a claim as a whole, interest and takebacks without Billed, and money on account are not tested.",
  says: ({ paid, why, date = "", code = "" }) => {
    const money = writtenMoney(paid);
    if (why === "day") return `${money} for a visit on ${writtenDay(date)}; the patient has none on that day.`;
    if (why === "code") return `${money} for ${code} on ${writtenDay(date)}; no line of that day has this code.`;
    return why === "visit line" ? `${money} for a Visit line that no visit has.` : `${money} for something billed; the row names no visit.`;
  },
  check: ({ patient, payment }, on) => {
    if (payment.from === undefined || payment.paid === undefined || !isForAVisit(payment)) return;
    if (patient?.benefits.posted().lineOf(payment) || !on.ledger.hasTable("Visits")) return;
    if (NAMING.some((column) => payment.unreadable?.has(column))) return;
    if (patient && patient.record === undefined && patient.lines.length === 0) return;
    const unmatched = patient ? ofPatient(patient, payment) : ofNobody(payment);
    if (unmatched) on.report(unmatched.place, { details: { paid: inDollars(payment.paid), ...unmatched.details } });
  },
});
