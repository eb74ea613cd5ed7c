import { listed } from "../../findings/words";
import { mostPointers } from "../../reference/claim-form";
import type { PrescriptionUse } from "../../ledger/prescriptions/prescription-use";
import type { ServiceLine } from "../../ledger/visits/service-line";
import { cellOf, defineRule, type RuleContext } from "../define-rule";
import { setCell } from "../set-cell";

type PointerDetails = {
  /** Codes of the line. */
  readonly counted: number;
  readonly limit: number;
  /** Codes that stand there twice. */
  readonly typed: readonly string[];
  readonly visits: number;
};

type On = RuleContext<PointerDetails>;

const repeatedIn = (codes: readonly string[]): readonly string[] => [...new Set(codes.filter((code, at) => codes.indexOf(code) < at))];

const ofLine = ({ record, date }: ServiceLine): PointerDetails | undefined => {
  const { diagnosis = [] } = record;
  if (diagnosis.length < 2) return undefined;
  const limit = mostPointers.on(date)?.value;
  const typed = repeatedIn(diagnosis);
  if (limit === undefined || (typed.length === 0 && diagnosis.length <= limit)) return undefined;
  return { counted: diagnosis.length, limit, typed, visits: 1 };
};

const COLUMNS = ["diagnosis1", "diagnosis2", "diagnosis3", "diagnosis4"] as const;

/** The paper says a code twice: one cell to empty, for all its lines. */
const onPaper = ({ record, visits }: PrescriptionUse, on: On): void => {
  const codes = COLUMNS.map((column) => record[column]);
  const column = COLUMNS.find((one, at) => record[one] !== undefined && codes.indexOf(record[one]) < at);
  const first = visits.find(({ lines }) => lines.some((line) => line.record.diagnosis === undefined));
  const limit = first && mostPointers.on(first.date)?.value;
  if (column === undefined || limit === undefined) return;
  const typed = codes.filter((code) => code !== undefined);
  on.report(cellOf(record, column), {
    about: { touches: visits.map(({ visit }) => visit) },
    details: { counted: typed.length, limit, typed: repeatedIn(typed), visits: visits.length },
    fixes: setCell(record, column, null, "Empty the cell"),
  });
};

export const diagnosisPointerInvalid = defineRule<"patient", PointerDetails>({
  id: "diagnosis-pointer-invalid",
  family: "diagnoses",
  looksAt: "patient",
  severity: "error",
  summary: "A line names more diagnoses than it can point to, or one twice.",
  why: "Box 24E has room for four letters, each once; payers turn other lines back.",
  remedy: "Leave the four that the treatment was for, the main one first.",
  source: {
    title: "837P 005010X222A1, SV107: one to four pointers, none repeated; NUCC 1500 claim form manual, item 24E",
    verified: "verified",
  },
  settings: "Diagnosis in Visits, else Diagnosis 1 to 4 of the prescription.",
  says: ({ counted, limit, typed }) =>
    typed.length > 0
      ? `${listed(typed)} ${typed.length === 1 ? "stands" : "stand"} there twice; a line points to each diagnosis once.`
      : `The line has ${counted} diagnoses; it can point to ${limit}.`,
  check: (patient, on) => {
    for (const visit of patient.visits)
      for (const line of visit.claimLines) {
        const details = ofLine(line);
        if (!details) continue;
        const { record, payer, policy } = line;
        const kept = [...new Set(record.diagnosis)];
        on.report(cellOf(record, "diagnosis"), {
          about: { visit, payer: payer?.name, policy: policy?.policyNumber },
          details,
          fixes: kept.length <= details.limit ? setCell(record, "diagnosis", kept.join("; "), "Name each once") : [],
        });
      }
    for (const prescription of patient.prescriptions) onPaper(prescription, on);
  },
});
