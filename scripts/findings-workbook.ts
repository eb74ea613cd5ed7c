import { isAbsolute, dirname, relative } from "node:path";
import { pathToFileURL } from "node:url";
import type { Workbook, Worksheet } from "exceljs";
import type { CheckJson } from "../billing/tasks/check-json";
import { SEVERITIES, SEVERITY_WORDS } from "../billing/findings/severity";
import { columnLetters, fullAddress } from "../billing/values/cell-ref";
import { FINDINGS_COLUMNS, FINDINGS_HEADER_ROW } from "./findings-columns";
import { severityCounts } from "./findings-text";
import { patchParts } from "./patch-parts";

type FindingJson = CheckJson["findings"][number];

export interface Making {
  /** Where it will be written: the links are relative to its folder. */
  readonly output: string;
  readonly madeAt: Date;
}

const HEADER_FILL = { type: "pattern", pattern: "solid", fgColor: { argb: "FF1F4E4A" } } as const;
const HEADER_FONT = { bold: true, color: { argb: "FFFFFFFF" } } as const;
const LINK_FONT = { color: { argb: "FF0563C1" }, underline: true } as const;
const SEVERITY_COLOR = { error: "FFB3261E", warning: "FF8A5A00", note: "FF1F5FA8" } as const;

/** `clinic.xlsx#'Visits'!H118`, seen from the folder of the findings workbook. */
export const cellLink = (output: string, file: string, { sheet, cell }: Pick<FindingJson, "sheet" | "cell">): string => {
  const path = relative(dirname(output), file);
  const address = isAbsolute(path) ? pathToFileURL(file).href : encodeURI(path.replaceAll("\\", "/")).replaceAll("#", "%23");
  return `${address}#'${sheet.replaceAll("'", "''")}'!${cell}`;
};

const titleOf = (reports: readonly CheckJson[], madeAt: Date): string =>
  `Findings of ${reports.map(({ file }) => file).join(", ")}, made ${madeAt.toLocaleString("en-US", { dateStyle: "short", timeStyle: "short" })}`;

const headerRow = (sheet: Worksheet, row: number, headers: readonly string[]): void => {
  headers.forEach((header, at) => {
    const cell = sheet.getCell(row, at + 1);
    cell.value = header;
    cell.fill = HEADER_FILL;
    cell.font = HEADER_FONT;
  });
};

const cellsOf = (finding: FindingJson, file: string, output: string) => [
  SEVERITY_WORDS[finding.severity],
  { text: fullAddress(finding.sheet, finding.cell), hyperlink: cellLink(output, file, finding) },
  finding.message,
  finding.remedy,
  finding.fixes.map(({ label }) => label).join("; "),
  finding.visit ?? "",
  [finding.patient, finding.patientName].filter((part) => part !== undefined).join(" "),
  finding.payer ?? "",
  finding.rule,
  finding.sheet,
  finding.row,
  file,
  finding.key,
  finding.fingerprint,
];

const addFindings = (workbook: Workbook, reports: readonly CheckJson[], { output, madeAt }: Making): void => {
  const sheet = workbook.addWorksheet("Findings", {
    views: [{ state: "frozen", xSplit: 2, ySplit: FINDINGS_HEADER_ROW }],
    pageSetup: {
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${FINDINGS_HEADER_ROW}:${FINDINGS_HEADER_ROW}`,
    },
  });
  sheet.columns = FINDINGS_COLUMNS.map(({ width }) => ({ width }));
  sheet.getCell(1, 1).value = titleOf(reports, madeAt);
  sheet.getCell(1, 1).font = { bold: true };
  headerRow(
    sheet,
    FINDINGS_HEADER_ROW,
    FINDINGS_COLUMNS.map(({ header }) => header),
  );
  for (const { file, findings } of reports) {
    for (const finding of findings) {
      const row = sheet.addRow(cellsOf(finding, file, output));
      row.alignment = { vertical: "top", wrapText: true };
      row.getCell(1).font = { bold: true, color: { argb: SEVERITY_COLOR[finding.severity] } };
      row.getCell(2).font = LINK_FONT;
    }
  }
  sheet.autoFilter = `A${FINDINGS_HEADER_ROW}:${columnLetters(FINDINGS_COLUMNS.length - 1)}${Math.max(sheet.rowCount, FINDINGS_HEADER_ROW)}`;
};

const addSummary = (workbook: Workbook, reports: readonly CheckJson[], madeAt: Date): void => {
  const sheet = workbook.addWorksheet("Summary", { views: [{ state: "frozen", ySplit: 2 }] });
  sheet.columns = [{ width: 40 }, { width: 11 }, { width: 11 }, { width: 11 }, { width: 16 }];
  sheet.getCell(1, 1).value = titleOf(reports, madeAt);
  sheet.getCell(1, 1).font = { bold: true };
  headerRow(sheet, 2, ["Workbook and rule", ...SEVERITIES.map((severity) => SEVERITY_WORDS[severity]), "Checked as of"]);
  for (const { file, today, summary, findings } of reports) {
    sheet.addRow([file, summary.error, summary.warning, summary.note, today]).font = { bold: true };
    for (const rule of new Set(findings.map((finding) => finding.rule))) {
      const counts = SEVERITIES.map(
        (severity) => findings.filter((finding) => finding.rule === rule && finding.severity === severity).length,
      );
      sheet.addRow([`  ${rule}`, ...counts.map((count) => (count === 0 ? null : count))]);
    }
  }
};

/** exceljs takes a link with an address for a link inside the workbook and says where twice; the file's link alone is right. */
const withoutInnerLocations = (part: string, xml: string): string =>
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
  workbook.title = reports.map((report) => severityCounts(report.summary)).join("; ");
  return patchParts(new Uint8Array(await workbook.xlsx.writeBuffer()), withoutInnerLocations);
};
