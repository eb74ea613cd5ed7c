import { readFileSync } from "node:fs";
import { inflateRawSync } from "node:zlib";
import { reportOn } from "./measure";

/** Each opens the workbook and counts the rows of Visits; libraries are loaded before the clock starts. */
type Reader = (file: string) => Promise<() => Promise<number> | number>;

const READERS: Readonly<Record<string, Reader>> = {
  claimsheet: async (file) => {
    const { readWorkbook } = await import("../files/xlsx/read-workbook");
    return () => readWorkbook(readFileSync(file)).sheets[0]?.rows.length ?? 0;
  },
  "claimsheet-zlib": async (file) => {
    const { readWorkbook } = await import("../files/xlsx/read-workbook");
    const inflate = (compressed: Uint8Array, onChunk: (chunk: Uint8Array) => void, limit: number): void =>
      onChunk(inflateRawSync(compressed, { maxOutputLength: limit }));
    return () => readWorkbook(readFileSync(file), { inflate }).sheets[0]?.rows.length ?? 0;
  },
  exceljs: async (file) => {
    const { default: ExcelJS } = await import("exceljs");
    return async () => {
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.readFile(file);
      return workbook.worksheets[0]?.actualRowCount ?? 0;
    };
  },
  "exceljs-stream": async (file) => {
    const { default: ExcelJS } = await import("exceljs");
    return async () => {
      let rows = 0;
      let sheets = 0;
      for await (const sheet of new ExcelJS.stream.xlsx.WorkbookReader(file, {})) {
        sheets++;
        for await (const row of sheet) if (sheets === 1 && row.hasValues) rows++;
      }
      return rows;
    };
  },
  sheetjs: async (file) => {
    const SheetJS = await import("xlsx");
    return () => {
      const { SheetNames, Sheets } = SheetJS.read(readFileSync(file), { dense: true });
      const sheet = Sheets[SheetNames[0] ?? ""];
      return SheetJS.utils.decode_range(sheet?.["!ref"] ?? "A1").e.r + 1;
    };
  },
  "read-excel-file": async (file) => {
    const { default: readXlsxFile } = await import("read-excel-file/node");
    return async () => (await readXlsxFile(file))[0]?.data.length ?? 0;
  },
};

const [name = "", file = ""] = process.argv.slice(2);
const reader = READERS[name];
if (reader === undefined) throw new Error(`no reader is called ${name}; there are ${Object.keys(READERS).join(", ")}`);
void reader(file).then((read) => reportOn(async () => `${await read()} rows`));
