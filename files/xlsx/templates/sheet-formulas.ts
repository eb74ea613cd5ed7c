import { cellAddress, parseRange } from "../../../billing/values/cell-ref";
import { attributeOf } from "../markup/attributes";
import { unescapedXml } from "../markup/escaping";
import { tagsOf } from "../markup/tags";
import type { SheetText } from "../editing/sheet-text";
import type { RowText } from "./written-rows";

/** A formula of a sheet and the rows it is for. */
export interface SheetFormula {
  readonly text: string;
  /** For people: "formula", "conditional format". */
  readonly what: string;
  /** "H18", or the cells of a rule. */
  readonly at: string;
  /** The row that its own references are written for. */
  readonly top: number;
  /** The last row that it is for. */
  readonly bottom: number;
}

const LAST_ROW = 1_048_576;

const spanOf = (refs: string): { readonly top: number; readonly bottom: number } => {
  const ranges = refs.split(/\s+/).flatMap((ref) => parseRange(ref) ?? []);
  if (ranges.length === 0) return { top: 1, bottom: LAST_ROW };
  return { top: Math.min(...ranges.map(({ top }) => top)), bottom: Math.max(...ranges.map(({ bottom }) => bottom)) };
};

export const cellFormulas = (rows: readonly RowText[]): readonly SheetFormula[] =>
  rows.flatMap(({ row, cells }) =>
    cells.flatMap(({ column, formula }) => {
      if (formula === undefined) return [];
      const bottom = formula.ref === undefined ? row : Math.max(row, spanOf(formula.ref).bottom);
      return [{ text: formula.text, what: "formula", at: cellAddress(row, column), top: row, bottom }];
    }),
  );

/** Elements whose text is a formula, or whose attribute may be one. */
const RULES: Readonly<Record<string, string>> = { conditionalFormatting: "conditional format", dataValidation: "data validation" };
const TEXTS: ReadonlySet<string> = new Set(["formula", "formula1", "formula2", "xm:f"]);
const ATTRIBUTES: Readonly<Record<string, string>> = { cfvo: "val", "x14:cfvo": "val" };

/** Formulas of conditional formats, validations and links, in the sheet's own form and in the extensions of Excel 2010. */
export const ruleFormulas = ({ text: xml, prefix, data }: SheetText): readonly SheetFormula[] => {
  const found: SheetFormula[] = [];
  let pending: string[] = [];
  let what = "conditional format";
  let sqref: string | undefined;
  let textStart = 0;
  const give = (refs: string): void => {
    for (const text of pending) found.push({ text, what, at: refs, ...spanOf(refs) });
    pending = [];
  };
  for (const tag of tagsOf(xml, { prefix, from: data.end })) {
    const plain = tag.name.replace(/^x14:/, "");
    const rule = RULES[plain];
    if (rule !== undefined) {
      what = rule;
      if (tag.is === "close") give(sqref ?? "");
      else sqref = attributeOf(xml.slice(tag.start, tag.end), "sqref");
    } else if (tag.name === "xm:sqref" || TEXTS.has(tag.name)) {
      if (tag.is === "open") textStart = tag.end;
      else if (tag.is === "empty") continue;
      else if (tag.name === "xm:sqref") sqref = xml.slice(textStart, tag.start);
      else pending.push(unescapedXml(xml.slice(textStart, tag.start)));
    } else if (tag.is !== "close" && ATTRIBUTES[tag.name] !== undefined) {
      pending.push(attributeOf(xml.slice(tag.start, tag.end), ATTRIBUTES[tag.name] ?? "") ?? "");
    } else if (tag.name === "hyperlink" && tag.is !== "close") {
      const link = xml.slice(tag.start, tag.end);
      const at = attributeOf(link, "ref") ?? "";
      found.push({ text: attributeOf(link, "location") ?? "", what: "link", at, ...spanOf(at) });
    }
  }
  return found;
};
