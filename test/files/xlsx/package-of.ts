import { strToU8, zipSync, type Zippable } from "fflate";
import type { Cell } from "../../../billing/values/cell";
import type { Sheet } from "../../../billing/workbook/workbook";
import { readWorkbook } from "../../../files/xlsx/read-workbook";

export type Parts = Readonly<Record<string, string | Uint8Array | undefined>>;

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** "rId1 worksheet worksheets/sheet1.xml" per link. */
export const rels = (...links: readonly string[]): string =>
  `<Relationships xmlns="${PACKAGE}">${links
    .map((link) => {
      const [id = "", type = "", target = ""] = link.split(" ");
      return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
    })
    .join("")}</Relationships>`;

export const sheetXml = (sheetData: string, after = ""): string =>
  `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>${sheetData}</sheetData>${after}</worksheet>`;

export const sharedStringsXml = (...items: readonly string[]): string =>
  `<sst xmlns="${MAIN}">${items.map((item) => `<si>${item.startsWith("<") ? item : `<t>${item}</t>`}</si>`).join("")}</sst>`;

export const stylesXml = (formats: string, ...numFmtIds: readonly number[]): string =>
  `<styleSheet xmlns="${MAIN}"><numFmts>${formats}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>` +
  `<cellXfs>${numFmtIds.map((id) => `<xf numFmtId="${id}"/>`).join("")}</cellXfs></styleSheet>`;

export const workbookXml = (sheets: string, properties = ""): string =>
  `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${properties}<sheets>${sheets}</sheets></workbook>`;

/** The parts of a workbook with one sheet, "Visits". */
export const plainParts = (sheetData: string): Parts => ({
  "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
  "_rels/.rels": rels("rId1 officeDocument xl/workbook.xml"),
  "xl/workbook.xml": workbookXml(`<sheet name="Visits" sheetId="1" r:id="rId1"/>`),
  "xl/_rels/workbook.xml.rels": rels("rId1 worksheet worksheets/sheet1.xml"),
  "xl/worksheets/sheet1.xml": sheetXml(sheetData),
});

/** A zip of the parts; an undefined part is left out. */
export const packageOf = (parts: Parts): Uint8Array => {
  const zippable: Zippable = {};
  for (const [name, part] of Object.entries(parts))
    if (part !== undefined) zippable[name] = typeof part === "string" ? strToU8(part) : part;
  return zipSync(zippable);
};

/** The first sheet of a package. */
export const firstSheet = (parts: Parts): Sheet => {
  const [sheet] = readWorkbook(packageOf(parts)).sheets;
  if (sheet === undefined) throw new Error("the package gave no sheet");
  return sheet;
};

/** The cells of row 1 as they are read. */
export const firstRow = (cells: string, more: Parts = {}): readonly Cell[] =>
  firstSheet({ ...plainParts(`<row r="1">${cells}</row>`), ...more }).rows[0]?.cells ?? [];

const linked = (type: string, part: string): string => rels("rId1 worksheet worksheets/sheet1.xml", `rId2 ${type} ${part}`);

export const withSharedStrings = (...items: readonly string[]): Parts => ({
  "xl/_rels/workbook.xml.rels": linked("sharedStrings", "sharedStrings.xml"),
  "xl/sharedStrings.xml": sharedStringsXml(...items),
});

export const withStyles = (formats: string, ...numFmtIds: readonly number[]): Parts => ({
  "xl/_rels/workbook.xml.rels": linked("styles", "styles.xml"),
  "xl/styles.xml": stylesXml(formats, ...numFmtIds),
});
