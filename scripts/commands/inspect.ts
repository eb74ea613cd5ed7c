import { Command } from "commander";
import { counted, listed } from "../../billing/findings/words";
import { inspectJson, inspectWorkbook, type InspectReport } from "../../billing/tasks/inspect-workbook";
import { EXIT, Stop } from "../exit-codes";
import { NO_KNOWN_SHEETS } from "../check-file";
import { withTalkFlags, type TalkFlags } from "../flags";
import type { Host } from "../host";
import { lookAtTemplate, type LookedAtTemplate } from "../look-at-template";
import { readWorkbookFile } from "../read-file";
import { receiptLine } from "../receipt-text";
import { templateText } from "../template-text";
import { colorsFor, type Colors } from "../terminal";

interface InspectFlags extends TalkFlags {
  readonly json?: boolean;
}

type SheetReport = InspectReport["sheets"][number];

/** One sheet: its rows accounted for, each column with the header it was found under, and what was left alone. */
const sheetText = (sheet: SheetReport, colors: Colors): string =>
  [
    colors.bold(`${sheet.sheet}: read as ${sheet.table}, headers in row ${sheet.headerRow}`),
    receiptLine(sheet),
    ...sheet.columns.map(
      ({ ours, theirs, cell }) => `    ${cell.padEnd(6)} ${ours}${ours === theirs ? "" : `, under the header "${theirs}"`}`,
    ),
    ...(sheet.unknown.length === 0 ? [] : [`  ${counted(sheet.unknown.length, "other column")} left alone: ${listed(sheet.unknown)}`]),
    "",
  ].join("\n");

const reportText = ({ sheets, otherSheets }: InspectReport, colors: Colors): string =>
  [
    ...sheets.map((sheet) => sheetText(sheet, colors)),
    ...(otherSheets.length === 0 ? [] : [`${counted(otherSheets.length, "other sheet")} left alone: ${listed(otherSheets)}\n`]),
  ].join("\n");

const inspectAsTemplate = (file: string, { report, refused }: LookedAtTemplate, flags: InspectFlags, { streams, finish }: Host): void => {
  const json = { schema: "claimsheet.inspect-template/1", file, ...report, refused };
  const colors = colorsFor(streams.stdout, streams, flags.color);
  streams.stdout.write(flags.json === true ? `${JSON.stringify(json, null, 2)}\n` : templateText(report, refused, colors));
  finish(refused === undefined ? EXIT.done : EXIT.findings);
};

const inspect = async (file: string, flags: InspectFlags, host: Host): Promise<void> => {
  const template = await lookAtTemplate(file);
  if (template) {
    inspectAsTemplate(file, template, flags, host);
    return;
  }
  const { streams, finish } = host;
  const report = inspectWorkbook(await readWorkbookFile(file));
  if (report.sheets.length === 0) throw new Stop(EXIT.inputUnreadable, `${file}: ${NO_KNOWN_SHEETS}`, "no-known-sheets");
  const colors = colorsFor(streams.stdout, streams, flags.color);
  streams.stdout.write(flags.json === true ? `${JSON.stringify(inspectJson(file, report), null, 2)}\n` : reportText(report, colors));
  finish(EXIT.done);
};

export const inspectCommand = (host: Host): Command =>
  withTalkFlags(
    new Command("inspect")
      .description("show what is understood of a workbook: sheets, columns, rows; of a template: its names, and whether it can be filled")
      .argument("<file>", "a workbook, or a template")
      .option("--json", "print as JSON"),
  ).action((file: string, flags: InspectFlags) => inspect(file, flags, host));
