import { rawCell } from "../../records/describe";
import { cellOf, defineRule } from "../define-rule";

type OpenDetails = { readonly rx: string };

export const prescriptionOpenEnded = defineRule<"prescription", OpenDetails>({
  id: "prescription-open-ended",
  family: "prescriptions",
  looksAt: "prescription",
  severity: "warning",
  summary: "The prescription names neither an end nor a number of visits.",
  why: "Most payers want one of them; without either it counts for a year.",
  remedy: "Ask the prescriber for an end or a number of visits.",
  source: { title: "Ohio State University on open prescriptions; a clinic that requires dates", verified: "verified" },
  says: ({ rx }) => `Prescription ${rx} has neither an end nor a number of visits; an order should name one of them.`,
  check: ({ prescription: { record } }, on) => {
    if (rawCell(record, "ends") !== null || rawCell(record, "visits") !== null) return;
    on.report(cellOf(record, "ends"), { details: { rx: record.rxNumber ?? "" } });
  },
});
