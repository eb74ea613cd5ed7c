import { sumCents, usd } from "../../billing/values/cents";
import type { SuperbillsMade } from "../check/questions";
import { billWords } from "../words/bill-words";
import type { MadeFile } from "./use-making";

const sumOf = ({ sheets }: SuperbillsMade): string =>
  billWords.sum(
    sheets.reduce((count, { visits }) => count + visits, 0),
    usd(sumCents(sheets.map(({ charges }) => charges))),
  );

/** What one superbill is called, and what several of a span are. */
const nameOf = ({ sheets: [first, ...others] }: SuperbillsMade, spanInName: string): string =>
  `${first !== undefined && others.length === 0 ? first.fileName : `Superbills ${spanInName}`}.xlsx`;

/** Superbills as a file to be handed over. */
export const superbillFile = (made: SuperbillsMade, spanInName: string): MadeFile => {
  const [count, sum] = [made.sheets.length, sumOf(made)];
  return {
    bytes: made.bytes,
    tooLong: made.tooLong,
    sheets: count,
    fileName: nameOf(made, spanInName),
    said: { opened: billWords.opened(count, sum), ready: billWords.fileMade(count, sum), added: billWords.added(count) },
  };
};
