import { listed } from "../../findings/words";
import { areasNotPrescribed } from "../../ledger/visits/body-areas";
import type { ServiceLine } from "../../ledger/visits/service-line";
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
    for (const { lines, prescription, rx } of patient.prescribed(visit)) {
      const prescribed = prescription.record.bodyAreas ?? [];
      if (prescribed.length === 0) continue;
      const beyond = (line: ServiceLine): readonly string[] => areasNotPrescribed(line.record.bodyAreas ?? [], prescribed);
      const line = lines.find((one) => beyond(one).length > 0);
      if (line) on.report(cellOf(line.record, "bodyAreas"), { details: { rx, areas: beyond(line), prescribed } });
    }
  },
});
