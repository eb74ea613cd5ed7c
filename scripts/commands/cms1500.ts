import { join } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { rulerPage } from "../../billing/documents/cms1500/ruler";
import { openCheck, type CheckedWorkbook } from "../../billing/tasks/check-workbook";
import { claimFormDrafts } from "../../billing/tasks/claim-forms";
import type { CalendarDate } from "../../billing/values/calendar-date";
import { writeGridPdf, type GridMargins } from "../../files/pdf/write-grid-pdf";
import { NO_KNOWN_SHEETS } from "../check-file";
import { chooseClaims, type ClaimFlags } from "../claim-forms/choose-claims";
import { claimFormJson } from "../claim-forms/claim-form-json";
import { notPrintedText, printedText } from "../claim-forms/claim-form-text";
import { prepareClaimForms } from "../claim-forms/prepare-claim-forms";
import { USUAL_MARGINS } from "../claim-forms/usual-margins";
import { addressed } from "../documents/addressed";
import { makeFolder } from "../documents/output-folder";
import { EXIT, Stop } from "../exit-codes";
import { isoDate, repeated, todayOption, withTalkFlags, type TalkFlags } from "../flags";
import { clockDate, say, type Host } from "../host";
import { readWorkbookFile } from "../read-file";
import { mayWrite, writeWhole } from "../write-file";

interface Cms1500Flags extends TalkFlags, ClaimFlags, GridMargins {
  readonly outDir: string;
  readonly ruler?: boolean;
  readonly includeIncomplete?: boolean;
  readonly force?: boolean;
  readonly today?: CalendarDate;
  readonly json?: boolean;
  readonly showNames?: boolean;
}

/** Beyond these the last column or line falls off the paper. */
const MOST: GridMargins = { left: 15, top: 20 };

const millimetres =
  (most: number) =>
  (text: string): number => {
    const typed = Number(text);
    if (text.trim() === "" || !(typed >= 0 && typed <= most)) throw new InvalidArgumentError(`Millimetres from 0 to ${most}, such as 7.5.`);
    return typed;
  };

const opened = async (file: string, flags: Cms1500Flags, host: Host): Promise<CheckedWorkbook> => {
  const checked = openCheck(await readWorkbookFile(file), { clock: clockDate(host.now), today: flags.today });
  if (checked.report.read.length === 0) throw new Stop(EXIT.inputUnreadable, `${file}: ${NO_KNOWN_SHEETS}`, "no-known-sheets");
  return checked;
};

const ruler = async ({ outDir, left, top, force = false, quiet }: Cms1500Flags, host: Host): Promise<void> => {
  const file = join(outDir, "CMS-1500 ruler.pdf");
  mayWrite(file, { force, ending: ".pdf" });
  await makeFolder(outDir);
  await writeWhole(file, await writeGridPdf([rulerPage()], { left, top }));
  host.streams.stdout.write(`${file}\n`);
  if (quiet !== true)
    say(host, "Print it on a blank form at 100 %. Every X belongs in its box; --left and --top move all of it, in millimetres.");
};

const print = async (file: string, flags: Cms1500Flags, host: Host): Promise<void> => {
  const { outDir, left, top, includeIncomplete = false, force = false, showNames = false, quiet = false } = flags;
  const { ledger, report } = await opened(file, flags, host);
  const drafts = claimFormDrafts(ledger, report.findings, chooseClaims(ledger, flags));
  const { ready, refused } = await prepareClaimForms(drafts, { left, top }, includeIncomplete);
  const made = addressed(ready, outDir, "pdf");
  for (const { file: output } of made) mayWrite(output, { force, inputs: [file], ending: ".pdf" });
  if (made.length > 0) await makeFolder(outDir);
  for (const { file: output, bytes } of made) await writeWhole(output, bytes);

  const { stdout } = host.streams;
  const json = claimFormJson({ file, today: report.today, made, refused, showNames });
  stdout.write(flags.json === true ? `${JSON.stringify(json, null, 2)}\n` : made.map(({ file: output }) => `${output}\n`).join(""));
  const telling = { showNames, quiet };
  for (const { draft } of made) {
    const text = printedText(draft, telling);
    if (text !== undefined) say(host, text);
  }
  for (const { draft, why } of refused) say(host, notPrintedText(draft, why, telling));
  if (drafts.length === 0) say(host, "The patient has nothing for a claim on these days.");
  host.finish(refused.length > 0 ? EXIT.partFailed : EXIT.done);
};

const cms1500 = async (file: string | undefined, flags: Cms1500Flags, host: Host): Promise<void> => {
  if (flags.ruler === true) await ruler(flags, host);
  else if (file === undefined) throw new Stop(EXIT.wrongUsage, "Name the workbook that the claims are in.");
  else await print(file, flags, host);
};

export const cms1500Command = (host: Host): Command =>
  withTalkFlags(
    new Command("cms1500")
      .description("print claims for the paper form CMS-1500 (02/12), data alone for pre-printed forms, a PDF for each claim")
      .argument("[file]", "a workbook; none is needed for --ruler")
      .option("--claim <number>", "this claim; may be given again", repeated)
      .option("--patient <id>", "the claims of this patient instead, those with a line in the span")
      .option("--from <YYYY-MM-DD>", "first day of service (default: the workbook's first)", isoDate)
      .option("--to <YYYY-MM-DD>", "last day of service (default: today)", isoDate)
      .requiredOption("--out-dir <folder>", "where the PDFs go; made if it is not there")
      .option("--left <mm>", "from the left edge of the paper to the form's first column", millimetres(MOST.left), USUAL_MARGINS.left)
      .option("--top <mm>", "from the upper edge to the form's first line", millimetres(MOST.top), USUAL_MARGINS.top)
      .option("--ruler", "a page to lay the margins by, instead of claims")
      .option("--include-incomplete", "print claims too that lack something payers want; its box stays blank")
      .addOption(todayOption())
      .option("--json", "print the result as JSON")
      .option("--force", "replace PDFs that are there")
      .option("--show-names", "show names of people, not only their IDs"),
  ).action((file: string | undefined, flags: Cms1500Flags) => cms1500(file, flags, host));
