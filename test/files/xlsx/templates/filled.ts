import { strFromU8, unzipSync } from "fflate";
import * as SheetJS from "xlsx";
import type { TemplateDescription } from "../../../../billing/workbook/template-values";
import { fillTemplate, type TemplateCopy } from "../../../../files/xlsx/templates/fill-template";
import { readTemplate } from "../../../../files/xlsx/templates/read-template";
import { billDescription } from "./bill-template";

export const filled = (
  template: Uint8Array,
  copies: readonly TemplateCopy[],
  description: TemplateDescription = billDescription,
): Uint8Array => fillTemplate(readTemplate(template, description), copies).bytes;

/** The text of a part of the file. */
export const partOf = (bytes: Uint8Array, part: string): string => strFromU8(unzipSync(bytes)[part] ?? new Uint8Array(0));

/** Values of attributes or elements, in order: every first group of the pattern. */
export const allOf = (xml: string, pattern: RegExp): readonly string[] => [...xml.matchAll(pattern)].map(([, found = ""]) => found);

/** A workbook as SheetJS, which shares no code with us, sees it. */
export interface Seen {
  readonly sheets: readonly string[];
  /** A cell's value by where a defined name leads, `down` rows further. */
  readonly at: (name: string, sheet?: string, down?: number) => unknown;
  readonly cell: (sheet: string, address: string) => unknown;
  readonly ref: (name: string, sheet?: string) => string | undefined;
}

export const seen = (bytes: Uint8Array): Seen => {
  const workbook = SheetJS.read(bytes, { cellNF: true, cellStyles: true });
  const names = workbook.Workbook?.Names ?? [];
  const cell = (sheet: string, address: string): unknown => (workbook.Sheets[sheet]?.[address] as SheetJS.CellObject | undefined)?.v;
  const ref = (name: string, sheet?: string): string | undefined =>
    names.find((one) => one.Name === name && (sheet === undefined || one.Sheet === workbook.SheetNames.indexOf(sheet)))?.Ref;
  return {
    sheets: workbook.SheetNames,
    cell,
    ref,
    at: (name, sheet, down = 0) => {
      const found = /^'?(.*?)'?!\$([A-Z]+)\$(\d+)/.exec(ref(name, sheet) ?? "");
      if (!found) throw new Error(`${name} leads nowhere`);
      const [, on = "", column = "", row = ""] = found;
      return cell(on.replaceAll("''", "'"), `${column}${Number(row) + down}`);
    },
  };
};
