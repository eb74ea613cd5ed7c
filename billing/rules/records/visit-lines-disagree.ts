import { listed } from "../../findings/words";
import type { ServiceLine } from "../../ledger/service-line";
import { rawCell } from "../../records/describe";
import { visitSheet } from "../../records/visits";
import { folded } from "../../values/folded";
import { defineRule } from "../define-rule";
import { setCells } from "../set-cell";

type Disagree = {
  /** Headers of the columns that differ. */
  readonly columns: readonly string[];
};

type Shared = "billTo" | "provider" | "placeOfService";

export const visitLinesDisagree = defineRule<"visit", Disagree>({
  id: "visit-lines-disagree",
  family: "records",
  looksAt: "visit",
  severity: "error",
  summary: "The lines of one visit differ in payer, provider or place of service.",
  why: "One claim form has one payer; a payer that sees half of a visit denies it or pays it twice.",
  remedy: "Make the lines agree, or give what was another visit its own Visit #.",
  source: { title: "CMS-1500: one payer to a form, box 32 one place of service", verified: "verified" },
  says: ({ columns }) => `The lines of this visit differ in ${listed(columns)}; one visit has one of each.`,
  check: ({ visit }, on) => {
    const [first, ...others] = visit.claimLines;
    if (!first || others.length === 0) return;
    const ownPlace = on.ledger.clinic.practice.placeOfService ?? "";
    const values: Readonly<Record<Shared, (line: ServiceLine) => string>> = {
      billTo: (line) => line.payer?.key ?? "",
      // Without a Visit # it is the provider that makes the visit.
      provider: (line) => (line.record.visitNumber === undefined ? "" : line.provider),
      placeOfService: (line) => folded(line.record.placeOfService ?? ownPlace),
    };
    const differs = (column: Shared, line: ServiceLine): boolean => {
      const [one, other] = [values[column](first), values[column](line)];
      return one !== "" && other !== "" && one !== other;
    };
    const columns = (["billTo", "provider", "placeOfService"] as const).filter((column) => others.some((line) => differs(column, line)));
    const [at] = columns;
    if (at === undefined) return;
    const copied = columns.flatMap((column) =>
      others.filter((line) => differs(column, line)).map(({ record }) => ({ record, column, value: rawCell(first.record, column) })),
    );
    on.report(
      { record: first.record, column: at },
      {
        details: { columns: columns.map((column) => visitSheet.columns[column].header) },
        fixes: setCells("Copy from line 1", copied),
      },
    );
  },
});
