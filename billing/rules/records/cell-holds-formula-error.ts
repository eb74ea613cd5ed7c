import { defineRule } from "../define-rule";

type FormulaError = {
  readonly header: string;
  readonly error: string;
};

export const cellHoldsFormulaError = defineRule<"cell", FormulaError>({
  id: "cell-holds-formula-error",
  family: "records",
  looksAt: "cell",
  severity: "error",
  summary: "A formula error such as #REF! or #N/A in a cell that a rule needs.",
  why: "The value is gone, so the row is left out of every rule that needs the cell.",
  remedy: "Mend the formula, or type the value.",
  source: { title: "Excel's error values (ECMA-376 part 1, 18.18.11)", verified: "verified" },
  says: ({ header, error }) => `${header} shows ${error}; a value belongs here.`,
  check: ({ record, column, header, fault }, on) => {
    if (fault.kind === "formula-error") on.report({ record, column }, { details: { header, error: fault.error } });
  },
});
