import type { ImportPreset } from "../../reference/import-presets/preset";
import type { CalendarDate } from "../../values/calendar-date";
import { folded } from "../../values/folded";
import { parseWrittenDate } from "../../values/written-date";
import type { IncomingPayment } from "../../workbook/incoming/incoming-sheets";
import type { ClinicSoFar } from "./clinic-so-far";
import { NOT_A_PAYER } from "./import-policies";
import { needsYou, type FoundBy, type Outcome } from "./outcome";
import { whoseRow, type SaysWhose } from "./whose-row";

/** Who a payment is from, and for whose visit. */
export interface WhoPaid {
  readonly from: "Payer" | "Patient";
  readonly payerOrPatient: string;
  readonly patient: string | undefined;
  /** The day of the visit, where the row says it in words. */
  readonly dateOfService: CalendarDate | undefined;
  readonly foundBy: FoundBy | undefined;
}

type Answer = WhoPaid | { readonly asks: Outcome };

/** "Insurance Payment - Dana Whitfield - 11/04/2026" */
const INSURANCE_PAYMENT = /^\s*insurance payments?\s*[-\u2013:]\s*(.+?)\s*[-\u2013]\s*([^-\u2013]*\d(?:[^\u2013]*\d)?)\s*$/i;
/** The claim's part of an invoice: 18269-C01. */
const CLAIM_PART = /-C\d+\b/i;
const PATIENT_PART = /-P\d+\b/i;
const THE_PATIENT = new Set(["patient", "client", "self", "privatepay", "private", "selfpay"]);
const WHICH_PAYER = "It is money from an insurer, and the patient does not have the policies of exactly one payer. Type it into Payments.";

/** What only a payer's row says. */
const isPayersRow = ({ allowed, writeOff, reasonCodes, deductible, coinsurance }: IncomingPayment): boolean =>
  [allowed, writeOff, reasonCodes, deductible, coinsurance].some((value) => value !== undefined);

const insurancePaymentIn = (
  incoming: IncomingPayment,
  preset: ImportPreset | undefined,
): { readonly name: string; readonly date: CalendarDate | undefined } | undefined => {
  const written = preset?.insurancePaymentIn === "item" ? INSURANCE_PAYMENT.exec(incoming.item ?? "") : null;
  const [, name, date] = written ?? [];
  return name === undefined || date === undefined ? undefined : { name, date: parseWrittenDate(date, false) };
};

/** Tells who paid by what the row says: From, the part of the invoice, the payer's name, else what only payers' rows hold. */
export const whoPaid = (incoming: IncomingPayment, preset: ImportPreset | undefined, clinic: ClinicSoFar): Answer => {
  const { payerOrPatient = "", invoice = "", dateOfService } = incoming;
  const insurance = insurancePaymentIn(incoming, preset);
  const written = insurance ? "" : payerOrPatient;
  const payer = written === "" ? undefined : clinic.payer(written);
  const saysWhose: SaysWhose = insurance ? { patient: insurance.name } : incoming;
  const isNamed = [saysWhose.patient, saysWhose.customerId, saysWhose.lastName].some((word) => word !== undefined);

  const fromPayer = (): Answer => {
    const whose = isNamed ? whoseRow(saysWhose, clinic) : undefined;
    if (whose && "asks" in whose) return whose;
    const payers = whose && payer === undefined && written === "" ? clinic.payersOf(whose.id) : [];
    const name = payer ?? (payers.length === 1 ? payers[0] : undefined);
    if (name === undefined) return { asks: needsYou(written === "" ? WHICH_PAYER : NOT_A_PAYER) };
    const day = insurance ? insurance.date : dateOfService;
    return { from: "Payer", payerOrPatient: name, patient: whose?.id, dateOfService: day, foundBy: whose?.by };
  };

  const fromPatient = (): Answer => {
    const whose = whoseRow(isNamed ? saysWhose : { patient: written === "" ? undefined : written }, clinic);
    if ("asks" in whose) return whose;
    return { from: "Patient", payerOrPatient: whose.id, patient: whose.id, dateOfService, foundBy: whose.by };
  };

  if (incoming.from !== undefined) return incoming.from === "Payer" ? fromPayer() : fromPatient();
  if (insurance || CLAIM_PART.test(invoice)) return fromPayer();
  if (PATIENT_PART.test(invoice) || THE_PATIENT.has(folded(written))) return fromPatient();
  if (payer !== undefined) return fromPayer();
  if (written === "") return isPayersRow(incoming) ? fromPayer() : fromPatient();
  const person = clinic.people.find({ patient: written });
  return "nobody" in person ? { asks: needsYou(NOT_A_PAYER) } : fromPatient();
};
