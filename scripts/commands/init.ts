import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Command } from "commander";
import { EXIT, Stop } from "../exit-codes";
import { withTalkFlags, type TalkFlags } from "../flags";
import { say, type Host } from "../host";
import { TEMPLATES_FOLDER } from "../templates-folder";
import { updateClinic } from "../update-clinic";
import { mayWrite, writeWhole } from "../write-file";

interface InitFlags extends TalkFlags {
  readonly sample?: boolean;
  readonly update?: boolean;
  readonly output?: string;
  readonly dryRun?: boolean;
  readonly force?: boolean;
}

const NEXT_STEPS = {
  blank:
    "Fill in Practice, Providers, Payers and Fees once, then type Patients, Policies and Visits. `claimsheet check` reads it when it is saved.",
  sample: "An invented clinic that shows each rule once. Try `claimsheet check` on it.",
} as const;

const init = async (file: string, flags: InitFlags, host: Host): Promise<void> => {
  const { sample = false, update = false, output, dryRun = false, force = false, quiet = false } = flags;
  if (update && sample) throw new Stop(EXIT.wrongUsage, "--sample makes a workbook, --update adds to one that is there. Give one of them.");
  if (update) {
    await updateClinic(file, { output, force, dryRun, quiet }, host);
    return;
  }
  if (output !== undefined || dryRun) throw new Stop(EXIT.wrongUsage, "--output and --dry-run go with --update.");
  mayWrite(file, { force });
  await writeWhole(file, await readFile(join(TEMPLATES_FOLDER, sample ? "sample-clinic.xlsx" : "blank-clinic.xlsx")));
  host.streams.stdout.write(`${file}\n`);
  if (!quiet) say(host, sample ? NEXT_STEPS.sample : NEXT_STEPS.blank);
  host.finish(EXIT.done);
};

export const initCommand = (host: Host): Command =>
  withTalkFlags(
    new Command("init")
      .description("make a clinic workbook to start from, or add to an older one what it lacks")
      .argument("<file.xlsx>", "the workbook to make or to add to")
      .option("--sample", "an invented clinic that shows the rules, instead of an empty one")
      .option("--update", "add the sheets and columns that the workbook lacks; the one of before is kept beside it")
      .option("-o, --output <file>", "with --update: write to another file, and leave the workbook as it is")
      .option("-n, --dry-run", "with --update: say what would be added, and write nothing")
      .option("--force", "replace the file if it is there"),
  ).action((file: string, flags: InitFlags) => init(file, flags, host));
