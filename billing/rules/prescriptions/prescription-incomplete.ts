import { listed } from "../../findings/words";
import { prescriptionNeed } from "../../ledger/prescriptions/prescription-need";
import type { PrescriptionUse } from "../../ledger/prescriptions/prescription-use";
import { prescriptionSheet, type PrescriptionRecord } from "../../records/prescriptions";
import { cellOf, defineRule, type RuleContext } from "../define-rule";

type IncompleteDetails = { readonly rx: string; readonly missing: readonly string[]; readonly visits: number };

type PaperColumn = "written" | "prescriber" | "prescriberType" | "prescriberNpi" | "diagnosis1" | "signed";

/** What every order must say, and what a payer that requires one wants besides (rule book 3.1). */
const ALWAYS: readonly PaperColumn[] = ["prescriber", "prescriberType", "written", "diagnosis1"];
const WHERE_REQUIRED: readonly PaperColumn[] = ["prescriberNpi", "signed"];

const isMissing = (record: PrescriptionRecord, column: PaperColumn): boolean =>
  record.place.table.columnAt.has(column) &&
  !record.unreadable?.has(column) &&
  (record[column] === undefined || (column === "signed" && record.signed?.given === false));

/** Signed is looked at only where the clinic uses the column at all. */
const wanted = ({ visits }: PrescriptionUse, on: RuleContext<IncompleteDetails>): readonly PaperColumn[] => {
  const required = visits.filter(({ lines }) => lines.some((line) => prescriptionNeed(line) === "Required"));
  if (required.length === 0) return ALWAYS;
  const unused = on.ledger.unusedColumn("Prescriptions", "signed");
  if (unused) for (const { visit } of required) on.lacks(unused, "signed", { visit, payer: undefined });
  return [...ALWAYS, ...WHERE_REQUIRED.filter((column) => column !== "signed" || !unused)];
};

export const prescriptionIncomplete = defineRule<"prescription", IncompleteDetails>({
  id: "prescription-incomplete",
  family: "prescriptions",
  looksAt: "prescription",
  severity: "error",
  summary: "The prescription lacks something that an order must say.",
  why: "An incomplete order is denied like none (reason code 175).",
  remedy: "Ask the prescriber for what is missing, and type it in.",
  source: {
    title: "insurers' requirements for a prescription, as massage clinics and Ohio State University publish them",
    verified: "partly",
  },
  settings: "Prescriber NPI and Signed are asked for where the payer's Prescription needed is Required.",
  says: ({ rx, missing }) => `Prescription ${rx} lacks ${listed(missing)}; an order must have ${missing.length === 1 ? "it" : "them"}.`,
  check: ({ prescription }, on) => {
    const { record, visits } = prescription;
    const missing = wanted(prescription, on).filter((column) => isMissing(record, column));
    const [first] = missing;
    if (first === undefined) return;
    on.report(cellOf(record, first), {
      details: {
        rx: record.rxNumber ?? "",
        missing: missing.map((column) => prescriptionSheet.columns[column].header),
        visits: visits.length,
      },
    });
  },
});
