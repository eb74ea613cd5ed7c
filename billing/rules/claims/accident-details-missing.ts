import { listed } from "../../findings/words";
import type { MissingBox } from "../../ledger/claim-facts/claim-facts";
import { claimGapsOf } from "../../ledger/claim-facts/claim-gaps";
import { conditionPaidBy } from "../../ledger/coverage/payer-order";
import type { PatientLedger } from "../../ledger/patient-ledger";
import type { Visit } from "../../ledger/visits/visit";
import type { AnyRecord } from "../../records/describe";
import { policySheet } from "../../records/policies";
import { groupedBy } from "../../values/grouped";
import { defineRule } from "../define-rule";
import { aboutLines } from "../scopes";

type AccidentDetails = { readonly missing: readonly string[]; readonly visits: number };

/** In the order of the sheet. */
const COLUMNS = ["accidentClaimNumber", "accidentDate", "accidentState", "employer"] as const;
type AccidentColumn = (typeof COLUMNS)[number];

const isOfAccident = (column: string): column is AccidentColumn => COLUMNS.some((one) => one === column);

/** A health plan billed for what another insurer pays is `payer-order-wrong`, until that insurer has a policy. */
const isOfWrongPayer = ({ record }: PatientLedger, { cell, lines: [line] }: MissingBox): boolean =>
  line?.payer !== undefined &&
  conditionPaidBy(line.payer) === undefined &&
  line.policy === cell?.record &&
  record?.conditionDueTo !== "Other";

/** What cannot be read is a finding of the cell. */
const policyLacking = (patient: PatientLedger, missing: MissingBox): AnyRecord | undefined => {
  const { cell } = missing;
  if (!cell || !isOfAccident(cell.column) || cell.record.unreadable?.has(cell.column)) return undefined;
  return isOfWrongPayer(patient, missing) ? undefined : cell.record;
};

const visitsOf = ({ visits }: PatientLedger, missing: readonly MissingBox[]): readonly Visit[] => {
  const lines = new Set(missing.flatMap((one) => one.lines));
  return visits.filter(({ claimLines }) => claimLines.some((line) => lines.has(line)));
};

export const accidentDetailsMissing = defineRule<"patient", AccidentDetails>({
  id: "accident-details-missing",
  family: "claims",
  looksAt: "patient",
  severity: "error",
  summary: "The claim of an accident does not say when, where, for whom or under which number it happened.",
  why: "Auto insurers and workers' compensation pay by the accident's claim; a claim without it belongs to no file.",
  remedy: "Ask the patient or the adjuster, and fill in the policy's row.",
  source: { title: "NUCC 1500 claim form manual (02/12), items 4, 10b, 11b and 15", verified: "partly" },
  settings:
    "The payer's Kind: Auto needs the state, Workers comp the employer, both the claim number and the date. Condition due to in Patients.",
  says: ({ missing }) =>
    `${listed(missing)} ${missing.length === 1 ? "is" : "are"} empty; the claim of an accident must have ${missing.length === 1 ? "it" : "them"}.`,
  check: (patient, on) => {
    const lacking = groupedBy(claimGapsOf(on.ledger.clinic, patient).missing, (one) => policyLacking(patient, one));
    for (const [record, missing] of lacking) {
      const columns = COLUMNS.filter((column) => missing.some(({ cell }) => cell?.column === column));
      const [first] = columns;
      if (first === undefined) continue;
      const touches = visitsOf(patient, missing);
      on.report(
        { record, column: first },
        {
          about: { ...aboutLines(missing.flatMap(({ lines }) => lines)), touches },
          details: { missing: columns.map((column) => policySheet.columns[column].header), visits: touches.length },
        },
      );
    }
  },
});
