import type { PatientLedger } from "../../ledger/patient-ledger";
import { creditOf, type LineCredit } from "../../ledger/payments/credit";
import { repeatedPayments } from "../../ledger/payments/repeated-payments";
import type { ServiceLine } from "../../ledger/visits/service-line";
import { cents, inDollars, usd } from "../../values/cents";
import { cellOf, defineRule } from "../define-rule";
import { writtenMoney } from "../written-money";

type ExceedsDetails = {
  readonly charge: number;
  readonly accounted: number;
  readonly excess: number;
  readonly who: "patient" | "payer" | "both";
};

const whose = ({ toPayer, toPatient }: LineCredit): ExceedsDetails["who"] =>
  toPatient === 0 ? "payer" : toPayer === 0 ? "patient" : "both";

/** A payment that is there twice is a finding of its own. */
const isRepeated = (patient: PatientLedger, line: ServiceLine): boolean =>
  patient.benefits
    .posted()
    .payerRowsOf(line)
    .some((row) => repeatedPayments(patient).has(row));

export const paymentExceedsCharge = defineRule<"line", ExceedsDetails>({
  id: "payment-exceeds-charge",
  family: "payments",
  looksAt: "line",
  severity: "warning",
  summary: "More came for a line than was charged: a credit that somebody is owed.",
  why: "Payers ask overpayments back, federal ones within 60 days, and a patient's credit is the patient's.",
  remedy: "Give it back to whom it is owed, or correct the posted amounts; never settle it with another patient's line.",
  source: { title: "42 CFR 401.305, 60 days to return an overpayment; clinic practice for patients' credits", verified: "partly" },
  settings:
    "Charge and Paid by patient in Visits; Paid, Write-off and Other adjustment in Payments. What a second payer takes off is left out.",
  needs: ["charge"],
  says: ({ charge, accounted, excess, who }) =>
    `${writtenMoney(charge)} charged; paid and taken off are ${writtenMoney(accounted)}, so ${writtenMoney(excess)} goes back${who === "both" ? ", a part to the payer and the rest to the patient" : ` to the ${who}`}.`,
  check: ({ patient, line, visit }, on) => {
    const credit = creditOf(patient, line);
    if (!credit || isRepeated(patient, line)) return;
    const { charge, paidByPayers, paidByPatient, takenOff, excess, toPayer, toPatient } = credit;
    const row =
      toPayer > 0
        ? patient.benefits
            .posted()
            .payerRowsOf(line)
            .findLast(({ paid = 0 }) => paid > 0)
        : undefined;
    on.report(row ? cellOf(row, "paid") : cellOf(line.record, "paidByPatient"), {
      about: { visit },
      explanation: {
        steps: [
          { words: "Charged", amount: usd(charge) },
          { words: "Paid by payers", amount: usd(paidByPayers) },
          { words: "Paid by the patient", amount: usd(paidByPatient) },
          { words: "Taken off", amount: usd(takenOff) },
          { words: "To give back", amount: usd(excess) },
          ...(toPayer > 0 && toPatient > 0
            ? [
                { words: "To the payer", amount: usd(toPayer) },
                { words: "To the patient", amount: usd(toPatient) },
              ]
            : []),
        ],
      },
      details: {
        charge: inDollars(charge),
        accounted: inDollars(cents(charge + excess)),
        excess: inDollars(excess),
        who: whose(credit),
      },
    });
  },
});
