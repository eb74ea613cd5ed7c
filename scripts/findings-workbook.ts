import type { Row, Workbook, Worksheet } from "exceljs";
import type { CheckJson } from "../billing/tasks/check-schema";
import { SEVERITIES, SEVERITY_WORDS, type Severity } from "../billing/findings/severity";
import { counted } from "../billing/findings/words";
import { columnLetters } from "../billing/values/cell-ref";
import { FINDINGS_COLUMNS, PRINTED_COLUMNS } from "./findings-columns";
import { usDateOf } from "./iso-date";
import { patchParts } from "./patch-parts";
import { dressHeader, font, LINK_FONT } from "./sheet-look";

export interface Making {
  /** Where it will be written: the links are relative to its folder. */
  readonly output: string;
  readonly madeAt: Date;
}

/** Row 1 says when it was made; the headers stand below. */
const HEADER_ROW = 2;
const SEVERITY_COLOR = { error: "FFB3261E", warning: "FF8A5A00", note: "FF1F5FA8" } as const;
const MOST_FILES_NAMED = 3;
const LINE_HEIGHT = 15; // points, of Calibri 11
const LETTERS_A_WIDTH = 1.1; // widths are in digits; letters of words are narrower

const titleOf = (reports: readonly CheckJson[], madeAt: Date): string => {
  const files = reports.length > MOST_FILES_NAMED ? counted(reports.length, "workbook") : reports.map(({ file }) => file).join(", ");
  return `Findings of ${files}, made ${madeAt.toLocaleString("en-US", { dateStyle: "short", timeStyle: "short" })}`;
};

const addTitleAndHeaders = (sheet: Worksheet, title: string, headers: readonly string[]): void => {
  sheet.getCell(1, 1).value = title;
  sheet.getCell(1, 1).font = font({ bold: true });
  headers.forEach((header, at) => {
    sheet.getCell(HEADER_ROW, at + 1).value = header;
    dressHeader(sheet.getCell(HEADER_ROW, at + 1));
  });
};

/** Programs disagree on whether they fit heights to wrapped words on opening, so the lines are counted here. */
const linesIn = (row: Row): number =>
  Math.max(
    ...FINDINGS_COLUMNS.map(({ width, wraps }, at) =>
      wraps === true ? Math.ceil(row.getCell(at + 1).text.length / (width * LETTERS_A_WIDTH)) : 1,
    ),
  );

const dressRow = (row: Row, severity: Severity): void => {
  FINDINGS_COLUMNS.forEach(({ wraps }, at) => {
    const cell = row.getCell(at + 1);
    cell.alignment = { vertical: "top", horizontal: "left", indent: 1, wrapText: wraps === true };
    cell.font = font();
  });
  row.getCell(1).font = font({ bold: true, color: { argb: SEVERITY_COLOR[severity] } });
  row.getCell(2).font = LINK_FONT;
  row.height = LINE_HEIGHT * linesIn(row);
};

const addFindings = (workbook: Workbook, reports: readonly CheckJson[], { output, madeAt }: Making): void => {
  const sheet = workbook.addWorksheet("Findings", {
    views: [{ state: "frozen", xSplit: 2, ySplit: HEADER_ROW }],
    pageSetup: {
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${HEADER_ROW}:${HEADER_ROW}`,
    },
    headerFooter: { oddFooter: "&L&A&RPage &P of &N" },
  });
  sheet.columns = FINDINGS_COLUMNS.map(({ width }) => ({ width }));
  const headers = FINDINGS_COLUMNS.map(({ header }) => header);
  addTitleAndHeaders(sheet, titleOf(reports, madeAt), headers);
  for (const { file, findings } of reports) {
    for (const finding of findings) {
      dressRow(sheet.addRow(FINDINGS_COLUMNS.map(({ value }) => value({ finding, file, output }))), finding.severity);
    }
  }
  sheet.autoFilter = `A${HEADER_ROW}:${columnLetters(headers.length - 1)}${sheet.rowCount}`;
  sheet.pageSetup.printArea = `A$1:${columnLetters(PRINTED_COLUMNS - 1)}$${sheet.rowCount}`; // exceljs puts the first dollar sign itself
};

const addSummary = (workbook: Workbook, reports: readonly CheckJson[], madeAt: Date): void => {
  const sheet = workbook.addWorksheet("Summary", {
    views: [{ state: "frozen", ySplit: HEADER_ROW }],
    pageSetup: { fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  sheet.columns = [{ width: 44 }, { width: 12 }, { width: 12 }, { width: 12 }, { width: 18 }];
  addTitleAndHeaders(sheet, titleOf(reports, madeAt), [
    "Workbook and rule",
    ...SEVERITIES.map((severity) => SEVERITY_WORDS[severity]),
    "Checked as of",
  ]);
  for (const { file, today, summary, findings } of reports) {
    const row = sheet.addRow([file, summary.error, summary.warning, summary.note, usDateOf(today)]);
    row.font = font({ bold: true });
    row.getCell(5).alignment = { horizontal: "left", indent: 1 };
    for (const rule of new Set(findings.map((finding) => finding.rule))) {
      const counts = SEVERITIES.map(
        (severity) => findings.filter((finding) => finding.rule === rule && finding.severity === severity).length,
      );
      sheet.addRow([`  ${rule}`, ...counts.map((count) => (count === 0 ? null : count))]).font = font();
    }
  }
};

/** exceljs takes a link with an address for a link inside the workbook and says where twice; the file's link alone is right. */
const withoutInnerPlaces = (part: string, xml: string): string =>
  /^xl\/worksheets\/sheet\d+\.xml$/.test(part) ? xml.replace(/(<hyperlink [^>]*?) location="[^"]*"/g, "$1") : xml;

/** The findings as a workbook: a row each, linked to the cell it is about, and a sheet that counts them. */
export const findingsWorkbook = async (reports: readonly CheckJson[], making: Making): Promise<Uint8Array> => {
  const { default: exceljs } = await import("exceljs"); // only here: it takes a third of a second to load
  const workbook = new exceljs.Workbook();
  workbook.creator = "ClaimSheet";
  workbook.created = making.madeAt;
  workbook.modified = making.madeAt;
  addFindings(workbook, reports, making);
  addSummary(workbook, reports, making.madeAt);
  return patchParts(new Uint8Array(await workbook.xlsx.writeBuffer()), withoutInnerPlaces);
};
