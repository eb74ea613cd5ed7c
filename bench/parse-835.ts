import { join } from "node:path";
import { compare, comparisonTable, nodeContestant } from "./measure";
import { remittanceFile } from "./remittance-file";

const READERS = join(__dirname, "remittance-readers.ts");
const ONLY_PARSING = "node-x12, parsing only";

/** Reading and balancing a remittance, and making its Payments rows, beside node-x12 only parsing the same text, as a markdown table. */
export const measureRemittances = async (claims: number, rounds: number): Promise<string> => {
  const file = remittanceFile(claims);
  const reader = (name: string, its: string) => nodeContestant(name, READERS, its, file);
  const contestants = [
    reader("claimsheet, parsed and balanced", "claimsheet"),
    reader("claimsheet, with the rows for Payments", "claimsheet-rows"),
    reader(ONLY_PARSING, "node-x12"),
  ];
  return comparisonTable(await compare(contestants, rounds), ONLY_PARSING);
};
