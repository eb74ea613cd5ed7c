import { firstOfEach } from "../../reconcile/first-of-each";
import type { OpenDeposit } from "../../reconcile/deposits/open-deposit";
import type { FileProblem, ReadRemittance } from "../../reconcile/payments-to-match";
import { depositSheet } from "../../records/deposits";
import type { Remittance } from "../../records/remittance";
import { dateFromSerial, type CalendarDate, type DateSystem } from "../../values/calendar-date";
import type { Cell } from "../../values/cell";
import { centsFromDollars } from "../../values/cents";
import type { AppendRows, NewRow } from "../../workbook/edit";
import type { Source } from "../../workbook/incoming/source";
import type { ClinicRecords } from "../../workbook/read-records";
import { read835 } from "../../x12/read-835";
import { importRows } from "../import-rows";

/** What the files hold for a reconciliation. */
export interface ReadSources {
  readonly remittances: readonly ReadRemittance[];
  /** Of the bank's files, and not in Deposits yet. */
  readonly deposits: readonly OpenDeposit[];
  /** Adds them. */
  readonly edits: readonly AppendRows[];
  readonly notes: readonly string[];
}

interface ReadFile {
  readonly remittances: readonly ReadRemittance[];
  readonly notes: readonly string[];
}

/** A problem is of the remittance that it stands in: the last that begins before it. */
const ownProblems = (remittances: readonly Remittance[], problems: readonly FileProblem[]): readonly (readonly FileProblem[])[] => {
  const own = remittances.map((): FileProblem[] => []);
  for (const problem of problems) {
    const at = remittances.findLastIndex(({ place }) => place.segment <= problem.place.segment);
    own[at]?.push(problem);
  }
  return own;
};

const readRemittances = (text: string, file: string): ReadFile => {
  const { remittances, problems } = read835(text, { file });
  const own = ownProblems(remittances, problems);
  const told = new Set(own.flat());
  return {
    remittances: remittances.map((remittance, at) => ({ remittance, problems: own[at] ?? [] })),
    notes: problems
      .filter((problem) => !told.has(problem) && problem.severity !== "note")
      .map(({ place, message }) => `${file}, line ${place.line}: ${message}`),
  };
};

const wordsIn = (cell: Cell | undefined): string | undefined => (typeof cell === "string" ? cell : undefined);

const depositIn = (row: NewRow, dateSystem: DateSystem): readonly OpenDeposit[] => {
  const [ref, day, dollars] = [wordsIn(row["depositRef"]), row["date"], row["amount"]];
  const amount = typeof dollars === "number" ? centsFromDollars(dollars) : undefined;
  if (ref === undefined || amount === undefined) return [];
  const date = typeof day === "number" ? dateFromSerial(day, dateSystem) : undefined;
  const [description, notes] = [wordsIn(row["description"]), wordsIn(row["notes"])];
  return [{ ref, date, amount, description, notes, isHere: false, place: undefined }];
};

const twice = (read: readonly ReadRemittance[]): { readonly once: readonly ReadRemittance[]; readonly notes: readonly string[] } => {
  const { first, repeats } = firstOfEach(read.map(({ remittance }) => remittance));
  const once = new Set(first);
  return {
    once: read.filter(({ remittance }) => once.has(remittance)),
    notes: repeats.map(({ remittance: { source, traceNumber = "without a number" }, first: { source: other }, isSame }) =>
      isSame
        ? `${source.file}: payment ${traceNumber} is in ${other.file} too; it counts once.`
        : `${source.file}: payment ${traceNumber} is in ${other.file} too, with other claims or amounts. The one of ${other.file} was taken; ask the payer which holds.`,
    ),
  };
};

/** Reads remittances and bank files; what the bank's files hold is read as an import would, with the same Source keys. */
export const readSources = (records: ClinicRecords, sources: readonly Source[], today: CalendarDate): ReadSources => {
  const files = sources.flatMap(({ file, contents }) => (contents.kind === "remittance" ? [readRemittances(contents.text, file)] : []));
  const { once, notes } = twice(files.flatMap(({ remittances }) => remittances));
  const banks = sources.filter(({ contents }) => contents.kind !== "remittance");
  const bank = banks.length === 0 ? undefined : importRows(records, banks, { table: "Deposits", on: today });
  const { dateSystem } = records.readFrom.workbook;
  return {
    remittances: once,
    deposits: (bank?.edits ?? [])
      .filter(({ table }) => table === depositSheet.table)
      .flatMap(({ rows }) => rows.flatMap((row) => depositIn(row, dateSystem))),
    edits: bank?.edits ?? [],
    notes: [
      ...files.flatMap((file) => file.notes),
      ...notes,
      ...(bank?.notes ?? []),
      ...(bank?.needsYou ?? []).map(({ file, line, why }) => `${file}, line ${line}: ${why}`),
      ...(bank?.questions ?? []).map(
        ({ file, sheet }) => `${file}: nothing tells what the rows of ${sheet} are; import it with --column first.`,
      ),
    ],
  };
};
