import { Command, Option } from "commander";
import { severityRank } from "../../billing/findings/severity";
import type { Severity } from "../../billing/findings/severity";
import { depositSheet } from "../../billing/records/deposits";
import { paymentSheet } from "../../billing/records/payments";
import { lackingColumns } from "../../billing/tasks/import/lacking-columns";
import { openCheck } from "../../billing/tasks/check-workbook";
import { acceptExact, reconcile, type ReconciliationRun } from "../../billing/tasks/reconcile";
import { countsOf, reconcileJson, type ReconcileJson } from "../../billing/tasks/reconcile-json";
import type { CalendarDate } from "../../billing/values/calendar-date";
import type { Edit } from "../../billing/workbook/edit";
import type { Source } from "../../billing/workbook/incoming/source";
import { withEdits } from "../../billing/workbook/with-edits";
import { explainRefusal, openToChange, saveChanged, type Destination, type Saved } from "../changed-workbook";
import { NO_KNOWN_SHEETS } from "../check-file";
import { editOpened } from "../edit-opened";
import { EXIT, Stop, type ExitCode } from "../exit-codes";
import { findFiles } from "../find-files";
import { failOnOption, isoMonth, repeated, todayOption, withTalkFlags, type FailOn, type TalkFlags } from "../flags";
import { clockDate, say, type Host } from "../host";
import { readSourceFile, type OpenedWorkbook } from "../read-file";
import { reconcileText } from "../reconciling/reconcile-text";
import { writeReport } from "../reconciling/write-report";
import { colorsFor } from "../terminal";
import { mayWrite } from "../write-file";

interface ReconcileFlags extends TalkFlags {
  readonly remit?: readonly string[];
  readonly bank?: readonly string[];
  readonly json?: boolean;
  readonly output?: string;
  readonly accept?: "exact";
  readonly inPlace?: boolean;
  readonly outputWorkbook?: string;
  readonly dryRun?: boolean;
  readonly month?: { readonly from: CalendarDate; readonly to: CalendarDate };
  readonly today?: CalendarDate;
  readonly failOn: FailOn;
  readonly force?: boolean;
  readonly showNames?: boolean;
}

/** Undefined where nothing of the workbook is to change. */
const destinationOf = (flags: ReconcileFlags): Destination | undefined => {
  const { accept, inPlace = false, outputWorkbook, dryRun = false, force = false, quiet = false } = flags;
  if (accept === undefined) {
    if (!inPlace && outputWorkbook === undefined) return undefined;
    throw new Stop(
      EXIT.wrongUsage,
      "--in-place and --output-workbook say where accepted matches go. Add --accept exact, or leave them out.",
    );
  }
  if (outputWorkbook !== undefined && inPlace)
    throw new Stop(EXIT.wrongUsage, "--output-workbook writes a copy, --in-place changes the workbook itself. Give one of them.");
  if (outputWorkbook === undefined && !inPlace && !dryRun)
    throw new Stop(
      EXIT.wrongUsage,
      "Say where accepted matches go: --output-workbook FILE for a copy, --in-place for the workbook itself (a backup is kept), or --dry-run to see them only.",
    );
  return { output: outputWorkbook, force, dryRun, quiet };
};

const readAll = async (args: readonly string[], fits: (source: Source) => string | undefined): Promise<readonly Source[]> => {
  const sources: Source[] = [];
  for (const file of await findFiles(args)) {
    const source = await readSourceFile(file);
    const wrong = fits(source);
    if (wrong !== undefined) throw new Stop(EXIT.inputUnreadable, `${file} ${wrong}`, "wrong-kind");
    sources.push(source);
  }
  return sources;
};

const isRemittance = ({ contents }: Source): string | undefined =>
  contents.kind === "remittance"
    ? undefined
    : "is no remittance (835). Give a bank's file with --bank, and import other lists of payments.";
const isBanks = ({ contents }: Source): string | undefined =>
  contents.kind === "remittance" ? "is a remittance (835). Give it with --remit." : undefined;

const acceptedCounts = (edits: readonly Edit[]): NonNullable<ReconcileJson["accepted"]> => {
  const rows = (table: string): number =>
    edits.reduce((sum, edit) => sum + (edit.does === "appendRows" && edit.table === table ? edit.rows.length : 0), 0);
  const matched = edits.flatMap((edit) =>
    edit.does === "setCells" ? edit.writes.map(({ sheet, cell }) => `${sheet} ${cell.replace(/^[A-Z]+/, "")}`) : [],
  );
  return { payments: rows(paymentSheet.table), deposits: rows(depositSheet.table), matched: new Set(matched).size };
};

const refuseWhatWouldBeLost = (file: string, { workbook }: OpenedWorkbook, edits: readonly Edit[]): void => {
  const appended = edits.filter((edit) => edit.does === "appendRows");
  const [first] = lackingColumns(workbook, appended);
  if (first === undefined) return;
  throw new Stop(
    EXIT.outputNotWritten,
    `${file} was not changed: ${first.sheet} has no column ${first.headers.join(", ")}. Add what is missing with \`claimsheet init ${file} --update\`, then run this again.`,
  );
};

const saveAccepted = async (
  opened: OpenedWorkbook,
  edits: readonly Edit[],
  destination: Destination,
  host: Host,
): Promise<Saved | undefined> => {
  const { file, workbook } = opened;
  if (edits.length === 0) return destination.output === undefined ? undefined : saveChanged(file, file.bytes, destination, host);
  const meant = withEdits(workbook, edits);
  const bytes = explainRefusal(file.named, () => editOpened(opened, edits, meant, () => true));
  return saveChanged(file, bytes, destination, host);
};

/** What does not add up or has no match must be mended; what is likely, and money that is not at the bank, must be looked at. */
const exitCode = ({ reconciliation }: ReconciliationRun, failOn: FailOn): ExitCode => {
  const { unmatched, imbalances, likely } = countsOf(reconciliation);
  const { deposits } = reconciliation;
  const toLookAt = likely + deposits.unmatched.length + deposits.matched.filter(({ unexplained }) => unexplained !== 0).length;
  const worst: Severity | undefined = unmatched + imbalances > 0 ? "error" : toLookAt > 0 ? "warning" : undefined;
  return worst !== undefined && failOn !== "never" && severityRank(worst) <= severityRank(failOn) ? EXIT.findings : EXIT.done;
};

const reconcileFile = async (file: string, more: readonly string[], flags: ReconcileFlags, host: Host): Promise<void> => {
  const destination = destinationOf(flags);
  const { output, force = false, month, showNames = false } = flags;
  if (output !== undefined)
    mayWrite(output, { force, inputs: [file, ...(flags.outputWorkbook === undefined ? [] : [flags.outputWorkbook])] });
  const opened = await openToChange(file, destination ?? { output: undefined, force, dryRun: true, quiet: flags.quiet === true }, host);
  const checked = openCheck(opened.workbook, { clock: clockDate(host.now), today: flags.today, onlyRules: [] });
  if (checked.report.read.length === 0) throw new Stop(EXIT.inputUnreadable, `${file}: ${NO_KNOWN_SHEETS}`, "no-known-sheets");
  const sources = [...(await readAll([...(flags.remit ?? []), ...more], isRemittance)), ...(await readAll(flags.bank ?? [], isBanks))];
  const run = reconcile(checked, { sources, month });
  const edits = destination ? acceptExact(run, { when: checked.ledger.today }) : [];
  if (destination && !destination.dryRun) refuseWhatWouldBeLost(file, opened, edits);
  const saved = destination && (await saveAccepted(opened, edits, destination, host));
  if (output !== undefined) await writeReport(run, output, showNames);
  const json = reconcileJson(file, run.reconciliation, {
    showNames,
    ...saved,
    report: output,
    accepted: destination && acceptedCounts(edits),
  });
  const { stdout } = host.streams;
  stdout.write(
    flags.json === true ? `${JSON.stringify(json, null, 2)}\n` : reconcileText(json, colorsFor(stdout, host.streams, flags.color)),
  );
  if (flags.quiet !== true) for (const note of run.reconciliation.notes) say(host, note);
  if (output !== undefined && flags.quiet !== true) say(host, `The report is in ${output}.`);
  host.finish(exitCode(run, flags.failOn));
};

export const reconcileCommand = (host: Host): Command =>
  withTalkFlags(
    new Command("reconcile")
      .description("hold remittances and the bank's deposits against the claims, to the cent")
      .argument("<file>", "a clinic's workbook")
      .argument("[remittance...]", "more remittances, as a shell writes out --remit *.835")
      .option("--remit <file>", 'a remittance (835), or a pattern such as "era/*.835"; may be given again', repeated)
      .option("--bank <file>", "the bank's list of deposits (CSV, OFX, QFX) or a processor's payouts; may be given again", repeated)
      .option("--json", "print the result as JSON")
      .option("-o, --output <report.xlsx>", "write the month's report there")
      .addOption(new Option("--accept <grade>", "write the exact matches into the workbook").choices(["exact"]))
      .option("--in-place", "accept into the workbook itself; the one of before is kept beside it")
      .option("--output-workbook <file>", "accept into a copy")
      .option("-n, --dry-run", "show what would be accepted, and write nothing of it")
      .addOption(new Option("--month <YYYY-MM>", "lines, payments and deposits of this month only").argParser(isoMonth))
      .addOption(failOnOption())
      .addOption(todayOption())
      .option("--force", "replace output files that are there")
      .option("--show-names", "show names of people, not only their IDs"),
  ).action((file: string, more: readonly string[], flags: ReconcileFlags) => reconcileFile(file, more, flags, host));
