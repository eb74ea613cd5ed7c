import { listed } from "../../findings/words";
import { areasNotPrescribed } from "../../ledger/body-areas";
import { cellOf, defineRule } from "../define-rule";

type AreaDetails = { readonly rx: string; readonly areas: readonly string[]; readonly prescribed: readonly string[] };

export const visitAreaNotPrescribed = defineRule<"visit", AreaDetails>({
  id: "visit-area-not-prescribed",
  family: "prescriptions",
  looksAt: "visit",
  severity: "warning",
  summary: "A body area was treated that the prescription does not name.",
  why: "Only the prescribed areas may be treated and billed under the order.",
  remedy: "Correct the areas, or ask the prescriber to add them.",
  source: { title: "clinics' instructions to treat only the areas prescribed; Ohio State University", verified: "verified" },
  says: ({ rx, areas, prescribed }) => `Treated ${listed(areas)}; prescription ${rx} names ${listed(prescribed)}.`,
  check: ({ patient, visit }, on) => {
    for (const line of visit.claimLines) {
      const prescription = patient.prescriptionOf(line);
      const prescribed = prescription?.record.bodyAreas ?? [];
      const treated = line.record.bodyAreas ?? [];
      if (!prescription || prescribed.length === 0 || treated.length === 0) continue;
      const areas = areasNotPrescribed(treated, prescribed);
      if (areas.length === 0) continue;
      on.report(cellOf(line.record, "bodyAreas"), { details: { rx: prescription.record.rxNumber ?? "", areas, prescribed } });
      return; // one finding per visit
    }
  },
});
