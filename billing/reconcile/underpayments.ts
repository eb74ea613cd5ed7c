import type { Clinic } from "../ledger/clinic";
import { shortfallOf } from "../ledger/payments/shortfall";
import { isRefused } from "../ledger/shares/line-share";
import { patientsPart } from "../ledger/shares/patient-share";
import type { LineIndex } from "./line-index";
import type { ShareDifference, Underpayment } from "./reconciliation";

/** Lines that a payer answered with less than the contract or its own remittance allows, the largest first. */
export const underpayments = (clinic: Clinic, index: LineIndex): readonly Underpayment[] =>
  index.all
    .flatMap((indexed) => {
      const shortfall = shortfallOf(clinic, indexed.patient, indexed.line);
      return shortfall ? [{ line: index.describe(indexed), ...shortfall }] : [];
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
