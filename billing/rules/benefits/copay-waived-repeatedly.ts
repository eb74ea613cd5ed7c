import { counted } from "../../findings/words";
import type { CoveredVisit } from "../../ledger/coverage/coverage";
import type { PatientLedger } from "../../ledger/patient-ledger";
import { isBilledSecond } from "../../ledger/coverage/payer-order";
import { patientsPart } from "../../ledger/shares/patient-share";
import { barsChargingPatients } from "../../ledger/coverage/payer-terms";
import { planOf } from "../../ledger/shares/plan";
import { inDollars } from "../../values/cents";
import { cellOf, defineRule } from "../define-rule";
import { aboutLines } from "../scopes";
import { writtenMoney } from "../written-money";

type WaivedDetails = { readonly copay: number; readonly visits: number };

/** Nothing is owed for it, so that nothing was waived: other coverage takes it over, the year's maximum is reached, or the payer says so. */
const owesNothing = (patient: PatientLedger, { lines, coverage }: CoveredVisit): boolean =>
  lines.every((line) => {
    const posted = patient.benefits.posted().ofPayer(line);
    const share = patient.benefits.share(line);
    if (share?.secondary !== undefined || isBilledSecond(patient, line, coverage)) return true;
    return posted?.tellsShare ? patientsPart(posted) === 0 : share !== undefined && share.isSure && patientsPart(share) === 0;
  });

/** Paid by patient is typed as 0, and no payment of the patient says otherwise. */
const isWaived = (patient: PatientLedger, visit: CoveredVisit): boolean => {
  const typed = visit.lines.flatMap(({ record }) => record.paidByPatient ?? []);
  return (
    typed.length > 0 &&
    typed.every((amount) => amount === 0) &&
    visit.lines.every((line) => patient.benefits.posted().ofPatient(line).paid === 0) &&
    !visit.isDenied &&
    !owesNothing(patient, visit)
  );
};

export const copayWaivedRepeatedly = defineRule<"coverage", WaivedDetails>({
  id: "copay-waived-repeatedly",
  family: "benefits",
  looksAt: "coverage",
  severity: "warning",
  summary: "Paid by patient is 0 on two or more visits under a policy with a copay.",
  why: "Waiving copays as a habit breaks the contract and can count as fraud.",
  remedy: "Collect the copay, or keep a signed hardship form and write why.",
  source: { title: "insurers' contracts; hardship forms", verified: "unverified" },
  settings: "Copay in Policies; Paid by patient in Visits.",
  says: ({ copay, visits }) => `Paid by patient is $0.00 on ${counted(visits, "visit")}; the policy has a copay of ${writtenMoney(copay)}.`,
  check: ({ patient, coverage }, on) => {
    const plan = planOf(coverage);
    if (!plan || plan.copay === 0 || barsChargingPatients(coverage.payer) || patient.benefits.posted().patientRowsWithoutLine > 0) return;
    const waived = coverage.visits.filter((visit) => isWaived(patient, visit));
    const [, second] = waived;
    if (!second) return;
    on.report(cellOf(second.line.record, "paidByPatient"), {
      about: { visit: second.visit, ...aboutLines(second.lines) },
      details: { copay: inDollars(plan.copay), visits: waived.length },
    });
  },
});
