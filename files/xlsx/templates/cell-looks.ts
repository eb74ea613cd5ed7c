import type { Parts } from "../../zip/open-zip";
import { isTrue, readXml } from "../xml";
import { shownFormat, type ShownFormat } from "./shown-text";
import { BUILT_IN_FORMATS, GENERAL } from "./number-format";

/** What of a cell's format decides whether a value is right there and fits. */
export interface CellLook {
  /** Its number format: "mm/dd/yyyy". */
  readonly format: string;
  readonly shown: ShownFormat;
  /** A digit's width against those that column widths count. */
  readonly digit: number;
  /** In points. */
  readonly lineHeight: number;
  readonly wraps: boolean;
  /** Left-aligned text flows into the empty cells beside it. */
  readonly flows: boolean;
  readonly shrinks: boolean;
  /** In digits. */
  readonly indent: number;
}

interface Font {
  size: number;
  bold: boolean;
}

const NORMAL_SIZE = 11;
/** Calibri 11 makes rows of 15 points. */
const LINE_HEIGHT = 15 / NORMAL_SIZE;
const BOLD = 1.06;
/** Excel indents by three spaces a step. */
const INDENT = 1.3;

const PLAIN: Font = { size: NORMAL_SIZE, bold: false };

interface WrittenFormat {
  readonly font: string;
  readonly format: string;
  alignment: Readonly<Record<string, string>>;
}

/** The looks of a workbook's cells, by their `s`. */
export const readCellLooks = (parts: Parts, part: string | undefined): ((style: string | undefined) => CellLook) => {
  const formats = new Map(Object.entries(BUILT_IN_FORMATS));
  const fonts: Font[] = [];
  const written: WrittenFormat[] = [];
  let normal: string | undefined;
  let section = "";
  const handle = (element: string, attributes: Readonly<Record<string, string>>): void => {
    const { val, numFmtId = "0", formatCode = "", fontId = "0" } = attributes;
    const font = fonts.at(-1);
    if (section === "numFmts" && element === "numFmt") formats.set(numFmtId, formatCode);
    else if (section === "fonts" && element === "font") fonts.push({ ...PLAIN });
    else if (section === "fonts" && element === "sz" && font) font.size = Number(val);
    else if (section === "fonts" && element === "b" && font) font.bold = val === undefined || isTrue(val);
    else if (section === "cellStyleXfs" && element === "xf") normal ??= fontId;
    else if (section === "cellXfs" && element === "xf")
      written.push({ font: fontId, format: formats.get(numFmtId) ?? GENERAL, alignment: {} });
    else if (section === "cellXfs" && element === "alignment") (written.at(-1) ?? { alignment: {} }).alignment = attributes;
  };
  if (part !== undefined)
    readXml(parts, part, "styleSheet", {
      open: (element, attributes, depth) => {
        if (depth === 2) section = element;
        else handle(element, attributes);
      },
    });

  const fontOf = (id: string): Font => fonts[Number(id)] ?? PLAIN;
  const looks = written.map(({ font, format, alignment }): CellLook => {
    const { size, bold } = fontOf(font);
    const { horizontal = "general", wrapText, shrinkToFit, indent = "0" } = alignment;
    return {
      format,
      shown: shownFormat(format),
      digit: (size / fontOf(normal ?? "0").size) * (bold ? BOLD : 1),
      lineHeight: size * LINE_HEIGHT,
      wraps: isTrue(wrapText) || horizontal === "justify" || horizontal === "distributed",
      flows: horizontal === "general" || horizontal === "left",
      shrinks: isTrue(shrinkToFit),
      indent: Number(indent) * INDENT,
    };
  });
  const unformatted: CellLook = {
    format: GENERAL,
    shown: shownFormat(GENERAL),
    digit: 1,
    lineHeight: LINE_HEIGHT * NORMAL_SIZE,
    wraps: false,
    flows: true,
    shrinks: false,
    indent: 0,
  };
  return (style = "0") => looks[Number(style)] ?? unformatted;
};
