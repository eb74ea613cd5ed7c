import { join } from "node:path";
import { clinicWorkbook } from "./clinic-workbook";
import { compare, comparisonTable, nodeContestant } from "./measure";

const EDITORS = join(__dirname, "workbook-editors.ts");

/** Appending to and changing the workbook, beside exceljs, which keeps less of it, as a markdown table. */
export const measureEditing = async (visits: number, rounds: number): Promise<string> => {
  const file = await clinicWorkbook(visits);
  const editor = (name: string, its: string) => nodeContestant(name, EDITORS, its, file);
  const contestants = [
    editor("claimsheet, append 1,000 rows", "append"),
    editor("claimsheet, set one cell", "set-cell"),
    editor("exceljs, opening only", "exceljs-open"),
    editor("exceljs, append 1,000 rows", "exceljs-append"),
  ];
  return comparisonTable(await compare(contestants, rounds), "exceljs, opening only");
};
