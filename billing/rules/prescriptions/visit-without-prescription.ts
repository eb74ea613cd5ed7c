import type { Fix } from "../../findings/finding";
import { listed } from "../../findings/words";
import type { PatientLedger } from "../../ledger/patient-ledger";
import { prescriptionNeed } from "../../ledger/prescriptions/prescription-need";
import { coversLine } from "../../ledger/prescriptions/prescription-use";
import type { ServiceLine } from "../../ledger/visits/service-line";
import { cellOf, defineRule } from "../define-rule";
import { setCells } from "../set-cell";
import { aboutLines } from "../scopes";

type WithoutDetails = {
  readonly payer: string;
  readonly need: "Required" | "Recommended";
  /** The patient's prescriptions that cover the date: none, or several of which none is named. */
  readonly covering: readonly string[];
  /** The typed Rx #, where it is another patient's. */
  readonly named?: string;
};

/** A prescription whose dates are not known may cover the line, so that nothing can be said before they are mended. */
const mayBeCovered = (patient: PatientLedger, { payer, date }: ServiceLine): boolean =>
  patient.prescriptions.some((use) => use.endFor(payer) === undefined && !(use.starts !== undefined && date < use.starts));

const namesOne = ({ record }: ServiceLine): boolean => record.rxNumber !== undefined || record.unreadable?.has("rxNumber") === true;

/** "Use RX-031" on every line of the visit that a claim can hold. */
const useFix = (lines: readonly ServiceLine[], rx: string): readonly Fix[] =>
  setCells(
    `Use ${rx}`,
    lines.map(({ record }) => ({ record, column: "rxNumber", value: rx })),
  );

export const visitWithoutPrescription = defineRule<"visit", WithoutDetails>({
  id: "visit-without-prescription",
  family: "prescriptions",
  looksAt: "visit",
  severity: "error",
  summary: "The payer requires a prescription, and none covers the visit.",
  why: "Massage without an order is denied (reason code 173).",
  remedy: "Name the prescription that covers this date, or bill the visit to the patient.",
  source: { title: "claim adjustment reason code 173, service not prescribed by a physician", verified: "verified" },
  settings: "Prescription needed in Payers, or in Policies for one patient: Required is Must fix, Recommended is Review.",
  says: ({ payer, need, covering, named }) => {
    const wants = need === "Required" ? "requires" : "recommends";
    if (named !== undefined) return `Prescription ${named} is another patient's; ${payer} ${wants} one for this patient.`;
    if (covering.length > 1) return `${listed(covering)} cover this date and none is named; ${payer} ${wants} one prescription.`;
    return `No prescription covers this date; ${payer} ${wants} one.`;
  },
  check: ({ patient, visit }, on) => {
    if (patient.prescribed(visit)[0]?.lines.length === visit.claimLines.length) return;
    const isWithout = (line: ServiceLine): boolean => {
      const { rxNumber } = line.record;
      if (patient.prescriptionOf(line)) return false;
      // An Rx # that no row has is `reference-not-found` alone; one on any line names the prescription of the visit.
      if (rxNumber !== undefined) return on.ledger.isPrescription(rxNumber);
      return !visit.claimLines.some(namesOne) && !mayBeCovered(patient, line);
    };
    for (const line of visit.claimLines.filter(isWithout)) {
      const { payer, record } = line;
      const need = prescriptionNeed(line);
      if (need === undefined && payer?.record) on.lacks(payer.record, "prescriptionNeeded", { payer: payer.name });
      if (!payer || (need !== "Required" && need !== "Recommended")) continue;
      const covering = patient.prescriptions.filter((use) => coversLine(use, line)).flatMap((use) => use.record.rxNumber ?? []);
      on.report(cellOf(record, "rxNumber"), {
        severity: need === "Required" ? "error" : "warning",
        about: aboutLines([line]),
        details: { payer: payer.name, need, covering, ...(record.rxNumber === undefined ? {} : { named: record.rxNumber }) },
        fixes: covering.flatMap((rx) => useFix(visit.claimLines, rx)),
      });
      return; // one finding per visit
    }
  },
});
