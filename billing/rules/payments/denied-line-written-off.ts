import { listed } from "../../findings/words";
import { isFollowedUp } from "../../ledger/claims/refusals";
import type { PatientLedger } from "../../ledger/patient-ledger";
import { isAppealableRefusal, typedReason } from "../../ledger/payments/typed-reason";
import { contractAmount } from "../../ledger/shares/allowed-amount";
import type { Surroundings } from "../../ledger/surroundings";
import type { ServiceLine } from "../../ledger/visits/service-line";
import { adjustmentReason } from "../../reference/adjustment-reasons";
import type { PaymentRecord } from "../../records/payments";
import { cents, inDollars, NO_CENTS, usd, type Cents } from "../../values/cents";
import { cellOf, defineRule } from "../define-rule";
import { setCells } from "../set-cell";
import { writtenMoney } from "../written-money";

type DeniedDetails = { readonly refused: number; readonly reasons: readonly string[] };

const isContractual = (typed: string): boolean => adjustmentReason(typedReason(typed)?.code ?? "")?.category === "contract";

/** Nothing was paid or left to the patient. */
const isNothingPaid = ({ paid, deductible, copay, coinsurance }: PaymentRecord): boolean =>
  (paid ?? 0) + (deductible ?? 0) + (copay ?? 0) + (coinsurance ?? 0) === 0;

/** What of a row's Write-off was refused, not taken off by the contract; 0 where that cannot be told. */
const refusedIn = ({ clinic }: Surroundings, line: ServiceLine, row: PaymentRecord): Cents => {
  const { writeOff = NO_CENTS, otherAdjustment = NO_CENTS, reasonCodes = [], billed } = row;
  if (writeOff <= 0 || otherAdjustment !== 0) return NO_CENTS;
  if (!reasonCodes.some(isContractual)) return writeOff;
  const contract = contractAmount(clinic, line);
  if (!isNothingPaid(row) || contract === undefined || billed === undefined) return NO_CENTS;
  return cents(Math.max(0, writeOff - Math.max(0, billed - contract)));
};

/** The payer's last answer, where it refuses what can still be mended or appealed and nobody has tried. */
const untriedAnswer = (patient: PatientLedger, line: ServiceLine): PaymentRecord | undefined => {
  const posted = patient.benefits.posted();
  if (!posted.payerRowsOf(line).some(({ reasonCodes }) => reasonCodes?.some(isAppealableRefusal) === true)) return undefined;
  const row = posted.ownRowsOf(line).at(-1);
  if (!row?.reasonCodes?.some(isAppealableRefusal) || (row.billed ?? 0) < 0) return undefined;
  return isFollowedUp(patient, { line, denied: row.received }) ? undefined : row;
};

export const deniedLineWrittenOff = defineRule<"line", DeniedDetails>({
  id: "denied-line-written-off",
  family: "payments",
  looksAt: "line",
  severity: "warning",
  summary: "Money that the payer refused was written off like a contract's reduction, and nobody appealed.",
  why: "A refusal that can be mended or appealed is money; a write-off ends the asking.",
  remedy: "Mend or appeal the claim; post what is refused as Other adjustment, and write off only what is lost.",
  source: { title: "X12 claim adjustment reason codes: CO-45 is the contract's, others are refusals", verified: "partly" },
  settings:
    "Write-off and Reason codes in Payments, Status Written off in Visits. A row of FollowUp since, Status Appealed or Closed in Claims, and a reason in the visit's Notes end it.",
  says: ({ refused, reasons }) =>
    `${writtenMoney(refused)} written off; the payer refused it with ${listed(reasons)}, which can be mended or appealed.`,
  check: ({ patient, line, visit }, on) => {
    const row = untriedAnswer(patient, line);
    if (!row) return;
    const reasons = row.reasonCodes?.filter(isAppealableRefusal) ?? [];
    const { record } = line;
    const refused = refusedIn(on.ledger, line, row);
    if (record.status === "Written off") {
      const all = refused + (isNothingPaid(row) ? patient.benefits.balance(line).givenUp + (row.otherAdjustment ?? 0) : 0);
      if (all > 0 && record.notes === undefined)
        on.report(cellOf(record, "status"), { details: { refused: inDollars(cents(all)), reasons } });
      return;
    }
    if (refused === 0) return;
    on.report(cellOf(row, "writeOff"), {
      about: { visit },
      details: { refused: inDollars(refused), reasons },
      fixes: setCells(`Set other adjustment ${usd(refused)}`, [
        { record: row, column: "writeOff", value: inDollars(cents((row.writeOff ?? 0) - refused)) },
        { record: row, column: "otherAdjustment", value: inDollars(refused) },
      ]),
    });
  },
});
