import { Workbook } from "exceljs";
import { openAddinInNode, type AddinInNode, EmulatedExcel, type ExcelOptions } from "./open";

const COLUMNS = ["Key", "Date", "Customer", "Amount", "Posted"];

/** A table "Ledger" on a sheet "Ledger 2026", and a name "Amounts". Every 100th amount is negative, every 500th is text. */
export const ledgerBytes = async (rows = 3): Promise<Uint8Array> => {
  const book = new Workbook();
  const ws = book.addWorksheet("Ledger 2026");
  ws.addTable({
    name: "Ledger",
    ref: "A1",
    headerRow: true,
    style: { theme: "TableStyleMedium2", showRowStripes: true },
    columns: COLUMNS.map((name) => ({ name, filterButton: true })),
    rows: Array.from({ length: rows }, (_, i) => [
      `K${String(i + 1).padStart(5, "0")}`,
      new Date(Date.UTC(2026, 0, 1 + (i % 365))),
      `Customer ${i % 37}`,
      i % 500 === 499 ? "n/a" : i % 100 === 99 ? -(i + 0.5) : i * 1.25,
      i % 2 === 0,
    ]),
  });
  ws.getColumn(2).numFmt = "yyyy-mm-dd";
  book.definedNames.add(`'Ledger 2026'!$D$2:$D$${rows + 1}`, "Amounts");
  return new Uint8Array(await book.xlsx.writeBuffer());
};

interface Session {
  readonly excel: EmulatedExcel;
  readonly addin: AddinInNode;
  /** Runs a batch as an add-in does. */
  readonly run: <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
}

/** A blank workbook, or the given one, with an add-in open beside it. */
export const openSession = async (bytes?: Uint8Array, options?: ExcelOptions): Promise<Session> => {
  const excel = bytes === undefined ? EmulatedExcel.blank(options) : await EmulatedExcel.fromBytes(bytes, options);
  const addin = await openAddinInNode(excel);
  return { excel, addin, run: (batch) => addin.Excel.run(batch) };
};

/** The code of the Office.js error that a promise ends with. */
export const codeOf = async (promise: Promise<unknown>): Promise<string> => {
  try {
    await promise;
    return "no error";
  } catch (error) {
    return typeof error === "object" && error !== null && "code" in error ? String(error.code) : String(error);
  }
};
