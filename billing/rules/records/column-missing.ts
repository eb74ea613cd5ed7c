import { counted, listed } from "../../findings/words";
import { defineRule } from "../define-rule";

type Missing = {
  readonly table: string;
  readonly header: string;
  /** Ids of the rules that need the column. */
  readonly off: readonly string[];
};

const MOST_NAMED = 3;

/** "2 checks that need it are off: units-exceed-minutes and units-below-minutes." */
const whatIsOff = (rules: readonly string[]): string => {
  const more = rules.length - MOST_NAMED;
  const names = more > 0 ? [...rules.slice(0, MOST_NAMED), `${more} more`] : rules;
  if (rules.length === 0) return "checks that need it are off.";
  return `${counted(rules.length, "check that needs it is", "checks that need it are")} off: ${listed(names)}.`;
};

export const columnMissing = defineRule<"workbook", Missing>({
  id: "column-missing",
  family: "records",
  looksAt: "workbook",
  severity: "error",
  summary: "A required column is not there; names the checks that are off, once.",
  why: "Without the column, whole families of checks say nothing, and silence looks like approval.",
  remedy: "Add the column, or say in Mapping which of yours it is.",
  source: { title: "how ClaimSheet reads a workbook, docs/columns.md", verified: "verified" },
  says: ({ table, header, off }) => `${table} has no column ${header}; ${whatIsOff(off)}`,
  check: ({ records }, on) => {
    for (const { record, columns } of records.missingColumns) {
      const { table } = record.place.table;
      const headers = records.tables.find(({ place }) => place.table === table)?.description.columns ?? {};
      for (const column of columns) {
        const off = table === "Visits" ? on.rulesNeeding(column) : [];
        on.report({ record, column }, { details: { table, header: headers[column]?.header ?? column, off } });
      }
    }
  },
});
