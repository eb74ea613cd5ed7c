import type { ClaimFacts } from "../../ledger/claim-facts/claim-facts";
import { claimTexts, formTexts, type BoxText } from "./box-texts";
import { formLetters } from "./form-letters";
import { printedAt, type PrintedText } from "./printed-text";
import { unprintableOf } from "./unprintable";

/** One sheet of the paper form: what is printed on it, line by line from left to right. */
export type PrintedPage = readonly PrintedText[];

const printed = ({ box, place, text, lower }: BoxText): readonly PrintedText[] => printedAt(box, place, formLetters(text) ?? "", lower);

const asRead = (a: PrintedText, b: PrintedText): number => a.line - b.line || a.column - b.column;

/**
 * The claim on the paper form, a page for each six lines: the head is repeated, each page has its own sums, and none is carried over.
 * There is no page at all where `unprintableOf` finds something.
 */
export const pagesOf = (facts: ClaimFacts): readonly PrintedPage[] => {
  if (unprintableOf(facts).length > 0) return [];
  const head = claimTexts(facts);
  return facts.forms.map((form) => [...head, ...formTexts(form)].flatMap(printed).sort(asRead));
};
