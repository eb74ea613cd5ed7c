import { defineRule } from "../define-rule";

type NotCalculated = {
  readonly header: string;
};

export const formulaNotCalculated = defineRule<"cell", NotCalculated>({
  id: "formula-not-calculated",
  family: "records",
  looksAt: "cell",
  severity: "warning",
  summary: "A formula without a result where a value is needed; told once per column.",
  why: "Programs that write workbooks often leave formulas uncalculated; the value is not in the file.",
  remedy: "Open the workbook in Excel and save it.",
  source: { title: "how ClaimSheet reads a workbook, docs/columns.md", verified: "verified" },
  says: ({ header }) => `${header} holds formulas without a result; a value is needed.`,
  check: ({ record, column, header, fault }, on) => {
    if (fault.kind === "not-calculated") on.report({ record, column }, { details: { header } });
  },
});
