import type { RemittancePlace } from "../records/remittance";

/** What parts an interchange; all but the repetition are one character. */
export interface Delimiters {
  readonly element: string;
  /** Undefined before version 4020, where that place of the header says something else ("U"). */
  readonly repetition: string | undefined;
  readonly component: string;
  readonly terminator: string;
}

/** One segment: "CLP*C-0118*1*120*35.2" is the id CLP and its elements. */
export interface Segment {
  /** In capitals. */
  readonly id: string;
  /** As written, without its terminator; line breaks inside are gone. */
  readonly text: string;
  readonly place: RemittancePlace;
  readonly delimiters: Delimiters;
}

let cut: { readonly of: Segment | undefined; readonly elements: readonly string[] } = { of: undefined, elements: [] };

/**
 * The elements as written, [0] being the id. Only those of the segment asked for last are kept: one is read after the other, and a file has
 * hundreds of thousands of them.
 */
export const elementsOf = (segment: Segment): readonly string[] => {
  if (cut.of !== segment) cut = { of: segment, elements: segment.text.split(segment.delimiters.element) };
  return cut.elements;
};

/** The nth element, trimmed; undefined when it is empty or not there. */
export const elementAt = (segment: Segment, nth: number): string | undefined => elementsOf(segment)[nth]?.trim() || undefined;

/** The parts of a composite element ("HC:97124:GP"), trimmed, empty ones kept so that their places count. */
export const componentsAt = (segment: Segment, nth: number): readonly string[] => {
  const element = elementAt(segment, nth);
  return element === undefined ? [] : element.split(segment.delimiters.component).map((part) => part.trim());
};
