import { listed } from "../../findings/words";
import { prescriptionNeed } from "../../ledger/prescription-need";
import { coversLine } from "../../ledger/prescription-use";
import { cellOf, defineRule } from "../define-rule";
import { setCell } from "../set-cell";

type WithoutDetails = {
  readonly payer: string;
  /** Prescriptions that cover the date, where several do and none is named. */
  readonly covering: readonly string[];
};

export const visitWithoutPrescription = defineRule<"visit", WithoutDetails>({
  id: "visit-without-prescription",
  family: "prescriptions",
  looksAt: "visit",
  severity: "error",
  summary: "The payer requires a prescription, and none covers the visit.",
  why: "Massage without an order is denied (reason code 173).",
  remedy: "Name the prescription that covers this date, or bill the visit to the patient.",
  source: { title: "rule book 3.2 R-02", verified: "verified" },
  settings: "Prescription needed in Payers, or in Policies for one patient.",
  says: ({ payer, covering }) =>
    covering.length > 1
      ? `${listed(covering)} cover this date and none is named; ${payer} requires one prescription.`
      : `No prescription covers this date; ${payer} requires one.`,
  check: ({ patient, visit }, on) => {
    const line = visit.claimLines.find(
      (one) => one.record.rxNumber === undefined && !one.record.unreadable?.has("rxNumber") && !patient.prescriptionOf(one),
    );
    if (!line?.payer) return;
    const { payer, record } = line;
    const need = prescriptionNeed(line);
    if (need === undefined && payer.record) on.lacks(payer.record, "prescriptionNeeded", { payer: payer.name });
    if (need !== "Required") return;
    const covering = patient.prescriptions.filter((use) => coversLine(use, line)).flatMap((use) => use.record.rxNumber ?? []);
    on.report(cellOf(record, "rxNumber"), {
      details: { payer: payer.name, covering },
      fixes: covering.flatMap((rx) => setCell(record, "rxNumber", rx, `Use ${rx}`)),
    });
  },
});
