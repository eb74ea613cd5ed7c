import { Command } from "commander";
import { counted, listed } from "../../billing/findings/words";
import { inspectJson, inspectWorkbook, type InspectReport } from "../../billing/tasks/inspect-workbook";
import { EXIT, Stop } from "../exit-codes";
import { NO_KNOWN_SHEETS } from "../check-file";
import { withTalkFlags, type TalkFlags } from "../flags";
import type { Host } from "../host";
import { readWorkbookFile } from "../read-file";
import { receiptLine } from "../receipt-text";
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

const inspect = async (file: string, flags: InspectFlags, { streams, finish }: Host): Promise<void> => {
  const report = inspectWorkbook(await readWorkbookFile(file));
  if (report.sheets.length === 0) throw new Stop(EXIT.inputUnreadable, `${file}: ${NO_KNOWN_SHEETS}`, "no-known-sheets");
  const colors = colorsFor(streams.stdout, streams, flags.color);
  streams.stdout.write(flags.json === true ? `${JSON.stringify(inspectJson(file, report), null, 2)}\n` : reportText(report, colors));
  finish(EXIT.done);
};

export const inspectCommand = (host: Host): Command =>
  withTalkFlags(
    new Command("inspect")
      .description("show what is understood of a workbook: sheets, columns, rows")
      .argument("<file>", "a workbook")
      .option("--json", "print as JSON"),
  ).action((file: string, flags: InspectFlags) => inspect(file, flags, host));
