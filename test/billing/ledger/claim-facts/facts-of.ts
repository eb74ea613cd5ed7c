import type { ClaimFacts } from "../../../../billing/ledger/claim-facts/claim-facts";
import { claimFactsForLines, claimFactsOf } from "../../../../billing/ledger/claim-facts/claim-facts-of";
import type { ClaimBox, LineBox } from "../../../../billing/reference/claim-form";
import type { Rows } from "../../../clinics/clinic-with";
import { ledgerWith } from "../only-patient";

/** The facts of the small clinic's first claim with lines; without Claims, of all the patient's claim lines. */
export const factsOf = (rows: Rows): ClaimFacts => {
  const { clinic, patients } = ledgerWith(rows);
  const [patient] = patients;
  if (!patient) throw new Error("the clinic has no patient");
  const claim = patient.claims.all.find(({ lines }) => lines.length > 0);
  if (claim) return claimFactsOf(clinic, patient, claim);
  return claimFactsForLines(
    clinic,
    patient,
    patient.lines.filter(({ claimable }) => claimable),
  );
};

/** What stands in a box; undefined for a blank one. */
export const inBox = ({ boxes }: ClaimFacts, box: ClaimBox): string | undefined => boxes.get(box)?.text;

/** The same for the nth line. */
export const inLine = ({ lines }: ClaimFacts, box: LineBox, at = 0): string | undefined => lines[at]?.boxes.get(box)?.text;
