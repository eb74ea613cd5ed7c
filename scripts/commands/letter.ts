import { join } from "node:path";
import { Command, Option } from "commander";
import { LETTER_KINDS, letterTemplate, type LetterDraft, type LetterKind } from "../../billing/tasks/letters";
import type { CalendarDate } from "../../billing/values/calendar-date";
import { addressed } from "../documents/addressed";
import { gapLine, tooLong, who, withNotes, type Telling } from "../documents/document-gaps";
import { readTemplateFile } from "../documents/read-template-file";
import { NOT_CONVERTED, writeDocuments, type AddressedDocument, type WritingFlags } from "../documents/write-documents";
import { EXIT, Stop, type ExitCode } from "../exit-codes";
import { isoDate, repeated, todayOption, withTalkFlags, type TalkFlags } from "../flags";
import { say, type Host } from "../host";
import { chooseAbout, type AboutFlags } from "../letters/choose-about";
import { letterJson } from "../letters/letter-json";
import { prepareLetters } from "../letters/prepare-letters";
import { openToFill } from "../documents/open-to-fill";
import { TEMPLATES_FOLDER } from "../templates-folder";

interface LetterFlags extends TalkFlags, AboutFlags, WritingFlags {
  readonly kind: LetterKind;
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
  readonly template?: string;
  readonly today?: CalendarDate;
  readonly json?: boolean;
  readonly showNames?: boolean;
}

const aboutWords = (draft: LetterDraft, telling: Telling): string =>
  draft.claim === undefined ? who(draft, telling) : `${draft.claim}, ${who(draft, telling)}`;

const madeText = ({ draft, doesNotFit }: AddressedDocument<LetterDraft>, telling: Telling): string | undefined => {
  const notes = [...(telling.quiet ? [] : [...draft.gaps.map(gapLine), ...draft.remarks]), ...tooLong(doesNotFit)];
  return notes.length === 0 ? undefined : withNotes(aboutWords(draft, telling), notes);
};

const exitCode = (made: number, notMade: number): ExitCode => {
  if (notMade === 0) return EXIT.done;
  return made === 0 ? EXIT.outputNotWritten : EXIT.partFailed;
};

const checkSpan = ({ from, to }: LetterFlags): void => {
  if (from !== undefined && to !== undefined && from > to)
    throw new Stop(EXIT.wrongUsage, "--from is after --to. Give the earlier day first.");
};

const letter = async (file: string, flags: LetterFlags, host: Host): Promise<void> => {
  const { kind, from, to, showNames = false, quiet = false } = flags;
  checkSpan(flags);
  const { ledger, report } = await openToFill(file, flags.today, host);
  const template = await readTemplateFile(flags.template ?? join(TEMPLATES_FOLDER, `letter-${kind}.xlsx`), letterTemplate(kind));
  const wishes = chooseAbout(ledger, kind, flags).map((about) => ({ kind, about, from, to }));
  const { ready, impossible } = prepareLetters(ledger, wishes, template);
  if (ready.length === 0) throw new Stop(EXIT.wrongUsage, impossible.join("\n"));
  const letters = addressed(ready, flags.outDir, flags.format);
  const made = await writeDocuments(letters, flags, file, host.streams.env);
  const written = new Set(made.map(({ file: output }) => output));
  const telling = { showNames, quiet };
  const notMade = [
    ...impossible,
    ...letters.filter(({ file: output }) => !written.has(output)).map(({ draft }) => `${aboutWords(draft, telling)}: ${NOT_CONVERTED}`),
  ];

  const { stdout } = host.streams;
  const json = letterJson({ file, today: report.today, kind, made, notMade, showNames });
  stdout.write(flags.json === true ? `${JSON.stringify(json, null, 2)}\n` : made.map(({ file: output }) => `${output}\n`).join(""));
  for (const one of made) {
    const text = madeText(one, telling);
    if (text !== undefined) say(host, text);
  }
  for (const sentence of notMade) say(host, sentence);
  host.finish(exitCode(made.length, notMade.length));
};

export const letterCommand = (host: Host): Command =>
  withTalkFlags(
    new Command("letter")
      .description("fill a letter or form: appeal, medical necessity, prescription form, benefits call, estimate, receipt")
      .argument("<file>", "a workbook")
      .addOption(new Option("--kind <kind>", "which letter").choices(LETTER_KINDS).makeOptionMandatory())
      .option("--claim <number>", "about this claim; may be given again", repeated)
      .option("--patient <id>", "about this patient; may be given again", repeated)
      .option("--from <YYYY-MM-DD>", "first day of what it is about (default: all)", isoDate)
      .option("--to <YYYY-MM-DD>", "last day of what it is about (default: all)", isoDate)
      .option("--template <file.xlsx>", "your own template")
      .requiredOption("--out-dir <folder>", "where the letters go; made if it is not there")
      .addOption(new Option("--format <format>", "workbooks, or PDFs made by LibreOffice").choices(["xlsx", "pdf"]).default("xlsx"))
      .addOption(todayOption())
      .option("--json", "print the result as JSON")
      .option("--force", "replace letters that are there")
      .option("--show-names", "show names of people, not only their IDs"),
  ).action((file: string, flags: LetterFlags) => letter(file, flags, host));
