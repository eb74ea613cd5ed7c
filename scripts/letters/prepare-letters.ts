import type { Ledger } from "../../billing/ledger/ledger";
import { letterDraft, type LetterDraft, type LetterWish } from "../../billing/tasks/letters";
import { fillTemplate } from "../../files/xlsx/templates/fill-template";
import type { Template } from "../../files/xlsx/templates/template";
import type { ReadyDocument } from "../documents/write-documents";

export interface PreparedLetters {
  readonly ready: readonly ReadyDocument<LetterDraft>[];
  /** Why there can be no such letter, a sentence for each. */
  readonly impossible: readonly string[];
}

/** Fills a letter for each of the wishes; nothing is written yet. */
export const prepareLetters = (ledger: Ledger, wishes: readonly LetterWish[], template: Template): PreparedLetters => {
  const ready: ReadyDocument<LetterDraft>[] = [];
  const impossible: string[] = [];
  for (const wish of wishes) {
    const draft = letterDraft(ledger, wish);
    if ("why" in draft) impossible.push(draft.why);
    else ready.push({ draft, ...fillTemplate(template, [{ sheetName: draft.fileName, values: draft.values }]) });
  }
  return { ready, impossible };
};
