import type { ClaimFormDraft } from "../../billing/tasks/claim-forms";
import { writeGridPdf, type GridMargins } from "../../files/pdf/write-grid-pdf";

/** A claim that can be printed. */
export interface PrintedClaim {
  readonly draft: ClaimFormDraft;
  /** Of the PDF to write. */
  readonly bytes: Uint8Array;
}

/** One that is not, and why. */
export interface RefusedClaim {
  readonly draft: ClaimFormDraft;
  readonly why: string;
}

export interface PreparedClaimForms {
  readonly ready: readonly PrintedClaim[];
  readonly refused: readonly RefusedClaim[];
}

const whyRefused = ({ lines, gaps, unprintable }: ClaimFormDraft, includeIncomplete: boolean): string | undefined => {
  if (lines === 0) return "no line that can be on a claim names it. Give its lines this Claim # in Visits.";
  if (unprintable.length > 0) return "something does not fit its box.";
  if (gaps.length > 0 && !includeIncomplete)
    return "boxes that payers want are blank. Fill them in, or print it all the same with --include-incomplete.";
  return undefined;
};

/** Makes a PDF for each of the claims; nothing is written yet. @param includeIncomplete prints also where boxes stay blank. */
export const prepareClaimForms = async (
  drafts: readonly ClaimFormDraft[],
  margins: GridMargins,
  includeIncomplete: boolean,
): Promise<PreparedClaimForms> => {
  const ready: PrintedClaim[] = [];
  const refused: RefusedClaim[] = [];
  for (const draft of drafts) {
    const why = whyRefused(draft, includeIncomplete);
    if (why === undefined) ready.push({ draft, bytes: await writeGridPdf(draft.pages, margins) });
    else refused.push({ draft, why });
  }
  return { ready, refused };
};
