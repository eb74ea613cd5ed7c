import { join } from "node:path";
import { compare, comparisonTable, nodeContestant } from "./measure";

const IMPORTERS = join(__dirname, "importers.ts");
const ONLY_READING = "exceljs, reading the CSV only";

/** An export of card payments from its bytes to the rows that would go in, each with its patient, beside exceljs only reading it; as a markdown table. */
export const measureImporting = async (rows: number, rounds: number): Promise<string> => {
  const contestants = [
    nodeContestant("claimsheet, read, understood and told from what is there", IMPORTERS, "claimsheet", `${rows}`),
    nodeContestant(ONLY_READING, IMPORTERS, "exceljs", `${rows}`),
  ];
  return comparisonTable(await compare(contestants, rounds), ONLY_READING);
};
