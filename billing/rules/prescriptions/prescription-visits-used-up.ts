import { counted } from "../../findings/words";
import { cellOf, defineRule } from "../define-rule";
import { aboutVisit, firstLineUnder } from "./lines-under-prescription";

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
  check: ({ patient, prescription }, on) => {
    const { visits: limit, rxNumber } = prescription.record;
    if (limit === undefined) return;
    prescription.visits.forEach((visit, used) => {
      const line = used < limit ? undefined : firstLineUnder(patient, visit, prescription);
      if (!line) return;
      on.report(cellOf(line.record, "rxNumber"), {
        about: aboutVisit(visit, line),
        // A visit counts once on a prescription; limits may count it by its minutes (contracts section 2, fixed keys).
        details: { rx: rxNumber ?? "", limit, used, counted: 1 },
      });
    });
  },
});
