import type { CellOfRecord } from "../../records/cell-in-workbook";
import type { AnyRecord } from "../../records/describe";
import { claimGapsOf, type ClaimGaps } from "../../ledger/claim-facts/claim-gaps";
import type { Ledger } from "../../ledger/ledger";
import type { PatientLedger } from "../../ledger/patient-ledger";
import type { ServiceLine } from "../../ledger/visits/service-line";
import type { Visit } from "../../ledger/visits/visit";
import type { About } from "../scopes";

/** Something of a claim that one cell says. */
interface OfCell {
  readonly cell: CellOfRecord | undefined;
  readonly lines: readonly ServiceLine[];
}

/** What one cell mends, on however many claims. */
export interface CellGap<Gap> {
  readonly cell: CellOfRecord;
  /** The first of them. */
  readonly gap: Gap;
  /** Of all claims together. */
  readonly visits: number;
  readonly about: About;
}

interface Growing<Gap> {
  readonly cell: CellOfRecord;
  readonly gap: Gap;
  readonly visits: Set<Visit>;
  readonly patients: Set<PatientLedger>;
  readonly lines: ServiceLine[];
}

const visitsOf = ({ visits }: PatientLedger, lines: readonly ServiceLine[]): readonly Visit[] => {
  const wanted = new Set(lines);
  return visits.filter(({ claimLines }) => claimLines.some((line) => wanted.has(line)));
};

/** What is the clinic's or a therapist's touches everybody; what is one patient's names the patient. */
const aboutOf = <Gap>({ visits, patients, lines: [line] }: Growing<Gap>): About => {
  const [patient, another] = patients;
  return another === undefined ? { patient, payer: line?.payer?.name, policy: line?.policy?.policyNumber, touches: [...visits] } : {};
};

/** The gaps of all patients' claims, each cell once: one finding for each thing to mend (contracts section 8). */
export const gapsByCell = <Gap extends OfCell>(
  { patients, clinic }: Ledger,
  pick: (gaps: ClaimGaps) => readonly Gap[],
): readonly CellGap<Gap>[] => {
  const growing = new Map<AnyRecord, Map<string, Growing<Gap>>>();
  for (const patient of patients)
    for (const gap of pick(claimGapsOf(clinic, patient))) {
      const { cell, lines } = gap;
      if (!cell) continue;
      const ofRow = growing.get(cell.record) ?? new Map<string, Growing<Gap>>();
      growing.set(cell.record, ofRow);
      const known = ofRow.get(cell.column) ?? { cell, gap, visits: new Set(), patients: new Set(), lines: [] };
      ofRow.set(cell.column, known);
      for (const visit of visitsOf(patient, lines)) known.visits.add(visit);
      known.patients.add(patient);
      known.lines.push(...lines);
    }
  return [...growing.values()].flatMap((ofRow) =>
    [...ofRow.values()].map((one) => ({ cell: one.cell, gap: one.gap, visits: one.visits.size, about: aboutOf(one) })),
  );
};

/** "3" of "3.sex": the number that stands on the form. */
export const numberOnForm = (box: string): string => box.split(".")[0] ?? box;
