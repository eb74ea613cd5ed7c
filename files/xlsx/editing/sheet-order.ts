import { attributeOf, withAttribute } from "../markup/attributes";
import { escapedAttribute, escapedText } from "../markup/escaping";
import type { Splice } from "../markup/splices";
import { tagsBehindRows } from "./around-rows";
import { tagText, type SheetText } from "./sheet-text";

/** The children of a sheet in the order that the schema wants (ECMA-376 part 1, 18.3.1.99), the rows left out. */
const BEFORE_ROWS = ["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols"];
const BEHIND_ROWS = (
  "sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr " +
  "conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties " +
  "cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst"
).split(" ");

/** Where `<cols>` goes on a sheet that has none. */
export const placeOfColumns = ({ head, data }: SheetText): number => {
  const before = head.filter(({ name, is }) => is !== "open" && BEFORE_ROWS.includes(name)).at(-1);
  const [root] = head;
  return before?.end ?? root?.end ?? data.open.start;
};

/** Where a child goes that stands behind the rows and is not there yet. */
const placeBehindRows = (sheet: SheetText, name: string): number => {
  const earlier = new Set(BEHIND_ROWS.slice(0, BEHIND_ROWS.indexOf(name)));
  let at = sheet.data.end;
  for (const tag of tagsBehindRows(sheet)) if (tag.depth === 1 && earlier.has(tag.name)) at = endOf(sheet, tag);
  return at;
};

const endOf = ({ shown, prefix }: SheetText, tag: { readonly name: string; readonly is: string; readonly end: number }): number => {
  if (tag.is === "empty") return tag.end;
  const close = shown.indexOf(`</${prefix}${tag.name}`, tag.end);
  return shown.indexOf(">", close) + 1;
};

/** Puts a child into a list behind the rows, such as `tableParts`, and counts it; the list is made where there is none. */
export const intoList = (sheet: SheetText, list: string, children: readonly string[]): readonly Splice[] => {
  if (children.length === 0) return [];
  const { prefix } = sheet;
  const tag = [...tagsBehindRows(sheet)].find(({ name, depth }) => name === list && depth === 1);
  const whole = `<${prefix}${list} count="${children.length}">${children.join("")}</${prefix}${list}>`;
  if (!tag) {
    const at = placeBehindRows(sheet, list);
    return [{ start: at, end: at, text: whole }];
  }
  if (tag.is === "empty") return [{ start: tag.start, end: tag.end, text: whole }];
  const before = tagText(sheet, tag);
  const count = Number(attributeOf(before, "count"));
  const counted = Number.isInteger(count) ? withAttribute(before, "count", String(count + children.length)) : before;
  const close = sheet.shown.lastIndexOf("<", endOf(sheet, tag) - 1);
  return [
    { start: tag.start, end: tag.end, text: counted },
    { start: close, end: close, text: children.join("") },
  ];
};

/** What Excel takes for a list that stands in the rule itself. */
const LONGEST_LIST = 255;

/** A drop-down for cells; none where the values are too many, or could not be told apart. */
export const dropDown = (
  prefix: string,
  sqref: string,
  { values, closed }: { readonly values: readonly string[]; readonly closed: boolean },
): readonly string[] => {
  const list = values.join(",");
  if (values.length === 0 || list.length >= LONGEST_LIST || values.some((value) => value.includes(","))) return [];
  const formula = escapedText(`"${list.replaceAll('"', '""')}"`);
  const stops = closed
    ? ` showErrorMessage="1" errorTitle="Not in the list" error="${escapedAttribute(`Allowed: ${values.join(", ")}.`.slice(0, 220))}"`
    : "";
  const rule = `type="list" allowBlank="1"${stops} sqref="${sqref}"`;
  return [`<${prefix}dataValidation ${rule}><${prefix}formula1>${formula}</${prefix}formula1></${prefix}dataValidation>`];
};
