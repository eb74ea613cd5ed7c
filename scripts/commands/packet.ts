import { join } from "node:path";
import { Command, InvalidArgumentError, Option } from "commander";
import {
  ATTORNEY_MODES,
  ITEM_NAMES,
  mayBeEnclosed,
  PACKET_KINDS,
  packetsIn,
  packetTemplate,
  type AttorneyMode,
  type ItemName,
  type PacketDraft,
  type PacketKind,
  type PacketWish,
} from "../../billing/tasks/packets";
import type { Ledger } from "../../billing/ledger/ledger";
import type { CalendarDate } from "../../billing/values/calendar-date";
import { chooseClaims, type ClaimFlags } from "../claim-forms/choose-claims";
import { openToFill } from "../documents/open-to-fill";
import { readTemplateFor } from "../documents/read-template-file";
import { NOT_CONVERTED, type WritingFlags } from "../documents/write-documents";
import { EXIT, Stop, type ExitCode } from "../exit-codes";
import { failOnOption, isoDate, repeated, todayOption, withTalkFlags, type FailOn, type TalkFlags } from "../flags";
import { say, type Host } from "../host";
import { packetJson } from "../packets/packet-json";
import { aboutWords, packetText } from "../packets/packet-text";
import { preparePackets } from "../packets/prepare-packets";
import { writePackets } from "../packets/write-packets";
import { TEMPLATES_FOLDER } from "../templates-folder";

interface PacketFlags extends TalkFlags, ClaimFlags, WritingFlags {
  readonly kind?: PacketKind;
  readonly mode?: AttorneyMode;
  readonly enclosed?: readonly ItemName[];
  readonly attachRoot?: string;
  readonly template?: string;
  readonly failOn: FailOn;
  readonly today?: CalendarDate;
  readonly json?: boolean;
  readonly showNames?: boolean;
}

const wrong = (sentence: string): Stop => new Stop(EXIT.wrongUsage, sentence);

const checkFlags = ({ kind, mode, attachRoot, format }: PacketFlags): void => {
  if (mode !== undefined && kind !== undefined && kind !== "attorney") throw wrong("--mode is for an attorney's packet: --kind attorney.");
  if (attachRoot !== undefined && format !== "pdf") throw wrong("Scans are bound into PDFs: give --format pdf with --attach-root.");
};

const wishesOf = (ledger: Ledger, flags: PacketFlags): readonly PacketWish[] => {
  const { mode, enclosed } = flags;
  const kind = flags.kind ?? (mode === undefined ? undefined : "attorney");
  const chosen = chooseClaims(ledger, flags);
  const abouts = "claims" in chosen ? chosen.claims.map((claim) => ({ claim })) : packetsIn(ledger, chosen, kind);
  return abouts.map((about) => ({ about, kind, mode, enclosed }));
};

/** What is required and missing, and what must be fixed first, is an error; what would be better is a warning. */
const isAtOrAbove = ({ isComplete, held, items, remarks }: PacketDraft, failOn: FailOn): boolean => {
  if (failOn === "never") return false;
  if (!isComplete || held.length > 0) return true;
  if (failOn === "error") return false;
  return items.some(({ state, gaps }) => state === "missing" || gaps.length > 0) || (failOn === "note" && remarks.length > 0);
};

const exitCode = (made: readonly PacketDraft[], notMade: number, failOn: FailOn): ExitCode => {
  if (notMade > 0) return made.length === 0 ? EXIT.outputNotWritten : EXIT.partFailed;
  return made.some((draft) => isAtOrAbove(draft, failOn)) ? EXIT.findings : EXIT.done;
};

const packet = async (file: string, flags: PacketFlags, host: Host): Promise<void> => {
  const { showNames = false, quiet = false, failOn, attachRoot } = flags;
  checkFlags(flags);
  const checked = await openToFill(file, flags.today, host);
  const templateFor = await readTemplateFor(flags.template ?? join(TEMPLATES_FOLDER, "packet.xlsx"), packetTemplate);
  const ready = await preparePackets(checked, wishesOf(checked.ledger, flags), templateFor, attachRoot);
  const { made, notMade } = await writePackets(ready, flags, file, host.streams.env);

  const telling = { showNames, quiet };
  const unwritten = notMade.map((draft) => `${aboutWords(draft, telling)}: ${NOT_CONVERTED}`);
  const { stdout } = host.streams;
  const json = packetJson({ file, today: checked.report.today, made, notMade: unwritten, showNames });
  const files = made.flatMap(({ file: output, form }) => [output, ...(form === undefined ? [] : [form])]);
  stdout.write(flags.json === true ? `${JSON.stringify(json, null, 2)}\n` : files.map((name) => `${name}\n`).join(""));
  for (const { draft, notes, doesNotFit } of made) {
    const text = packetText(draft, notes, doesNotFit, telling);
    if (text !== undefined) say(host, text);
  }
  for (const sentence of unwritten) say(host, sentence);
  if (ready.length === 0) say(host, "The patient has nothing for a packet on these days.");
  host.finish(
    exitCode(
      made.map(({ draft }) => draft),
      notMade.length,
      failOn,
    ),
  );
};

const enclosable = ITEM_NAMES.filter(mayBeEnclosed);

const enclosedOption = (): Option =>
  new Option("--enclosed <item>", "this is put with it on paper; may be given again")
    .choices(enclosable)
    .argParser((item: string, before?: readonly string[]) => {
      if (!enclosable.some((name) => name === item)) throw new InvalidArgumentError(`Allowed choices are ${enclosable.join(", ")}.`);
      return repeated(item, before);
    });

export const packetCommand = (host: Host): Command =>
  withTalkFlags(
    new Command("packet")
      .description("put a claim packet together: cover letter, claim data, statement, prescription and what else its payer wants")
      .argument("<file>", "a workbook")
      .option("--claim <number>", "this claim; may be given again", repeated)
      .option("--patient <id>", "what there is of this patient in the span instead: claims, and lines that are on none")
      .option("--from <YYYY-MM-DD>", "first day of service (default: the workbook's first)", isoDate)
      .option("--to <YYYY-MM-DD>", "last day of service (default: today)", isoDate)
      .addOption(new Option("--kind <kind>", "whom it is for (default: by payer, network and who files)").choices(PACKET_KINDS))
      .addOption(new Option("--mode <mode>", "what an attorney gets (default: by what is paid)").choices(ATTORNEY_MODES))
      .addOption(enclosedOption())
      .option("--attach-root <folder>", "bind in the scans that Copy kept at names, from this folder; with --format pdf")
      .option("--template <file.xlsx>", "your own template")
      .requiredOption("--out-dir <folder>", "where the packets go; made if it is not there")
      .addOption(new Option("--format <format>", "workbooks, or PDFs made by LibreOffice").choices(["xlsx", "pdf"]).default("xlsx"))
      .addOption(failOnOption())
      .addOption(todayOption())
      .option("--json", "print the result as JSON")
      .option("--force", "replace packets that are there")
      .option("--show-names", "show names of people, not only their IDs"),
  ).action((file: string, flags: PacketFlags) => packet(file, flags, host));
