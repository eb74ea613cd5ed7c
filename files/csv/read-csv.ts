import { parse, type ParseResult } from "papaparse";
import { cellFrom } from "../../billing/values/cell";
import { tidy } from "../../billing/values/folded";
import type { Sheet, SheetRow } from "../../billing/workbook/workbook";
import { UnreadableFile } from "../unreadable-file";
import { guessDelimiter } from "./guess-delimiter";

/** Excel's own way of telling what parts the fields. */
const SEPARATOR_LINE = /^sep=(.)\n/i;
const MOST_ROWS = 1_048_576; // as many as a sheet of Excel

const lineBreaks = (field: string): number => {
  let count = 0;
  for (let at = field.indexOf("\n"); at >= 0; at = field.indexOf("\n", at + 1)) count++;
  return count;
};

/** Text as it stands, so that "00123" keeps its zeros and "=1+1" stays words. */
const cellOf = (field: string) => cellFrom(tidy(field) === "" ? "" : field);

/** Where a quotation mark swallows the rows below it: it is never closed, or closed on a later line by one that belongs to another field. */
const strayQuote = (text: string, { data, errors }: ParseResult<string[]>, first: number): number | undefined => {
  const stray = errors.find(
    ({ code, row }) => code === "MissingQuotes" || (code === "InvalidQuotes" && data[row ?? -1]?.some((field) => lineBreaks(field) > 0)),
  );
  return stray && first + lineBreaks(text.slice(0, stray.index ?? 0));
};

/**
 * A text of comma-, semicolon-, tab- or bar-separated values as a sheet of plain text; a row's number is the line it begins on. Rows may be
 * of different length. Throws UnreadableFile where a quotation mark is never closed, which would swallow the rows below it.
 */
export const readCsv = (text: string, name: string): Sheet => {
  const plain = text.replace(/\r\n?/g, "\n");
  const separator = SEPARATOR_LINE.exec(plain);
  const body = separator ? plain.slice(separator[0].length) : plain;
  const firstLine = separator ? 2 : 1;
  const parsed = parse<string[]>(body, { delimiter: separator?.[1] ?? guessDelimiter(body), newline: "\n" });
  const { data } = parsed;
  const stray = strayQuote(body, parsed, firstLine);
  if (stray !== undefined)
    throw new UnreadableFile(
      "damaged",
      `A quotation mark on line ${stray} of this file is not closed where it should be, so that rows run into each other. Export it again, or mend that line.`,
    );
  if (data.length > MOST_ROWS)
    throw new UnreadableFile("too-large", "This file has more rows than a sheet of Excel holds. Export a shorter span.");
  const rows: SheetRow[] = [];
  let row = firstLine;
  for (const fields of data) {
    const cells = fields.map(cellOf);
    if (cells.some((cell) => cell !== null)) rows.push({ row, cells });
    row += 1 + fields.reduce((sum, field) => sum + lineBreaks(field), 0);
  }
  return { name, hidden: false, rows, tables: [], merges: [], percentCells: new Set() };
};
