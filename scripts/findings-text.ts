import type { CheckJson } from "../billing/tasks/check-schema";
import { SEVERITIES, SEVERITY_WORDS, type Severity } from "../billing/findings/severity";
import { counted } from "../billing/findings/words";
import { fullAddress } from "../billing/values/cell-ref";
import { usDateOf } from "./iso-date";
import type { Colors } from "./terminal";

type FindingJson = CheckJson["findings"][number];

const painted = (severity: Severity, text: string, colors: Colors): string =>
  severity === "error" ? colors.red(text) : severity === "warning" ? colors.yellow(text) : colors.cyan(text);

const WIDTH_OF_PLACE = 24;
const WIDTH_OF_WHO = 34;

/** As much of a finding as is printed. */
type PrintedFinding = Pick<FindingJson, "sheet" | "cell" | "visit" | "patient" | "severity" | "rule" | "message" | "remedy"> & {
  readonly patientName?: string | undefined;
};

const whoOf = ({ visit, patient, patientName }: Pick<PrintedFinding, "visit" | "patient" | "patientName">): string =>
  [
    visit !== undefined ? `visit ${visit}` : patient !== undefined ? `patient ${patient}` : "",
    ...(patientName === undefined ? [] : [patientName]),
  ].join(", ");

/** Place, whom it is about, severity word, rule. */
export const findingHead = (finding: Omit<PrintedFinding, "message" | "remedy">, colors: Colors): string =>
  [
    colors.bold(fullAddress(finding.sheet, finding.cell).padEnd(WIDTH_OF_PLACE)),
    whoOf(finding).padEnd(WIDTH_OF_WHO),
    painted(finding.severity, SEVERITY_WORDS[finding.severity].padEnd(8), colors),
    colors.dim(finding.rule),
  ].join(" ");

/** The head, then the message and the remedy. */
export const findingLines = (finding: PrintedFinding, colors: Colors): readonly string[] => [
  findingHead(finding, colors),
  `  ${finding.message}`,
  `  ${finding.remedy}`,
  "",
];

/** "3 Must fix, 11 Review, 4 Tips", without what there is none of. */
export const severityCounts = (summary: CheckJson["summary"]): string =>
  SEVERITIES.filter((severity) => summary[severity] > 0)
    .map((severity) =>
      severity === "note" ? counted(summary.note, SEVERITY_WORDS.note) : `${summary[severity]} ${SEVERITY_WORDS[severity]}`,
    )
    .join(", ");

const summaryLine = (report: CheckJson): string => {
  const asideFrom = [
    ...(report.ignored.length > 0 ? [`${report.ignored.length} ignored`] : []),
    ...(report.switchedOff.length > 0 ? [`${report.switchedOff.reduce((sum, { count }) => sum + count, 0)} switched off`] : []),
  ];
  const found = severityCounts(report.summary);
  return `${report.file}: ${[found === "" ? "nothing to mend" : found, ...asideFrom].join(", ")} as of ${usDateOf(report.today)}.`;
};

/** One file's findings for people to read, in the one order, and a summary line; among several files its name stands above. */
export const findingsText = (report: CheckJson, colors: Colors, amongSeveral: boolean): string =>
  [
    ...(amongSeveral ? [colors.underline(report.file), ""] : []),
    ...report.findings.flatMap((finding) => findingLines(finding, colors)),
    colors.bold(summaryLine(report)),
    "",
  ].join("\n");
