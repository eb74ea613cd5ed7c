import type { Delimiters } from "./segment";

/** ISA is the one segment of fixed width: 105 characters and its terminator (X12.5). */
const HEADER_LENGTH = 106;
const HEADER_ELEMENTS = 16;
/** How far a header of another width is looked for; no longer header was ever seen. */
const LONGEST_HEADER = 400;
const FRAGMENT_WINDOW = 4000;

/** Segments that a remittance can begin with when its envelope is cut off, or that can follow them. */
const KNOWN = "GS|ST|BPR|TRN|DTM|REF|N1|N3|N4|PER|LX|CLP|CAS|NM1|AMT|SVC|PLB|SE|GE|IEA";

/** Where a header ends and how the interchange is parted. */
export interface InterchangeHeader {
  readonly delimiters: Delimiters;
  /** Index just before the terminator. */
  readonly end: number;
  /** Characters up to and with the terminator, line breaks inside not counted; 106 by the standard. */
  readonly length: number;
  /** Whether all sixteen elements are there. */
  readonly isWhole: boolean;
}

const isWordCharacter = (character: string): boolean => /[A-Za-z0-9]/.test(character);
const escaped = (character: string): string => character.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");

/** Version 5010 keeps the repetition separator where older ones say "U". */
const repetitionOf = (elements: readonly string[]): string | undefined => {
  const written = elements[11]?.trim() ?? "";
  return written.length === 1 && !isWordCharacter(written) ? written : undefined;
};

const headerOfUsualWidth = (window: string, element: string): InterchangeHeader | undefined => {
  if (window.length < HEADER_LENGTH - 1) return undefined;
  const elements = window.slice(0, HEADER_LENGTH - 1).split(element);
  const component = window[HEADER_LENGTH - 2] ?? "";
  const terminator = window[HEADER_LENGTH - 1] ?? "\n";
  if (elements.length !== HEADER_ELEMENTS + 1 || elements[HEADER_ELEMENTS] !== component) return undefined;
  if ([component, terminator].some(isWordCharacter) || terminator === element || /[\r\n]/.test(window.slice(0, HEADER_LENGTH - 1)))
    return undefined;
  return {
    delimiters: { element, repetition: repetitionOf(elements), component, terminator },
    end: HEADER_LENGTH - 1,
    length: HEADER_LENGTH,
    isWhole: true,
  };
};

/** By what stands before the next segment that is known; ISA16 may be the very character before it. */
const headerOfOtherWidth = (window: string, element: string): InterchangeHeader | undefined => {
  const next = new RegExp(`([^A-Za-z0-9${escaped(element)}])\\s*(?:TA1|${KNOWN})${escaped(element)}`, "i").exec(window.slice(4));
  if (!next) return undefined;
  let end = next.index + 4;
  let elements = window.slice(0, end).split(element);
  const isComponent =
    elements.length === HEADER_ELEMENTS + 1 && elements[HEADER_ELEMENTS] === "" && !isWordCharacter(window[end + 1] ?? "");
  if (isComponent) elements = window.slice(0, ++end).split(element);
  const terminator = window[end] ?? "";
  if (terminator === element || isWordCharacter(terminator) || terminator === " ") return undefined;
  const first = window.indexOf(terminator);
  if (first < end) {
    end = first;
    elements = window.slice(0, end).split(element);
  }
  const last = (elements[HEADER_ELEMENTS] ?? "").replace(/[\r\n]/g, "");
  if (elements.length > HEADER_ELEMENTS + 1) return undefined;
  const component = last.length === 1 && !isWordCharacter(last) ? last : ":";
  return {
    delimiters: { element, repetition: repetitionOf(elements), component, terminator },
    end,
    length: window.slice(0, end).replace(/[\r\n]/g, "").length + 1,
    isWhole: elements.length === HEADER_ELEMENTS + 1,
  };
};

/** Reads the interchange header that starts at an index of the text; undefined when it cannot be told how the interchange is parted. */
export const interchangeHeader = (text: string, at: number): InterchangeHeader | undefined => {
  const window = text.slice(at, at + LONGEST_HEADER);
  const element = window[3];
  return element === undefined ? undefined : (headerOfUsualWidth(window, element) ?? headerOfOtherWidth(window, element));
};

/** Whether the standard's header has as many characters. */
export const isUsualLength = (length: number): boolean => length === HEADER_LENGTH;

/** Guesses how a text without an interchange header is parted, from its first segments; undefined when nothing of X12 is there. */
export const fragmentDelimiters = (text: string): { readonly start: number; readonly delimiters: Delimiters } | undefined => {
  const window = text.slice(0, FRAGMENT_WINDOW);
  const first = new RegExp(`(?<![A-Za-z0-9])(?:${KNOWN})([^A-Za-z0-9\\s.,;:'"()-])`, "i").exec(window);
  const element = first?.[1];
  if (!first || element === undefined) return undefined;
  const rest = window.slice(first.index + first[0].length);
  const next = new RegExp(`([^A-Za-z0-9\\s${escaped(element)}]|[\\r\\n])\\s*(?:${KNOWN})${escaped(element)}`, "i").exec(rest)?.[1];
  const last = /[^A-Za-z0-9\s]$/.exec(rest.trimEnd())?.[0];
  const terminator = next ?? (last === undefined || last === element ? "~" : last);
  const component = /(?:HC|AD|N4|NU)([^A-Za-z0-9\s])\w/.exec(rest)?.[1] ?? ":";
  return { start: first.index, delimiters: { element, repetition: undefined, component, terminator } };
};
