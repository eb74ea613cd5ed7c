import { defineRule } from "../define-rule";

type Empty = {
  readonly header: string;
  readonly table: string;
};

export const requiredCellEmpty = defineRule<"cell", Empty>({
  id: "required-cell-empty",
  family: "records",
  looksAt: "cell",
  severity: "error",
  summary: "A required cell of a used row is empty.",
  why: "A claim needs it, or rows cannot be joined without it.",
  remedy: "Fill the cell, or delete the row.",
  source: { title: "the required columns of docs/columns.md", verified: "verified" },
  says: ({ header, table }) =>
    table === "Practice" ? `${header} is empty; a claim needs it.` : `${header} is empty; every row of ${table} needs it.`,
  check: ({ record, column, header, fault }, on) => {
    if (fault.kind === "required-empty") on.report({ record, column }, { details: { header, table: record.place.table.table } });
  },
});
