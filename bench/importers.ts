import { Readable } from "node:stream";
import { importRows } from "../billing/tasks/import-rows";
import { calendarDate, EPOCH } from "../billing/values/calendar-date";
import { readRecords } from "../billing/workbook/read-records";
import { readSource } from "../files/read-source";
import { importClinic } from "../test/clinics/import-files";
import { reportOn } from "./measure";

/** In a process of its own: reads an export of card payments. Usage: tsx bench/importers.ts IMPORTER ROWS */
const [name = "", rows = "0"] = process.argv.slice(2);
const count = Number(rows);

const CUSTOMERS = ["Dana Whitfield", "Okafor, Noel"] as const;
const HEADERS = "Transaction date,Type,Transaction ID,Customer,Card type,Tip,Total,Fee";
const payment = (nth: number): string =>
  [
    `11/${String((nth % 28) + 1).padStart(2, "0")}/2026`,
    "Sale",
    `X-${nth}`,
    `"${CUSTOMERS[nth % 2] ?? ""}"`,
    "Visa",
    "$5.00",
    "$105.00",
    "$1.00",
  ].join(",");
const text = [HEADERS, ...Array.from({ length: count }, (_, nth) => payment(nth))].join("\r\n");

const importWithClaimSheet = (): Promise<void> => {
  const clinic = importClinic();
  const bytes = new TextEncoder().encode(text);
  return reportOn(() => {
    const { sources } = importRows(readRecords(clinic), [readSource(bytes, "export.csv")], { on: calendarDate(2026, 11, 30) ?? EPOCH });
    const [source] = sources;
    return `${source?.added ?? 0} added, ${source?.needsYou ?? 0} for a person`;
  });
};

const readWithExceljs = async (): Promise<void> => {
  const { default: ExcelJS } = await import("exceljs");
  await reportOn(async () => {
    const sheet = await new ExcelJS.Workbook().csv.read(Readable.from([text]));
    return `${sheet.rowCount - 1} rows`;
  });
};

const IMPORTERS: Readonly<Record<string, () => Promise<void>>> = { claimsheet: importWithClaimSheet, exceljs: readWithExceljs };

const importer = IMPORTERS[name];
if (importer === undefined) throw new Error(`no importer is called ${name}; there are ${Object.keys(IMPORTERS).join(", ")}`);
void importer();
