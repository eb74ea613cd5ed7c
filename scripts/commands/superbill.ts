import { join } from "node:path";
import { Command, Option } from "commander";
import { superbillTemplate } from "../../billing/documents/superbill/superbill-template";
import type { SuperbillDraft } from "../../billing/tasks/superbills";
import { usDate, type CalendarDate } from "../../billing/values/calendar-date";
import { addressed } from "../documents/addressed";
import type { Telling } from "../documents/document-gaps";
import { openToFill } from "../documents/open-to-fill";
import { readTemplateFile } from "../documents/read-template-file";
import { NOT_CONVERTED, writeDocuments, type AddressedDocument } from "../documents/write-documents";
import { EXIT, type ExitCode } from "../exit-codes";
import { isoDate, isoMonth, repeated, todayOption, withTalkFlags, type TalkFlags } from "../flags";
import { say, type Host } from "../host";
import { choosePatients } from "../superbills/choose-patients";
import { prepareSuperbills, type RefusedSuperbill } from "../superbills/prepare-superbills";
import { superbillJson } from "../superbills/superbill-json";
import { spanOf, type Span, type SpanFlags } from "../superbills/superbill-span";
import { madeText, refusedText } from "../superbills/superbill-text";
import { TEMPLATES_FOLDER } from "../templates-folder";

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

const spanWords = ({ from, to }: Span): string => `from ${usDate(from)} to ${usDate(to)}`;

const isWholeWorkbook = ({ from, to, month }: SuperbillFlags): boolean => from === undefined && to === undefined && month === undefined;

/** Said before anything is done where nobody said which days. */
const saySpan = (span: Span, flags: SuperbillFlags, host: Host): void => {
  if (flags.quiet !== true && isWholeWorkbook(flags))
    say(host, `All visits ${spanWords(span)} are taken. --month YYYY-MM takes one month.`);
};

const sayAll = (
  made: readonly AddressedDocument<SuperbillDraft>[],
  refused: readonly RefusedSuperbill[],
  telling: Telling,
  host: Host,
): void => {
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
  const { includeHeld = false, showNames = false, quiet = false } = flags;
  const checked = await openToFill(file, flags.today, host);
  const template = await readTemplateFile(flags.template ?? join(TEMPLATES_FOLDER, "superbill.xlsx"), superbillTemplate);
  const span = spanOf(flags, checked.ledger);
  saySpan(span, flags, host);
  const wishes = choosePatients(checked.ledger, flags.patient ?? []).map((patient) => ({ patient, ...span, includeHeld }));
  const { ready, refused } = prepareSuperbills(checked, wishes, template);
  const superbills = addressed(ready, flags.outDir, flags.format);
  const made = await writeDocuments(superbills, flags, file, host.streams.env);
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
