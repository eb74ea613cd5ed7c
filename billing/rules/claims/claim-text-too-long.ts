import { settingIn } from "../../records/practice";
import type { CellOfRecord } from "../../records/cell-in-workbook";
import { CLAIM_BOXES, LINE_BOXES, type ClaimBox, type LineBox } from "../../reference/claim-form";
import type { TooLong } from "../../ledger/claim-facts/claim-facts";
import type { ClaimGaps } from "../../ledger/claim-facts/claim-gaps";
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

/** Their shape is a finding of its own: `npi-invalid`, `tax-id-invalid`, `taxonomy-invalid`, `address-not-billable`, and the rules about codes. */
const TOLD_BY_OTHERS: ReadonlySet<string> = new Set([
  "npi",
  "prescriberNpi",
  "code",
  "modifiers",
  "diagnosis",
  "groupNpi",
  "taxId",
  "taxonomy",
]);

const isTold = ({ record, column }: CellOfRecord): boolean => {
  const setting = settingIn(record);
  return TOLD_BY_OTHERS.has(setting ?? column) || setting === "phone";
};

const untold = ({ tooLong }: ClaimGaps): readonly TooLong[] => tooLong.filter(({ cell }) => cell !== undefined && !isTold(cell));

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
  settings: "Every claim with lines, and Ready lines that are on none.",
  says: ({ box, header, limit, excess }) => `${header} takes ${limit + excess} characters; box ${box} has room for ${limit}.`,
  check: (ledger, on) => {
    for (const { cell, gap, visits, about } of gapsByCell(ledger, untold))
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
