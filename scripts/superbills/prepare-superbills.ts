import type { CheckedWorkbook } from "../../billing/tasks/check-workbook";
import { superbillDraft, superbillValues, type SuperbillDraft, type SuperbillWish } from "../../billing/tasks/superbills";
import { fillTemplate } from "../../files/xlsx/templates/fill-template";
import type { Template } from "../../files/xlsx/templates/template";
import type { ReadyDocument } from "../documents/write-documents";

/** One that is not made, and why. */
export interface RefusedSuperbill {
  readonly draft: SuperbillDraft;
  readonly why: string;
}

export interface PreparedSuperbills {
  readonly ready: readonly ReadyDocument<SuperbillDraft>[];
  readonly refused: readonly RefusedSuperbill[];
}

const whyRefused = ({ lines, gaps }: SuperbillDraft): string | undefined => {
  if (!lines.some(({ isOn }) => isOn))
    return "every line has something that must be fixed first. Fix it, or take such lines with --include-held.";
  return gaps.some(({ blocks }) => blocks) ? "something is missing that insurers send a superbill back for." : undefined;
};

/** Fills a superbill for each of the patients who has a line in the span; nothing is written yet. */
export const prepareSuperbills = (
  { ledger, report }: CheckedWorkbook,
  wishes: readonly SuperbillWish[],
  template: Template,
): PreparedSuperbills => {
  const ready: ReadyDocument<SuperbillDraft>[] = [];
  const refused: RefusedSuperbill[] = [];
  for (const wish of wishes) {
    const draft = superbillDraft(ledger, report.findings, wish);
    if (!draft || draft.lines.length === 0) continue;
    const why = whyRefused(draft);
    if (why !== undefined) {
      refused.push({ draft, why });
      continue;
    }
    const values = superbillValues(ledger, report.findings, wish, report.today);
    ready.push({ draft, ...fillTemplate(template, [{ sheetName: draft.sheetName, values }]) });
  }
  return { ready, refused };
};
