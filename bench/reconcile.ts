import { join } from "node:path";
import { compare, comparisonTable, nodeContestant } from "./measure";

const READERS = join(__dirname, "reconcile-readers.ts");
const ONLY_PARSING = "node-x12, parsing only";

/** An 835 parsed, balanced and matched with a clinic's lines, everything worked out, beside node-x12 only parsing it; as a markdown table. */
export const measureReconciling = async (claims: number, lines: number, rounds: number): Promise<string> => {
  const contestants = [
    nodeContestant("claimsheet, parsed, balanced, matched, all lists", READERS, "claimsheet", `${claims}`, `${lines}`),
    nodeContestant(ONLY_PARSING, READERS, "node-x12", `${claims}`, `${lines}`),
  ];
  return comparisonTable(await compare(contestants, rounds), ONLY_PARSING);
};
