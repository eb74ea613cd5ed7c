import { counted } from "../../findings/words";
import { cellOf, defineRule } from "../define-rule";
import { aboutLines } from "../scopes";

type UsedUpDetails = { readonly rx: string; readonly limit: number; readonly used: number; readonly counted: number };

export const prescriptionVisitsUsedUp = defineRule<"prescription", UsedUpDetails>({
  id: "prescription-visits-used-up",
  family: "prescriptions",
  looksAt: "prescription",
  severity: "error",
  summary: "The visit comes after the last one that the prescription orders.",
  why: "Visits beyond the number ordered have no order (reason code 176).",
  remedy: "Enter the renewed prescription, or bill this visit to the patient.",
  source: { title: "claim adjustment reason code 176, prescription is not current", verified: "verified" },
  says: ({ rx, limit, used }) =>
    `Prescription ${rx} orders ${counted(limit, "visit")}; ${used} ${used === 1 ? "is" : "are"} used before this one.`,
  check: ({ prescription: { record, visits } }, on) => {
    const limit = record.visits;
    if (limit === undefined) return;
    visits.forEach(({ visit, rx, line }, used) => {
      if (used < limit) return;
      on.report(cellOf(line.record, "rxNumber"), {
        about: { visit, ...aboutLines([line]) },
        // A visit counts once on a prescription; limits may count it by its minutes (contracts section 2, fixed keys).
        details: { rx, limit, used, counted: 1 },
      });
    });
  },
});
