import type { Clinic } from "../ledger/clinic";
import { contractAmount } from "../ledger/shares/allowed-amount";
import { isRefused } from "../ledger/shares/line-share";
import { patientsPart } from "../ledger/shares/patient-share";
import { cents } from "../values/cents";
import type { IndexedLine, LineIndex } from "./line-index";
import type { ShareDifference, Underpayment } from "./reconciliation";

const underpaid = (clinic: Clinic, { line, patient }: IndexedLine): Omit<Underpayment, "line"> | undefined => {
  const posted = patient.benefits.posted().ofPayer(line);
  const full = contractAmount(clinic, line);
  const { charge, status } = line.record;
  if (!posted || full === undefined || charge === undefined || status === "Written off" || isRefused(line, posted)) return undefined;
  // Before the payer says what it allows, paid and the patient's part are what it counts.
  const allowed = posted.allowed ?? (posted.paid > 0 ? cents(posted.paid + patientsPart(posted)) : undefined);
  const contract = cents(Math.min(full, charge));
  if (allowed === undefined || allowed >= contract) return undefined;
  return { contract, allowed, short: cents(contract - allowed) };
};

/** Lines that a payer allowed less for than the contract's fee, the largest first. */
export const underpayments = (clinic: Clinic, index: LineIndex): readonly Underpayment[] =>
  index.all
    .flatMap((indexed) => {
      const short = underpaid(clinic, indexed);
      return short ? [{ line: index.describe(indexed), ...short }] : [];
    })
    .sort((a, b) => b.short - a.short);

/** Lines whose remittance leaves the patient another part than the plan's row works out to; only where the terms are known for sure. */
export const shareDifferences = (index: LineIndex): readonly ShareDifference[] =>
  index.all.flatMap((indexed) => {
    const { line, patient } = indexed;
    const posted = patient.benefits.posted().ofPayer(line);
    if (posted?.tellsShare !== true || isRefused(line, posted)) return [];
    const share = patient.benefits.share(line);
    if (share?.isSure !== true) return [];
    const [expected, told] = [patientsPart(share), patientsPart(posted)];
    return expected === told ? [] : [{ line: index.describe(indexed), expected, posted: told }];
  });
