import { join } from "node:path";
import { Command, Option } from "commander";
import { superbillTemplate } from "../../billing/documents/superbill/superbill-template";
import { openCheck, type CheckedWorkbook } from "../../billing/tasks/check-workbook";
import { usDate, type CalendarDate } from "../../billing/values/calendar-date";
import { NO_KNOWN_SHEETS } from "../check-file";
import { addressed } from "../documents/addressed";
import { findLibreOffice } from "../documents/libreoffice";
import { makeFolder } from "../documents/output-folder";
import { readTemplateFile } from "../documents/read-template-file";
import { EXIT, Stop, type ExitCode } from "../exit-codes";
import { isoDate, isoMonth, repeated, todayOption, withTalkFlags, type TalkFlags } from "../flags";
import { clockDate, say, type Host } from "../host";
import { readWorkbookFile } from "../read-file";
import { choosePatients } from "../superbills/choose-patients";
import { prepareSuperbills, type RefusedSuperbill } from "../superbills/prepare-superbills";
import { superbillJson } from "../superbills/superbill-json";
import { spanOf, type Span, type SpanFlags } from "../superbills/superbill-span";
import { madeText, refusedText, type Telling } from "../superbills/superbill-text";
import { writePdfs, writeWorkbooks, type AddressedSuperbill } from "../superbills/write-superbills";
import { TEMPLATES_FOLDER } from "../templates-folder";
import { mayWrite } from "../write-file";

interface SuperbillFlags extends TalkFlags, SpanFlags {
  readonly patient?: readonly string[];
  readonly template?: string;
  readonly outDir: string;
  readonly format: "xlsx" | "pdf";
  readonly includeHeld?: boolean;
  readonly force?: boolean;
  readonly today?: CalendarDate;
  readonly json?: boolean;
  readonly showNames?: boolean;
}

const opened = async (file: string, flags: SuperbillFlags, host: Host): Promise<CheckedWorkbook> => {
  const checked = openCheck(await readWorkbookFile(file), { clock: clockDate(host.now), today: flags.today });
  if (checked.report.read.length === 0) throw new Stop(EXIT.inputUnreadable, `${file}: ${NO_KNOWN_SHEETS}`, "no-known-sheets");
  return checked;
};

const NOT_CONVERTED = "LibreOffice made no PDF of it. Make it with --format xlsx, open it and look.";

/** Nothing is written before it is known that everything may be. */
const write = async (
  superbills: readonly AddressedSuperbill[],
  { outDir, format, force = false }: SuperbillFlags,
  file: string,
  host: Host,
): Promise<readonly AddressedSuperbill[]> => {
  const program = format === "pdf" ? findLibreOffice(host.streams.env) : undefined;
  for (const { file: output } of superbills) mayWrite(output, { force, inputs: [file], ending: `.${format}` });
  if (superbills.length === 0) return [];
  await makeFolder(outDir);
  return program === undefined ? writeWorkbooks(superbills) : writePdfs(superbills, outDir, program);
};

const spanWords = ({ from, to }: Span): string => `from ${usDate(from)} to ${usDate(to)}`;

const isWholeWorkbook = ({ from, to, month }: SuperbillFlags): boolean => from === undefined && to === undefined && month === undefined;

/** Said before anything is done where nobody said which days. */
const saySpan = (span: Span, flags: SuperbillFlags, host: Host): void => {
  if (flags.quiet !== true && isWholeWorkbook(flags))
    say(host, `All visits ${spanWords(span)} are taken. --month YYYY-MM takes one month.`);
};

const sayAll = (made: readonly AddressedSuperbill[], refused: readonly RefusedSuperbill[], telling: Telling, host: Host): void => {
  for (const { draft, doesNotFit } of made) {
    const text = madeText(draft, doesNotFit, telling);
    if (text !== undefined) say(host, text);
  }
  for (const { draft, why } of refused) say(host, refusedText(draft, why, telling));
};

const exitCode = (made: number, refused: number, unconverted: number): ExitCode => {
  if (made === 0 && refused === 0 && unconverted > 0) return EXIT.outputNotWritten;
  return refused + unconverted > 0 ? EXIT.partFailed : EXIT.done;
};

const superbill = async (file: string, flags: SuperbillFlags, host: Host): Promise<void> => {
  const { outDir, format, includeHeld = false, showNames = false, quiet = false } = flags;
  const checked = await opened(file, flags, host);
  const template = await readTemplateFile(flags.template ?? join(TEMPLATES_FOLDER, "superbill.xlsx"), superbillTemplate);
  const span = spanOf(flags, checked.ledger);
  saySpan(span, flags, host);
  const wishes = choosePatients(checked.ledger, flags.patient ?? []).map((patient) => ({ patient, ...span, includeHeld }));
  const { ready, refused } = prepareSuperbills(checked, wishes, template);
  const superbills = addressed(ready, outDir, format);
  const made = await write(superbills, flags, file, host);
  const written = new Set(made.map(({ file: output }) => output));
  const unconverted = superbills
    .filter(({ file: output }) => !written.has(output))
    .map(({ draft }): RefusedSuperbill => ({ draft, why: NOT_CONVERTED }));

  const notMade = [...refused, ...unconverted];
  const { stdout } = host.streams;
  const json = superbillJson({ file, today: checked.report.today, span, made, refused: notMade, showNames });
  stdout.write(flags.json === true ? `${JSON.stringify(json, null, 2)}\n` : made.map(({ file: output }) => `${output}\n`).join(""));
  sayAll(made, notMade, { showNames, quiet }, host);
  if (made.length + notMade.length === 0) say(host, `Nobody who was asked for has a line for a superbill ${spanWords(span)}.`);
  host.finish(exitCode(made.length, refused.length, unconverted.length));
};

export const superbillCommand = (host: Host): Command =>
  withTalkFlags(
    new Command("superbill")
      .description("fill a superbill for each patient, in the clinic's own template or the shipped one")
      .argument("<file>", "a workbook")
      .option("--patient <id>", "only this patient; may be given again", repeated)
      .option("--from <YYYY-MM-DD>", "first day of service (default: the workbook's first)", isoDate)
      .option("--to <YYYY-MM-DD>", "last day of service (default: today)", isoDate)
      .option("--month <YYYY-MM>", "a whole month instead", isoMonth)
      .option("--template <file.xlsx>", "your own template")
      .requiredOption("--out-dir <folder>", "where the superbills go; made if it is not there")
      .addOption(new Option("--format <format>", "workbooks, or PDFs made by LibreOffice").choices(["xlsx", "pdf"]).default("xlsx"))
      .option("--include-held", "take lines too that something must be fixed for")
      .addOption(todayOption())
      .option("--json", "print the result as JSON")
      .option("--force", "replace superbills that are there")
      .option("--show-names", "show names of people, not only their IDs"),
  ).action((file: string, flags: SuperbillFlags) => superbill(file, flags, host));
