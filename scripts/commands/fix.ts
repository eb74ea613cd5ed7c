import { Command } from "commander";
import type { CheckReport } from "../../billing/tasks/check-workbook";
import { openCheck } from "../../billing/tasks/check-workbook";
import { fixJson } from "../../billing/tasks/fix-json";
import type { CalendarDate } from "../../billing/values/calendar-date";
import { explainRefusal, openToChange, saveChanged, type Destination, type Saved } from "../changed-workbook";
import { NO_KNOWN_SHEETS } from "../check-file";
import { EXIT, Stop } from "../exit-codes";
import { fixText } from "../fix-text";
import { repeated, todayOption, withTalkFlags, type TalkFlags } from "../flags";
import { clockDate, say, type Host } from "../host";
import { mendOpened } from "../mend-opened";
import type { OpenedWorkbook } from "../read-file";
import { knownRule } from "../rule-names";
import { colorsFor } from "../terminal";

interface FixFlags extends TalkFlags {
  readonly rule?: readonly string[];
  readonly skipRule?: readonly string[];
  readonly output?: string;
  readonly inPlace?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly today?: CalendarDate;
  readonly force?: boolean;
  readonly showNames?: boolean;
}

const destinationOf = ({ output, inPlace = false, dryRun = false, force = false, quiet = false }: FixFlags): Destination => {
  if (output !== undefined && inPlace)
    throw new Stop(EXIT.wrongUsage, "--output writes a mended copy, --in-place mends the workbook itself. Give one of them.");
  if (output === undefined && !inPlace && !dryRun)
    throw new Stop(
      EXIT.wrongUsage,
      "Say where the mended workbook goes: --output FILE for a copy, --in-place for the workbook itself (a backup is kept), or --dry-run to see it only.",
    );
  return { output, force, dryRun, quiet };
};

const isWanted = ({ rule, skipRule }: FixFlags): ((id: string) => boolean) => {
  const [only, skipped] = [rule?.map(knownRule), skipRule?.map(knownRule)];
  return (id) => (only === undefined || only.includes(id)) && skipped?.includes(id) !== true;
};

/** A copy is written even where nothing changes, so that what comes next finds it; a workbook that stays as it is needs no backup. */
const save = async (
  { file }: OpenedWorkbook,
  bytes: Uint8Array | undefined,
  destination: Destination,
  host: Host,
): Promise<Saved | undefined> =>
  bytes === undefined && destination.output === undefined ? undefined : saveChanged(file, bytes ?? file.bytes, destination, host);

const sayFaults = ({ programErrors }: CheckReport, host: Host): void => {
  for (const { rule, cause } of programErrors)
    say(host, `The rule ${rule} failed, a fault of ClaimSheet (${cause}). What the other rules found was mended.`);
};

const fix = async (file: string, flags: FixFlags, host: Host): Promise<void> => {
  const destination = destinationOf(flags);
  const wanted = isWanted(flags);
  const on = { clock: clockDate(host.now), today: flags.today };
  const opened = await openToChange(file, destination, host);
  const checked = openCheck(opened.workbook, on);
  if (checked.report.read.length === 0) throw new Stop(EXIT.inputUnreadable, `${file}: ${NO_KNOWN_SHEETS}`, "no-known-sheets");
  const { mended, bytes, refused } = explainRefusal(opened.file.named, () => mendOpened(opened, checked, on, wanted));
  const saved = await save(opened, bytes, destination, host);
  const json = fixJson(file, checked.report, mended, { showNames: flags.showNames === true, ...saved });
  const { stdout } = host.streams;
  stdout.write(flags.json === true ? `${JSON.stringify(json, null, 2)}\n` : fixText(json, colorsFor(stdout, host.streams, flags.color)));
  if (flags.quiet !== true) for (const sentence of refused) say(host, `Left: ${sentence}`);
  sayFaults(checked.report, host);
  host.finish(checked.report.programErrors.length > 0 ? EXIT.ourFault : EXIT.done);
};

export const fixCommand = (host: Host): Command =>
  withTalkFlags(
    new Command("fix")
      .description("apply the fixes that need no judgement, and list old and new")
      .argument("<file>", "a workbook")
      .option("-o, --output <file>", "write the mended workbook there; the one that is read stays as it is")
      .option("--in-place", "mend the workbook itself; the one of before is kept beside it")
      .option("-n, --dry-run", "show what would be set, and write nothing")
      .option("--rule <id>", "mend only what this rule finds; may be given again", repeated)
      .option("--skip-rule <id>", "leave what this rule finds; may be given again", repeated)
      .option("--json", "print the result as JSON")
      .addOption(todayOption())
      .option("--force", "replace the output file if it is there")
      .option("--show-names", "show names of people, not only their IDs"),
  ).action((file: string, flags: FixFlags) => fix(file, flags, host));
