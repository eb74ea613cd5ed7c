import { linesPerForm } from "../../reference/claim-form";
import { NO_CENTS, sumCents, type Cents } from "../../values/cents";
import { patientMoney } from "../payments/line-balance";
import type { PatientLedger } from "../patient-ledger";
import type { ServiceLine } from "../visits/service-line";
import type { ClaimForm, ClaimLine } from "./claim-facts";

/**
 * What others than the payer paid on a line: the patient, and payers before this one. Tips and missed visits are on no claim line. Some
 * payers want no copays in box 29; which ones is nobody's published list, so what was paid is said (rule book 13, point 22).
 */
const paidOn = ({ benefits }: PatientLedger, line: ServiceLine): Cents => {
  const posted = benefits.posted();
  return sumCents([patientMoney(line, posted), ...posted.ofOthers(line).map(({ paid }) => paid)]);
};

/** Six lines to a sheet, each sheet with totals of its own (rule book 5.4, X-06); a claim without lines has no sheet. */
export const claimForms = (patient: PatientLedger, lines: readonly ClaimLine[]): readonly ClaimForm[] => {
  const [first] = lines;
  const room = (first && linesPerForm.on(first.line.date)?.value) ?? lines.length;
  const forms: ClaimForm[] = [];
  for (let from = 0; from < lines.length; from += room) {
    const own = lines.slice(from, from + room);
    forms.push({
      lines: own,
      total: sumCents(own.map(({ charge }) => charge)),
      paid: sumCents(own.map(({ line }) => paidOn(patient, line))),
    });
  }
  return forms;
};

export const chargeOf = ({ record }: ServiceLine): Cents => record.charge ?? NO_CENTS;
