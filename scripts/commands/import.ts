import { Command, InvalidArgumentError, Option } from "commander";
import { importJson } from "../../billing/tasks/import-json";
import { importRows, type ImportReport } from "../../billing/tasks/import-rows";
import { severityRank } from "../../billing/findings/severity";
import { allPresets, presetNamed } from "../../billing/reference/import-presets/all-presets";
import { IMPORTED_TABLES, type ImportedTable } from "../../billing/reference/import-presets/preset";
import { closest } from "../../billing/values/closest";
import type { CalendarDate } from "../../billing/values/calendar-date";
import type { Source } from "../../billing/workbook/incoming/source";
import { incomingKey, type MappedHeader } from "../../billing/workbook/incoming/saved-mapping";
import { readRecords } from "../../billing/workbook/read-records";
import { withEdits } from "../../billing/workbook/with-edits";
import { explainRefusal, openToChange, saveChanged, type Destination, type Saved } from "../changed-workbook";
import { NO_KNOWN_SHEETS } from "../check-file";
import { editOpened } from "../edit-opened";
import { EXIT, Stop, type ExitCode } from "../exit-codes";
import { findFiles } from "../find-files";
import { failOnOption, todayOption, withTalkFlags, type FailOn, type TalkFlags } from "../flags";
import { clockDate, say, type Host } from "../host";
import { importText } from "../import-text";
import { readSourceFile, type OpenedWorkbook } from "../read-file";
import { colorsFor } from "../terminal";

interface ImportFlags extends TalkFlags {
  readonly as?: ImportedTable;
  readonly preset?: string;
  readonly column?: readonly MappedHeader[];
  readonly output?: string;
  readonly inPlace?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly force?: boolean;
  readonly failOn: FailOn;
  readonly today?: CalendarDate;
}

const destinationOf = ({ output, inPlace = false, dryRun = false, force = false, quiet = false }: ImportFlags): Destination => {
  if (output !== undefined && inPlace)
    throw new Stop(
      EXIT.wrongUsage,
      "--output writes a copy with the new rows, --in-place adds them to the workbook itself. Give one of them.",
    );
  if (output === undefined && !inPlace && !dryRun)
    throw new Stop(
      EXIT.wrongUsage,
      "Say where the new rows go: --output FILE for a copy, --in-place for the workbook itself (a backup is kept), or --dry-run to see the counts only.",
    );
  return { output, force, dryRun, quiet };
};

const tableArgument = (word: string): ImportedTable => {
  const table = IMPORTED_TABLES.find((one) => one.toLowerCase() === word.toLowerCase());
  if (table === undefined) throw new InvalidArgumentError(`One of ${IMPORTED_TABLES.map((one) => one.toLowerCase()).join(", ")}.`);
  return table;
};

const columnArgument = (written: string, before: readonly MappedHeader[] = []): readonly MappedHeader[] => {
  const at = written.indexOf("=");
  const [ours, theirs] = [written.slice(0, at).trim(), written.slice(at + 1).trim()];
  if (at < 1 || theirs === "") throw new InvalidArgumentError('Write OURS=THEIRS, such as --column "Received=Paid at".');
  if (!IMPORTED_TABLES.some((table) => incomingKey(table, ours) !== undefined))
    throw new InvalidArgumentError(`No sheet that rows can be imported into has a column ${ours}. docs/columns.md lists them.`);
  return [...before, { ours, theirs }];
};

const knownPreset = (id: string) => {
  const known = presetNamed(id);
  if (known) return known;
  const near = closest(id, allPresets, (one) => [one.id]);
  throw new Stop(
    EXIT.wrongUsage,
    `There is no preset ${id}. ${near === undefined ? "`claimsheet presets` lists them." : `Did you mean ${near.id}?`}`,
  );
};

interface ReadSources {
  readonly sources: readonly Source[];
  readonly failed: readonly Stop[];
}

/** A file that cannot be read stops an import of one; in a batch it is listed and the others are imported. */
const readSources = async (files: readonly string[]): Promise<ReadSources> => {
  const sources: Source[] = [];
  const failed: Stop[] = [];
  for (const file of files) {
    try {
      sources.push(await readSourceFile(file));
    } catch (error) {
      if (!(error instanceof Stop) || files.length === 1) throw error;
      failed.push(error);
    }
  }
  const [first] = failed;
  if (first !== undefined && sources.length === 0) throw first;
  return { sources, failed };
};

/** A copy is written even where nothing is new, so that what comes next finds it; a workbook that stays as it is needs no backup. */
const save = async (opened: OpenedWorkbook, report: ImportReport, destination: Destination, host: Host): Promise<Saved | undefined> => {
  const { file, workbook } = opened;
  if (report.edits.length === 0) return destination.output === undefined ? undefined : saveChanged(file, file.bytes, destination, host);
  const meant = withEdits(workbook, report.edits);
  const bytes = explainRefusal(file.named, () => editOpened(opened, report.edits, meant, () => true));
  return saveChanged(file, bytes, destination, host);
};

/** A row that needs a person counts as a Review (warning), a file that nobody can read yet as a Must fix (error). */
const exitCode = ({ needsYou, questions }: ImportReport, failed: readonly Stop[], failOn: FailOn): ExitCode => {
  if (failed.length > 0) return EXIT.partFailed;
  const worst = questions.length > 0 ? "error" : needsYou.length > 0 ? "warning" : undefined;
  const reached = worst !== undefined && failOn !== "never" && severityRank(worst) <= severityRank(failOn);
  return reached ? EXIT.findings : EXIT.done;
};

const refuseWhatWouldBeLost = (file: string, { lacking }: ImportReport): void => {
  const [first] = lacking;
  if (first === undefined) return;
  throw new Stop(
    EXIT.outputNotWritten,
    `${file} was not changed: ${first.sheet} has no column ${first.headers.join(", ")}. Add what is missing with \`claimsheet init ${file} --update\`, then import again.`,
  );
};

const importInto = async (file: string, args: readonly string[], flags: ImportFlags, host: Host): Promise<void> => {
  const destination = destinationOf(flags);
  const preset = flags.preset === undefined ? undefined : knownPreset(flags.preset);
  const opened = await openToChange(file, destination, host);
  const records = readRecords(opened.workbook);
  if (records.receipts.length === 0) throw new Stop(EXIT.inputUnreadable, `${file}: ${NO_KNOWN_SHEETS}`, "no-known-sheets");
  const { sources, failed } = await readSources(await findFiles(args));
  const choice = { table: flags.as, preset, mapped: flags.column ?? [], on: flags.today ?? clockDate(host.now) };
  const report = importRows(records, sources, choice);
  if (!destination.dryRun) refuseWhatWouldBeLost(file, report);
  const saved = await save(opened, report, destination, host);
  const json = importJson(file, report, saved);
  const { stdout } = host.streams;
  stdout.write(
    flags.json === true
      ? `${JSON.stringify(json, null, 2)}\n`
      : importText(json, colorsFor(stdout, host.streams, flags.color), destination.dryRun),
  );
  for (const { message } of failed) say(host, message);
  if (flags.quiet !== true) for (const note of report.notes) say(host, note);
  host.finish(exitCode(report, failed, flags.failOn));
};

export const importCommand = (host: Host): Command =>
  withTalkFlags(
    new Command("import")
      .description("add rows from CSV, Excel, 835 or OFX files; the same file twice adds nothing")
      .argument("<file>", "a clinic's workbook")
      .argument("<source...>", 'files to import; patterns such as "exports/*.csv" too')
      .addOption(new Option("--as <table>", "what the rows are: patients, policies, visits, payments or deposits").argParser(tableArgument))
      .option("--preset <id>", "read the files as this program's export; `claimsheet presets` lists them")
      .option("--column <ours=theirs>", "which header of theirs is a column of ours; kept for the next file of the kind", columnArgument)
      .option("-o, --output <file>", "write a copy with the new rows there; the workbook that is read stays as it is")
      .option("--in-place", "add the rows to the workbook itself; the one of before is kept beside it")
      .option("-n, --dry-run", "show the counts, and write nothing")
      .option("--json", "print the result as JSON")
      .addOption(failOnOption())
      .addOption(todayOption())
      .option("--force", "replace the output file if it is there"),
  ).action((file: string, sources: readonly string[], flags: ImportFlags) => importInto(file, sources, flags, host));
