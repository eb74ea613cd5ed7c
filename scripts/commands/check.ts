import { Command } from "commander";
import type { CheckJson } from "../../billing/tasks/check-schema";
import { severityRank } from "../../billing/findings/severity";
import type { CalendarDate } from "../../billing/values/calendar-date";
import { checkFiles, usualWorkers } from "../check-files";
import { isUnreadable, type CheckOutcome } from "../check-file";
import { EXIT, Stop, type ExitCode } from "../exit-codes";
import { findFiles } from "../find-files";
import { findingsText } from "../findings-text";
import { findingsWorkbook } from "../findings-workbook";
import { failOnOption, repeated, todayOption, withTalkFlags, workersOption, type FailOn, type TalkFlags } from "../flags";
import { clockDate, say, type Host } from "../host";
import { isOpenInExcel } from "../open-elsewhere";
import { progressOver } from "../progress";
import { receiptText } from "../receipt-text";
import { knownRule } from "../rule-names";
import { colorsFor } from "../terminal";
import { mayWrite, writeWhole } from "../write-file";

interface CheckFlags extends TalkFlags {
  readonly json?: boolean;
  readonly output?: string;
  readonly rule?: readonly string[];
  readonly skipRule?: readonly string[];
  readonly failOn: FailOn;
  readonly today?: CalendarDate;
  readonly force?: boolean;
  readonly workers?: number;
  readonly showNames?: boolean;
}

const isChecked = (outcome: CheckOutcome): outcome is CheckJson => !isUnreadable(outcome);

const reaches = (report: CheckJson, failOn: FailOn): boolean =>
  failOn !== "never" && report.findings.some(({ severity }) => severityRank(severity) <= severityRank(failOn));

const exitCode = (outcomes: readonly CheckOutcome[], failOn: FailOn): ExitCode => {
  const checked = outcomes.filter(isChecked);
  if (checked.some(({ programErrors }) => programErrors.length > 0)) return EXIT.ourFault;
  if (checked.length < outcomes.length) return EXIT.partFailed;
  return checked.some((report) => reaches(report, failOn)) ? EXIT.findings : EXIT.done;
};

/** A file that cannot be read stops a check of one; in a batch it is listed and the others are checked. */
const sayWhatFailed = (outcomes: readonly CheckOutcome[], host: Host): void => {
  const failed = outcomes.filter(isUnreadable);
  const [first] = failed;
  if (first !== undefined && outcomes.length === 1) throw new Stop(EXIT.inputUnreadable, first.error.message, first.error.code);
  for (const { error } of failed) say(host, error.message);
  for (const { programErrors } of outcomes.filter(isChecked))
    for (const { rule, cause } of programErrors)
      say(host, `The rule ${rule} failed, a fault of ClaimSheet (${cause}). The other rules were run.`);
};

const write = (outcomes: readonly CheckOutcome[], flags: CheckFlags, { streams }: Host): void => {
  if (flags.json === true) {
    streams.stdout.write(`${JSON.stringify(outcomes.length === 1 ? outcomes[0] : outcomes, null, 2)}\n`);
    return;
  }
  const colors = colorsFor(streams.stdout, streams, flags.color);
  streams.stdout.write(
    outcomes
      .filter(isChecked)
      .map((report) => findingsText(report, colors, outcomes.length > 1))
      .join("\n"),
  );
};

const sayWhatWasRead = (outcomes: readonly CheckOutcome[], host: Host): void => {
  for (const { file, read } of outcomes.filter(isChecked))
    say(host, outcomes.length > 1 ? `${file}. ${receiptText(read)}` : receiptText(read));
};

const check = async (args: readonly string[], flags: CheckFlags, host: Host): Promise<void> => {
  const files = await findFiles(args);
  const { output, quiet = false } = flags;
  if (output !== undefined) mayWrite(output, { force: flags.force === true, inputs: files });
  if (!quiet) for (const file of files.filter(isOpenInExcel)) say(host, `${file} is open in Excel. What was last saved is checked.`);
  const request = {
    on: {
      clock: clockDate(host.now),
      today: flags.today,
      onlyRules: flags.rule?.map(knownRule),
      skipRules: flags.skipRule?.map(knownRule),
    },
    showNames: flags.showNames === true,
  };
  const progress = progressOver(files.length, host.streams, quiet || flags.json === true);
  const outcomes = await checkFiles(files, request, flags.workers ?? usualWorkers(files.length), progress.step).finally(progress.stop);
  sayWhatFailed(outcomes, host);
  write(outcomes, flags, host);
  if (!quiet) sayWhatWasRead(outcomes, host);
  if (output !== undefined) {
    await writeWhole(output, await findingsWorkbook(outcomes.filter(isChecked), { output, madeAt: host.now }));
    if (!quiet) say(host, `The findings are in ${output}.`);
  }
  host.finish(exitCode(outcomes, flags.failOn));
};

export const checkCommand = (host: Host): Command =>
  withTalkFlags(
    new Command("check")
      .description("run the rules over workbooks and list what an insurer would deny")
      .argument("<file...>", 'workbooks; patterns such as "2026/*.xlsx" too')
      .option("--json", "print the result as JSON")
      .option("-o, --output <file.xlsx>", "also write a workbook of the findings, each linked to its cell")
      .option("--rule <id>", "run only this rule; may be given again", repeated)
      .option("--skip-rule <id>", "leave this rule out; may be given again", repeated)
      .addOption(failOnOption())
      .addOption(todayOption())
      .addOption(workersOption())
      .option("--force", "replace the output file if it is there")
      .option("--show-names", "show names of people, not only their IDs"),
  ).action((files: readonly string[], flags: CheckFlags) => check(files, flags, host));
