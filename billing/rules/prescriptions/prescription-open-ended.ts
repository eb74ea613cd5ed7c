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
    const { ends, visits, unreadable } = record;
    if (ends !== undefined || visits !== undefined || unreadable?.has("ends") || unreadable?.has("visits")) return;
    on.report(cellOf(record, "ends"), { details: { rx: record.rxNumber ?? "" } });
  },
});
