import type { Property } from "../protocol/kind";
import { intersect } from "../workbook/a1";
import { ExcelError, NotEmulated } from "../workbook/errors";
import { rangeAt, type ExcelRange } from "../workbook/range";
import { guid } from "../workbook/sheet";
import type { ConditionalFormat, ConditionalFormatKind } from "../workbook/sheet-extras";
import { fields, words } from "./arguments";
import { argb } from "./colors";
import type { Excel } from "./excel";
import { object, type FormatPart, type SomeKinds } from "./objects";

const KINDS: readonly ConditionalFormatKind[] = ["CellValue", "Custom", "ContainsText"];

const add = ({ sheet, row, col, rows, cols }: ExcelRange, wanted: unknown): FormatPart => {
  const kind = KINDS.find((each) => each === wanted);
  if (kind === undefined) throw new NotEmulated(`ConditionalFormatCollection.add(${String(wanted)})`);
  const format: ConditionalFormat = { id: guid(), kind, box: { row, col, rows, cols }, rule: undefined, stopIfTrue: false, style: {} };
  sheet.conditionalFormats.unshift(format);
  return { format, sheet };
};

const part =
  (kind: ConditionalFormatKind, name: "CellValueConditionalFormat" | "CustomConditionalFormat" | "TextConditionalFormat") =>
  (part: FormatPart) => {
    if (part.format.kind !== kind) throw new ExcelError("InvalidOperation");
    return object(name, part);
  };

const rule: Property<FormatPart, Excel> = {
  get: ({ format }) => format.rule ?? null,
  set: ({ format }, value) => (format.rule = typeof value === "string" ? value : fields(value)),
};

const formatRange = (of: FormatPart) => object("ConditionalRangeFormat", of);

const color = (name: "fill" | "color"): Property<FormatPart, Excel> => ({
  get: ({ format: { style } }) => style[name] ?? null,
  set: ({ format: { style } }, value) => {
    argb(value);
    style[name] = words(value);
  },
});

const flag = (name: "bold" | "italic"): Property<FormatPart, Excel> => ({
  get: ({ format: { style } }) => style[name] ?? null,
  set: ({ format: { style } }, value) => (style[name] = value === true),
});

type FormatKinds =
  | "ConditionalFormatCollection"
  | "ConditionalFormat"
  | "CellValueConditionalFormat"
  | "TextConditionalFormat"
  | "CustomConditionalFormat"
  | "ConditionalFormatRule"
  | "ConditionalRangeFormat"
  | "ConditionalRangeFill"
  | "ConditionalRangeFont";

export const conditionalFormatKinds: SomeKinds<FormatKinds> = {
  ConditionalFormatCollection: {
    items: (range) =>
      range.sheet.conditionalFormats.flatMap((format) =>
        intersect(format.box, range) === undefined ? [] : [object("ConditionalFormat", { format, sheet: range.sheet })],
      ),
    item: ({ sheet }, wanted) => {
      const format = sheet.conditionalFormats.find(({ id }) => id === wanted);
      return format && object("ConditionalFormat", { format, sheet });
    },
    methods: {
      Add: (range, [kind]) => object("ConditionalFormat", add(range, kind)),
      ClearAll: (range) => {
        range.sheet.conditionalFormats = range.sheet.conditionalFormats.filter(({ box }) => intersect(box, range) === undefined);
      },
    },
  },
  ConditionalFormat: {
    identity: ({ format }) => ({ Id: format.id }),
    properties: {
      Id: { get: ({ format }) => format.id },
      Type: { get: ({ format }) => format.kind },
      StopIfTrue: { get: ({ format }) => format.stopIfTrue, set: ({ format }, value) => (format.stopIfTrue = value === true) },
      Priority: { get: ({ format, sheet }) => sheet.conditionalFormats.indexOf(format) },
    },
    parts: {
      CellValue: part("CellValue", "CellValueConditionalFormat"),
      Custom: part("Custom", "CustomConditionalFormat"),
      TextComparison: part("ContainsText", "TextConditionalFormat"),
    },
    methods: {
      GetRange: ({ format, sheet }) => object("Range", rangeAt(sheet, format.box)),
      Delete: ({ format, sheet }) => void (sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format)),
    },
  },
  CellValueConditionalFormat: { properties: { Rule: rule }, parts: { Format: formatRange } },
  TextConditionalFormat: { properties: { Rule: rule }, parts: { Format: formatRange } },
  CustomConditionalFormat: { parts: { Format: formatRange, Rule: (of) => object("ConditionalFormatRule", of) } },
  ConditionalFormatRule: { properties: { Formula: rule, FormulaLocal: rule } },
  ConditionalRangeFormat: { parts: { Fill: (of) => object("ConditionalRangeFill", of), Font: (of) => object("ConditionalRangeFont", of) } },
  ConditionalRangeFill: {
    properties: { Color: color("fill") },
    methods: { Clear: ({ format: { style } }) => void (style.fill = undefined) },
  },
  ConditionalRangeFont: { properties: { Color: color("color"), Bold: flag("bold"), Italic: flag("italic") } },
};
