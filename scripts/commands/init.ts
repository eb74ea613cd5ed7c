import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Command } from "commander";
import { EXIT } from "../exit-codes";
import { withTalkFlags, type TalkFlags } from "../flags";
import { say, type Host } from "../host";
import { mayWrite, writeWhole } from "../write-file";

interface InitFlags extends TalkFlags {
  readonly sample?: boolean;
  readonly force?: boolean;
}

const TEMPLATES = join(__dirname, "..", "..", "templates");

const NEXT_STEPS = {
  blank:
    "Fill in Practice, Providers, Payers and Fees once, then type Patients, Policies and Visits. `claimsheet check` reads it when it is saved.",
  sample: "An invented clinic that shows each rule once. Try `claimsheet check` on it.",
} as const;

const init = async (file: string, { sample = false, force = false, quiet = false }: InitFlags, host: Host): Promise<void> => {
  mayWrite(file, { force });
  await writeWhole(file, await readFile(join(TEMPLATES, sample ? "sample-clinic.xlsx" : "blank-clinic.xlsx")));
  host.streams.stdout.write(`${file}\n`);
  if (!quiet) say(host, sample ? NEXT_STEPS.sample : NEXT_STEPS.blank);
  host.finish(EXIT.done);
};

export const initCommand = (host: Host): Command =>
  withTalkFlags(
    new Command("init")
      .description("make a clinic workbook to start from")
      .argument("<file.xlsx>", "the workbook to make")
      .option("--sample", "an invented clinic that shows the rules, instead of an empty one")
      .option("--force", "replace the file if it is there"),
  ).action((file: string, flags: InitFlags) => init(file, flags, host));
