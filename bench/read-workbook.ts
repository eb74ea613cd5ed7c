import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clinicWorkbook } from "./clinic-workbook";
import { compare, comparisonTable, nodeContestant, type Contestant } from "./measure";

const OPENPYXL = `
import json, resource, sys, time
import openpyxl
start = time.perf_counter()
book = openpyxl.load_workbook(sys.argv[1], read_only=True, data_only=True)
counts = [sum(1 for row in sheet.iter_rows(values_only=True)) for sheet in book.worksheets]
spent = time.perf_counter() - start
print(json.dumps({"milliseconds": spent * 1000, "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, "result": f"{counts[0]} rows"}))
`;

const READERS = join(__dirname, "workbook-readers.ts");

const contestants = (file: string, scratch: string): readonly Contestant[] => {
  const reader = (name: string, its: string): Contestant => nodeContestant(name, READERS, its, file);
  const profile = `-env:UserInstallation=file://${join(scratch, "profile")}`;
  return [
    reader("claimsheet", "claimsheet"),
    reader("claimsheet with zlib", "claimsheet-zlib"),
    reader("exceljs", "exceljs"),
    reader("exceljs, streaming", "exceljs-stream"),
    reader("SheetJS, dense", "sheetjs"),
    reader("read-excel-file", "read-excel-file"),
    { name: "openpyxl, read-only", command: "/usr/bin/python3", args: ["-c", OPENPYXL, file] },
    { name: "LibreOffice to CSV", command: "soffice", args: [profile, "--headless", "--convert-to", "csv", "--outdir", scratch, file] },
  ];
};

/** Reading the workbook, against whom people would use instead, as a markdown table. */
export const measureReading = async (visits: number, rounds: number): Promise<string> => {
  const file = await clinicWorkbook(visits);
  const scratch = mkdtempSync(join(tmpdir(), "claimsheet-bench-"));
  try {
    return comparisonTable(await compare(contestants(file, scratch), rounds), "exceljs");
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
};
