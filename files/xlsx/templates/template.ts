import type { DateSystem } from "../../../billing/values/calendar-date";
import type { Deflate } from "../../zip/deflate";
import type { Zip } from "../../zip/open-zip";
import type { RepeatedPart } from "./repeated-parts";
import type { TemplateSheet } from "./template-sheet";
import type { TemplateWorkbook } from "./template-workbook";

/** A part's text, as the file has it and as it is before anything is filled in. */
export interface SettledPart {
  readonly part: string;
  readonly original: string;
  readonly text: string;
}

/** A template read once and ready to be filled any number of times. */
export interface Template {
  readonly bytes: Uint8Array;
  readonly zip: Zip;
  readonly deflate: Deflate;
  readonly dateSystem: DateSystem;
  readonly workbook: TemplateWorkbook;
  readonly workbookPart: SettledPart;
  readonly links: SettledPart;
  readonly contentTypes: SettledPart;
  /** The workbook's properties without the names of its sheets. */
  readonly properties: { readonly part: string; readonly bytes: Uint8Array } | undefined;
  /** Parts that no filled file has. */
  readonly removed: ReadonlySet<string>;
  /** The document's sheets, in tab order. */
  readonly sheets: readonly TemplateSheet[];
  /** What is repeated with each of the sheets. */
  readonly repeated: readonly RepeatedPart[];
}
