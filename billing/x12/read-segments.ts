import type { RemittancePlace } from "../records/remittance";
import { fragmentDelimiters, interchangeHeader, isUsualLength, type InterchangeHeader } from "./delimiters";
import { lineCounter } from "./line-counter";
import type { Delimiters, Segment } from "./segment";
import type { X12Problem } from "./x12-problem";

const HEADER = /ISA(?:[^A-Za-z0-9\s]|\t)/iy;
const HEADER_INSIDE = /ISA([^A-Za-z0-9\s])\d\d\1/i;
/** Behind a trailer that lacks its terminator. */
const NEXT_HEADER = /[\r\n]\s*ISA[^A-Za-z0-9\s]/i;
const LINE_BREAK = /[\r\n]/;
const FIRST_PLACE = { segment: 1, line: 1 };
const TRAILER = /IEA/iy;
/** How far a trailer may reach. */
const LONGEST_TRAILER = 100;

const LAST_CONTROL_CHARACTER = 32; // the blank counts as one here
const NO_BREAK_SPACE = 0xa0;
const BYTE_ORDER_MARK = 0xfeff;

/** Blanks, line ends, control characters and byte order marks between segments say nothing. */
const skipBlanks = (text: string, from: number): number => {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > LAST_CONTROL_CHARACTER && code !== NO_BREAK_SPACE && code !== BYTE_ORDER_MARK) break;
  }
  return at;
};

const matchesAt = (sticky: RegExp, text: string, at: number): boolean => {
  sticky.lastIndex = at;
  return sticky.test(text);
};

/** Where the first segment stands, and how the text is parted until a header says it. */
const beginning = (text: string): { readonly start: number; readonly delimiters: Delimiters | undefined } | undefined => {
  const start = skipBlanks(text, 0);
  if (matchesAt(HEADER, text, start)) return { start, delimiters: undefined };
  const later = HEADER_INSIDE.exec(text);
  return later ? { start: later.index, delimiters: undefined } : fragmentDelimiters(text);
};

const endOfSegment = (text: string, at: number, terminator: string): number => {
  if (matchesAt(TRAILER, text, at)) {
    const window = text.slice(at, at + LONGEST_TRAILER);
    const next = NEXT_HEADER.exec(window);
    const end = window.indexOf(terminator);
    if (next && (end < 0 || next.index < end)) return at + next.index;
  }
  const end = text.indexOf(terminator, at);
  return end < 0 ? text.length : end;
};

/** What stands before the first separator, as written. */
const nameOf = (text: string, { element }: Delimiters): string => {
  const end = text.indexOf(element);
  return (end < 0 ? text : text.slice(0, end)).trim();
};

const segmentOf = (raw: string, delimiters: Delimiters, place: RemittancePlace): Segment => {
  const text = (LINE_BREAK.test(raw) ? raw.replace(/[\r\n]+/g, "") : raw).trimEnd();
  return { id: nameOf(text, delimiters).toUpperCase(), text, place, delimiters };
};

const notX12 = (text: string): X12Problem => {
  const what = text.trim() === "" ? "The file is empty." : "This is not an X12 file: no segment of a remittance was found.";
  return {
    code: "not-x12",
    severity: "error",
    place: FIRST_PLACE,
    message: `${what} Ask the payer or the clearinghouse for the 835 file.`,
  };
};

const headerProblems = (header: InterchangeHeader | undefined, place: RemittancePlace): readonly X12Problem[] => {
  if (!header?.isWhole) {
    const message = "The interchange header (ISA) is damaged, so that the separators had to be guessed. Ask for the file again.";
    return [{ code: "interchange-header-unreadable", severity: "error", place, message }];
  }
  if (isUsualLength(header.length)) return [];
  const message = `The interchange header (ISA) has ${header.length} characters instead of 106; it was read by its separators.`;
  return [{ code: "interchange-header-length", severity: "warning", place, message }];
};

const inLowerCase = (name: string, place: RemittancePlace): X12Problem => ({
  code: "lower-case-segment",
  severity: "warning",
  place,
  message: `Segments are named in lower case ("${name.slice(0, 3)}"), which X12 does not know; they were read as if in capitals.`,
});

/** What is odd about the way a text begins. */
const oddBeginning = (text: string, { start, delimiters }: NonNullable<ReturnType<typeof beginning>>, line: number): X12Problem[] => {
  const problems: X12Problem[] = [];
  if (skipBlanks(text, 0) < start) {
    const message = "There is other text before the first segment; it was not read.";
    problems.push({ code: "text-before-interchange", severity: "warning", place: FIRST_PLACE, message });
  }
  if (delimiters) {
    const message = "The file starts without its interchange header (ISA), so that parts of it may be missing. Ask for the whole file.";
    problems.push({ code: "fragment", severity: "warning", place: { segment: 1, line }, message });
  }
  return problems;
};

/**
 * Cuts a text into its segments and hands them over one by one: each interchange by the separators that its header names, a text without one by
 * guessing. Line breaks, blanks, a byte order mark and a missing last terminator are tolerated in silence; all else is a problem. Linear in the text.
 */
export const readSegments = (text: string, take: (segment: Segment) => void): readonly X12Problem[] => {
  const begin = beginning(text);
  if (!begin) return [notX12(text)];
  const lineAt = lineCounter(text);
  const problems = oddBeginning(text, begin, lineAt(begin.start));
  let { delimiters } = begin;
  let isAllCapitals = true;
  let nth = 0;
  for (let at = begin.start; at < text.length;) {
    const place = { segment: nth + 1, line: lineAt(at) };
    const isHeader = matchesAt(HEADER, text, at);
    const header = isHeader ? interchangeHeader(text, at) : undefined;
    if (isHeader) problems.push(...headerProblems(header, place));
    delimiters = header?.delimiters ??
      delimiters ?? { element: text[at + 3] ?? "*", repetition: undefined, component: ":", terminator: "~" };
    const end = header ? at + header.end : endOfSegment(text, at, delimiters.terminator);
    const segment = segmentOf(text.slice(at, end), delimiters, place);
    if (isAllCapitals && !segment.text.trimStart().startsWith(segment.id)) {
      isAllCapitals = false;
      problems.push(inLowerCase(segment.text, place));
    }
    if (segment.text !== "") {
      nth++;
      take(segment);
    }
    at = skipBlanks(text, end + 1);
  }
  return problems;
};
