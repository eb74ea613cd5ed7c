import type { Ledger } from "../../billing/ledger/ledger";
import { sheetNamed } from "../../billing/records/all-sheets";
import { allPresets, presetNamed } from "../../billing/reference/import-presets/all-presets";
import { IMPORTED_TABLES, type ImportedTable } from "../../billing/reference/import-presets/preset";
import { importRows, type ImportReport } from "../../billing/tasks/import-rows";
import { dateFromSerial, type DateSystem } from "../../billing/values/calendar-date";
import { INCOMING } from "../../billing/workbook/incoming/incoming-sheets";
import type { ImportAsked, ImportPlan } from "./money-questions";
import { readIncoming, type ReadIncoming } from "./read-incoming";

const headersOf = (table: ImportedTable): readonly string[] => Object.values(INCOMING[table].columns).map(({ header }) => header);

const HEADERS = Object.fromEntries(IMPORTED_TABLES.map((table) => [table, headersOf(table)])) as ImportPlan["headers"];

/** The days of service, of payment or of deposit: the first column of days in each sheet of ours. */
const daysOf = ({ edits }: ImportReport, dateSystem: DateSystem): ImportPlan["days"] => {
  const days = edits
    .filter(({ table }) => table === "Visits" || table === "Payments" || table === "Deposits")
    .flatMap(({ table, rows }) => {
      const [key] = Object.entries(sheetNamed(table)?.columns ?? {}).find(([, { type }]) => type.dates === true) ?? [];
      return rows.flatMap((row) => {
        const serial = key === undefined ? undefined : row[key];
        return typeof serial === "number" ? [dateFromSerial(serial, dateSystem)] : [];
      });
    })
    .filter((day) => day !== undefined)
    .sort((a, b) => a - b);
  const [from] = days;
  const to = days.at(-1);
  return from === undefined || to === undefined ? undefined : { from, to };
};

/** Whether what it holds can be held against the claims. */
const canBeMatched = ({ source }: ReadIncoming, { sources }: ImportReport): boolean =>
  source !== undefined &&
  (source.contents.kind === "remittance" || sources.some(({ file, table }) => file === source.file && table === "Deposits"));

/** What importing the files into the workbook would do; changes nothing. */
export const importPlan = ({ records }: Ledger, { files, table, preset, mapped, on, by }: ImportAsked): ImportPlan => {
  const read = readIncoming(files);
  const sources = read.flatMap(({ source }) => source ?? []);
  const report = importRows(records, sources, { table, preset: preset === undefined ? undefined : presetNamed(preset), mapped, on, by });
  return {
    report,
    unreadable: read.flatMap(({ sentence }) => sentence ?? []),
    toMatch: read.filter((one) => canBeMatched(one, report)).map(({ id }) => id),
    days: daysOf(report, records.readFrom.workbook.dateSystem),
    known: allPresets.map(({ id, label, table: of }) => ({ id, label, table: of })),
    headers: HEADERS,
  };
};
