import type { Reference } from "../../ledger/references";
import { defineRule } from "../define-rule";
import { setCell } from "../set-cell";

type NotFound = {
  /** The table that lacks it, or "rules". */
  readonly table: string;
  /** What was typed; empty for a patient's name. */
  readonly names: string;
  /** The key of the closest row, where only one comes close. */
  readonly closest: string;
  readonly why: "nobody" | "several";
};

const WHAT: Readonly<Record<Reference["why"], string>> = { nobody: "is not in", several: "names several rows of" };

export const referenceNotFound = defineRule<"workbook", NotFound>({
  id: "reference-not-found",
  family: "records",
  looksAt: "workbook",
  severity: "error",
  summary: "A row names a patient, payer, provider, policy, prescription, authorization, claim or rule that is not there.",
  why: "The row joins nothing, so its limits, dates and deadlines are not checked.",
  remedy: "Pick one from the drop-down, or add the row that is missing.",
  source: { title: "how ClaimSheet reads a workbook, docs/columns.md", verified: "verified" },
  says: ({ table, names, closest, why }) =>
    `${names === "" ? "This name" : `"${names}"`} ${WHAT[why === "several" ? "several" : "nobody"]} ${table}${closest === "" ? "; it must be the name or key of one row there." : `; the closest is ${closest}.`}`,
  check: (ledger, on) => {
    for (const { record, column, table, shown, closest, why } of [...ledger.wrongReferences.inTables.values()].flat())
      on.report(
        { record, column },
        {
          details: { table, names: shown, closest: closest ?? "", why },
          fixes: closest === undefined ? [] : setCell(record, column, closest, `Set ${closest}`),
        },
      );
    for (const record of ledger.records.ruleSettings)
      if (record.rule !== undefined && !on.ruleIds.has(record.rule))
        on.report({ record, column: "rule" }, { details: { table: "rules", names: record.rule, closest: "", why: "nobody" } });
  },
});
