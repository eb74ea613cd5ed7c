import { join } from "node:path";
import { compare, comparisonTable, nodeContestant } from "./measure";

const MAKERS = join(__dirname, "document-makers.ts");
const ONLY_COPYING = "exceljs, templates loaded and saved only";

/** A month of 500 superbills and 200 claim packets from a clinic in memory to files, beside exceljs only copying their templates; as a markdown table. */
export const measureMonth = async (rounds: number): Promise<string> => {
  const contestants = [nodeContestant("claimsheet", MAKERS, "claimsheet"), nodeContestant(ONLY_COPYING, MAKERS, "exceljs")];
  return comparisonTable(await compare(contestants, rounds), ONLY_COPYING);
};
