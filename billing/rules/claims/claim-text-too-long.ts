import { CLAIM_BOXES, LINE_BOXES, type ClaimBox, type LineBox } from "../../reference/claim-form";
import { defineRule } from "../define-rule";
import { gapsByCell, numberOnForm } from "./gaps-by-cell";

type LongDetails = {
  readonly box: string;
  /** What the box is for. */
  readonly header: string;
  /** Characters that the box has room for, and that the text has more. */
  readonly limit: number;
  readonly excess: number;
  readonly visits: number;
};

const labels: Readonly<Record<ClaimBox | LineBox, { readonly label: string }>> = { ...CLAIM_BOXES, ...LINE_BOXES };

export const claimTextTooLong = defineRule<"workbook", LongDetails>({
  id: "claim-text-too-long",
  family: "claims",
  looksAt: "workbook",
  severity: "warning",
  summary: "A text is longer than its box on the claim form.",
  why: "It is never cut in silence, but a form with text beyond its box is read wrongly or sent back.",
  remedy: "Shorten it as the post or the payer does: ST for Street, no second line, a short name.",
  source: { title: "NUCC 1500 claim form manual (02/12): lengths of the boxes", verified: "unverified" },
  settings: "Every claim with lines, and Ready lines that are on none. Identifiers, codes and phone numbers have rules of their own.",
  says: ({ box, header, limit, excess }) => `${header} takes ${limit + excess} characters; box ${box} has room for ${limit}.`,
  check: (ledger, on) => {
    for (const { cell, gap, visits, about } of gapsByCell(ledger, ({ tooLong }) => tooLong))
      on.report(cell, {
        about,
        details: {
          box: numberOnForm(gap.box),
          header: labels[gap.box].label,
          limit: gap.room,
          excess: gap.text.length - gap.room,
          visits,
        },
      });
  },
});
