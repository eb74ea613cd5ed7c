import { barsChargingPatients } from "../../ledger/coverage/payer-terms";
import { cellOf, defineRule } from "../define-rule";
import { visitsBilled } from "./visit-words";

type AgreementDetails = { readonly visits: number };

export const financialAgreementMissing = defineRule<"patient", AgreementDetails>({
  id: "financial-agreement-missing",
  family: "benefits",
  looksAt: "patient",
  severity: "warning",
  summary: "The patient has not signed to pay what the insurer does not.",
  why: "Without it a denied visit is hard to charge to anybody.",
  remedy: "Have the agreement signed at the next visit, then type the day.",
  source: { title: "clinics' financial responsibility agreements", verified: "verified" },
  settings:
    "Financial agreement in Patients; a column that is empty altogether is not tested. Payers that forbid charging patients need none.",
  says: ({ visits }) => `No financial agreement is signed; ${visitsBilled(visits)} to insurers.`,
  check: ({ record, benefits }, on) => {
    if (!record || record.active === false || record.financialAgreement?.given || record.unreadable?.has("financialAgreement")) return;
    const visits = benefits.coverages
      .filter(({ payer }) => !barsChargingPatients(payer) && payer.record?.kind !== "Discount program")
      .flatMap((coverage) => coverage.visits);
    if (visits.length === 0) return;
    const unused = on.ledger.unusedColumn("Patients", "financialAgreement");
    if (unused) {
      for (const { visit } of visits) on.lacks(unused, "financialAgreement", { visit, payer: undefined });
      return;
    }
    const touched = new Set(visits.map(({ visit }) => visit));
    on.report(cellOf(record, "financialAgreement"), { about: { touches: [...touched] }, details: { visits: touched.size } });
  },
});
