import { Command, CommanderError } from "commander";
import packageJson from "../package.json";
import { checkCommand } from "./commands/check";
import { cms1500Command } from "./commands/cms1500";
import { fixCommand } from "./commands/fix";
import { importCommand } from "./commands/import";
import { initCommand } from "./commands/init";
import { inspectCommand } from "./commands/inspect";
import { letterCommand } from "./commands/letter";
import { packetCommand } from "./commands/packet";
import { presetsCommand } from "./commands/presets";
import { reconcileCommand } from "./commands/reconcile";
import { rulesCommand } from "./commands/rules";
import { superbillCommand } from "./commands/superbill";
import { EXIT, Stop, type ExitCode } from "./exit-codes";
import type { Host } from "./host";
import type { Streams } from "./terminal";

const EXIT_CODES = `
Exit codes: 0 nothing at or above --fail-on, 1 findings at or above it, 2 wrong usage, 3 input unreadable,
4 output not written, 5 part of a batch failed, 70 a fault of ClaimSheet, 130 and 143 interrupted.`;

const program = (host: Host): Command => {
  const { stdout, stderr } = host.streams;
  const claimsheet = new Command("claimsheet")
    .description("Checks a massage clinic's Excel workbook for what an insurer would deny, at the very cell.")
    .version(packageJson.version)
    .addHelpText("after", EXIT_CODES);
  for (const command of [
    initCommand(host),
    checkCommand(host),
    fixCommand(host),
    importCommand(host),
    presetsCommand(host),
    inspectCommand(host),
    rulesCommand(host),
    superbillCommand(host),
    cms1500Command(host),
    letterCommand(host),
    packetCommand(host),
    reconcileCommand(host),
  ])
    claimsheet.addCommand(command);
  for (const command of [claimsheet, ...claimsheet.commands])
    command.exitOverride().configureOutput({ writeOut: (text) => stdout.write(text), writeErr: (text) => stderr.write(text) });
  return claimsheet;
};

/** Where it went wrong, without the message: a message may hold what stands in a cell. */
const traceOf = (error: unknown): string => {
  const { name, stack } = error instanceof Error ? error : new Error();
  return [
    name,
    ...(stack ?? "")
      .split("\n")
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 8),
  ].join("\n");
};

const exitCodeOf = (error: unknown, { stderr }: Streams): ExitCode => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.wrongUsage;
  if (error instanceof Stop) {
    stderr.write(`${error.message}\n`);
    return error.exit;
  }
  stderr.write(
    `This is a fault of ClaimSheet, not of the workbook. Report these lines; they hold nothing from the workbook:\n${traceOf(error)}\n`,
  );
  return EXIT.ourFault;
};

/** Runs one command line (without node and script) and gives its exit code; never ends the process. */
export const run = async (argv: readonly string[], { stdout, stderr, env }: Streams): Promise<ExitCode> => {
  const streams: Streams = { stdout, stderr, env };
  let code: ExitCode = EXIT.done;
  const host: Host = { streams, now: new Date(), finish: (finished) => (code = finished) };
  try {
    await program(host).parseAsync(argv, { from: "user" });
    return code;
  } catch (error) {
    return exitCodeOf(error, streams);
  }
};
