import { defineRule } from "../define-rule";

type Damaged = {
  readonly header: string;
  readonly holds: string;
  readonly how: "scientific" | "zeros";
};

export const identifierDamaged = defineRule<"cell", Damaged>({
  id: "identifier-damaged",
  family: "records",
  looksAt: "cell",
  severity: "error",
  summary: "An ID, NPI, ZIP or member number that Excel turned to 1.23E+11 or stripped of its zeros.",
  why: "The lost digits cannot be worked out, and a payer rejects what is left.",
  remedy: "Format the cell as Text, then type the number again from the card or letter.",
  source: { title: "Excel keeps 15 digits of a number and no leading zeros", verified: "verified" },
  says: ({ header, holds, how }) =>
    how === "zeros"
      ? `${header} holds ${holds}, which is too short; Excel drops zeros in front of a number.`
      : `${header} holds ${holds}; Excel keeps no more than 15 digits of a number, and this one has lost some.`,
  check: ({ record, column, header, fault }, on) => {
    if (fault.kind === "identifier-damaged")
      on.report({ record, column }, { details: { header, holds: fault.shown.trim(), how: fault.how } });
  },
});
