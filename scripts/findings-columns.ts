import { isAbsolute, dirname, relative } from "node:path";
import { pathToFileURL } from "node:url";
import type { CellValue } from "exceljs";
import { SEVERITY_WORDS } from "../billing/findings/severity";
import type { CheckJson } from "../billing/tasks/check-schema";
import { fullAddress } from "../billing/values/cell-ref";

type FindingJson = CheckJson["findings"][number];

/** A finding, the workbook it was found in, and the findings workbook that is being written. */
export interface FindingRow {
  readonly finding: FindingJson;
  readonly file: string;
  readonly output: string;
}

interface FindingsColumn {
  readonly header: string;
  readonly width: number;
  /** Long words for people go over several lines. */
  readonly wraps?: boolean;
  readonly value: (row: FindingRow) => CellValue;
}

/** `clinic.xlsx#'Visits'!H118`, seen from the folder of the findings workbook. */
export const cellLink = (output: string, file: string, { sheet, cell }: Pick<FindingJson, "sheet" | "cell">): string => {
  const path = relative(dirname(output), file);
  const address = isAbsolute(path) ? pathToFileURL(file).href : encodeURI(path.replaceAll("\\", "/")).replaceAll("#", "%23");
  return `${address}#'${sheet.replaceAll("'", "''")}'!${cell}`;
};

const linkToCell = ({ finding, file, output }: FindingRow): CellValue => ({
  text: fullAddress(finding.sheet, finding.cell),
  hyperlink: cellLink(output, file, finding),
});

const patient = ({ finding }: FindingRow): string => [finding.patient, finding.patientName].filter((part) => part !== undefined).join(" ");

/** What a person reads stands first; what ties a row to its finding (to ignore it, say) stands last. */
export const FINDINGS_COLUMNS: readonly FindingsColumn[] = [
  { header: "Severity", width: 12, value: ({ finding }) => SEVERITY_WORDS[finding.severity] },
  { header: "Where", width: 20, value: linkToCell },
  { header: "What is there", width: 64, wraps: true, value: ({ finding }) => finding.message },
  { header: "What to do", width: 56, wraps: true, value: ({ finding }) => finding.remedy },
  { header: "Can be set", width: 22, wraps: true, value: ({ finding }) => finding.fixes.map(({ label }) => label).join("; ") },
  { header: "Visit", width: 24, value: ({ finding }) => finding.visit ?? null },
  { header: "Patient", width: 12, value: patient },
  { header: "Payer", width: 26, value: ({ finding }) => finding.payer ?? null },
  { header: "Rule", width: 36, value: ({ finding }) => finding.rule },
  { header: "Sheet", width: 16, value: ({ finding }) => finding.sheet },
  { header: "Row", width: 9, value: ({ finding }) => finding.row },
  { header: "Workbook", width: 24, value: ({ file }) => file },
  { header: "Finding key", width: 40, value: ({ finding }) => finding.key },
  { header: "Fingerprint", width: 40, value: ({ finding }) => finding.fingerprint },
];

/** How many of them are worth paper. */
export const PRINTED_COLUMNS = 9;
