import { listed } from "../../findings/words";
import type { ServiceLine } from "../../ledger/visits/service-line";
import { rawCell } from "../../records/describe";
import { visitSheet } from "../../records/visits";
import { folded } from "../../values/folded";
import { defineRule } from "../define-rule";
import { setCells } from "../set-cell";

type Disagree = {
  /** Headers of the columns that differ. */
  readonly columns: readonly string[];
};

const SHARED = ["billTo", "provider", "placeOfService"] as const;
type Shared = (typeof SHARED)[number];

/** What the lines of a visit share, as a claim would say it; "" where it does not matter. */
const sharedValue = (column: Shared, line: ServiceLine, ownPlace: string): string => {
  if (column === "billTo") return line.payer?.key ?? "";
  // Without a Visit # it is the provider that makes the visit.
  if (column === "provider") return line.record.visitNumber === undefined ? "" : line.provider;
  return folded(line.record.placeOfService ?? ownPlace);
};

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
    const differs = (column: Shared, line: ServiceLine): boolean => {
      const [one, other] = [sharedValue(column, first, ownPlace), sharedValue(column, line, ownPlace)];
      return one !== "" && other !== "" && one !== other;
    };
    const columns = SHARED.filter((column) => others.some((line) => differs(column, line)));
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
