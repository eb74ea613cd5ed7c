import { defineRule } from "../define-rule";

type NotReadable = {
  readonly expected: string;
  /** What stands there, where it holds a digit; words may be somebody's name. */
  readonly holds: string;
};

export const cellNotReadable = defineRule<"cell", NotReadable>({
  id: "cell-not-readable",
  family: "records",
  looksAt: "cell",
  severity: "error",
  summary: "A cell that should hold a date, amount, number, code or yes/no does not.",
  why: "What cannot be read cannot be checked: the row is left out of every rule that needs the cell.",
  remedy: "Type the value alone; put remarks in Notes.",
  source: { title: "how ClaimSheet reads a workbook, docs/columns.md", verified: "verified" },
  says: ({ expected, holds }) => `${holds === "" ? "Words stand" : `"${holds}" stands`} here; the column holds ${expected}.`,
  check: ({ record, column, fault }, on) => {
    if (fault.kind !== "not-readable") return;
    on.report({ record, column }, { details: { expected: fault.expected, holds: /\d/.test(fault.shown) ? fault.shown.trim() : "" } });
  },
});
