import { cellFrom, isCellError, type Cell } from "../../../billing/values/cell";
import { escapedAttribute, escapedText } from "./escaping";

/** Where a cell stands and how it looks. */
export interface CellSpot {
  /** "H118" */
  readonly ref: string;
  /** Its `s`, an index into the cell formats. */
  readonly style?: string | undefined;
  /** The prefix of the part's own namespace with its colon. */
  readonly prefix?: string;
}

/** One `<c>`. Texts stand in the cell itself, so that the shared strings stay as they are. */
export const cellMarkup = ({ ref, style, prefix = "" }: CellSpot, value: Cell): string => {
  const start = `<${prefix}c r="${ref}"${style === undefined ? "" : ` s="${escapedAttribute(style)}"`}`;
  const valued = (type: string, written: string): string => `${start}${type}><${prefix}v>${written}</${prefix}v></${prefix}c>`;
  if (value === null) return `${start}/>`;
  if (typeof value === "number") return valued("", String(value));
  if (typeof value === "boolean") return valued(' t="b"', value ? "1" : "0");
  const words = isCellError(value) ? value.error : value;
  // Excel repairs a file with an error that is none of its own ("not calculated"), so that one is written in words.
  if (isCellError(value) && isCellError(cellFrom(words))) return valued(' t="e"', escapedText(words));
  const text = `<${prefix}t xml:space="preserve">${escapedText(words)}</${prefix}t>`;
  return `${start} t="inlineStr"><${prefix}is>${text}</${prefix}is></${prefix}c>`;
};
