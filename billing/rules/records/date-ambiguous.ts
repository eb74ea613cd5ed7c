import { defineRule } from "../define-rule";

type Ambiguous = {
  readonly header: string;
};

export const dateAmbiguous = defineRule<"cell", Ambiguous>({
  id: "date-ambiguous",
  family: "records",
  looksAt: "cell",
  severity: "warning",
  summary: "A text date whose day and month the column cannot decide.",
  why: "Read the wrong way round, a visit falls outside its prescription or past its deadline.",
  remedy: "Type the column's dates as dates: month, day, year.",
  source: { title: "how ClaimSheet reads a workbook, docs/columns.md", verified: "verified" },
  says: ({ header }) => `${header} holds dates as text, and nothing tells day from month; they are read month first.`,
  check: ({ record, column, header, fault }, on) => {
    if (fault.kind === "date-ambiguous") on.report({ record, column }, { details: { header } });
  },
});
