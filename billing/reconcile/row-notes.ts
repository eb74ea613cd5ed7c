import { providerAdjustmentReason } from "../reference/remittance-codes";
import type { ProviderAdjustment, RemittanceClaim, RemittanceLine } from "../records/remittance";
import { claimOutcome, lineOutcome, statusOutcome, type Outcome } from "../ledger/payments/remittance-outcome";
import { usDate } from "../values/calendar-date";

/** Outcomes that the amounts of a row do not show. */
const SAYS: Partial<Readonly<Record<Outcome, string>>> = {
  denied: "Denied",
  "denied in part": "Denied in part",
  reversal: "Reversal of an earlier payment",
  forwarded: "Not this payer's claim, forwarded",
  predetermination: "Predetermination, nothing is paid",
};

const sentences = (parts: readonly (string | undefined)[]): string | undefined =>
  parts
    .filter((part) => part !== undefined)
    .map((part) => `${part}.`)
    .join(" ") || undefined;

const remarks = (codes: readonly string[]): string | undefined =>
  codes.length === 0 ? undefined : `Remarks ${[...new Set(codes)].join(", ")}`;

const forwardedTo = ({ crossover }: RemittanceClaim): string | undefined =>
  crossover && `Forwarded to ${crossover.name ?? crossover.ids[0] ?? "another payer"}`;

/** What a person should know of a claim's row and its columns do not say. */
export const claimNotes = (claim: RemittanceClaim): string | undefined =>
  sentences([SAYS[claimOutcome(claim)], forwardedTo(claim), remarks(claim.remarkCodes)]);

/** The same of a line's row. */
export const lineNotes = (claim: RemittanceClaim, line: RemittanceLine): string | undefined => {
  return sentences([
    SAYS[statusOutcome(claim.status) ?? lineOutcome(line)],
    forwardedTo(claim),
    line.submittedCode === undefined ? undefined : `Billed as ${[line.submittedCode, ...line.submittedModifiers].join("-")}`,
    line.originalUnits === undefined || line.originalUnits === line.units ? undefined : `Billed with ${line.originalUnits} units`,
    line.to === undefined ? undefined : `Through ${usDate(line.to)}`,
    remarks([...line.remarkCodes, ...claim.remarkCodes]),
  ]);
};

export const providerAdjustmentNotes = ({ reason, reference }: ProviderAdjustment): string | undefined =>
  sentences([
    `Provider adjustment ${reason}: ${providerAdjustmentReason(reason)?.words ?? "no words known"}`,
    reference === undefined ? undefined : `Reference ${reference}`,
  ]);
