import { byCells } from "../../ledger/content-order";
import { folded } from "../../values/folded";
import { cellOf, defineRule } from "../define-rule";

type SamePatient = {
  readonly patient: string;
  readonly other: string;
};

export const patientDuplicated = defineRule<"workbook", SamePatient>({
  id: "patient-duplicated",
  family: "records",
  looksAt: "workbook",
  severity: "warning",
  summary: "Two patients have the same name and birth date.",
  why: "Visits of one person are counted as two people's, so limits and deductibles come out wrong.",
  remedy: "If they are one person, keep one row and use its Patient ID everywhere.",
  source: { title: "how ClaimSheet reads a workbook, docs/columns.md", verified: "verified" },
  says: ({ patient, other }) => `${patient} has the same name and birth date as ${other}; one person has one row.`,
  check: ({ records }, on) => {
    const seen = new Map<string, string>();
    for (const record of [...records.patients].sort(byCells)) {
      const { last, first, birthDate, patientId } = record;
      if (last === undefined || first === undefined || birthDate === undefined || patientId === undefined) continue;
      const person = `${folded(last)}/${folded(first)}/${birthDate}`;
      const other = seen.get(person);
      if (other === undefined) seen.set(person, patientId);
      // The same ID twice is key-duplicated alone.
      else if (folded(other) !== folded(patientId)) on.report(cellOf(record, "patientId"), { details: { patient: patientId, other } });
    }
  },
});
