import { join } from "node:path";
import { compare, comparisonTable, nodeContestant } from "./measure";

const FILLERS = join(__dirname, "template-fillers.ts");

/** 500 superbills of twelve lines from the shipped template, each written as a file, beside what others offer, as a markdown table. */
export const measureFilling = async (rounds: number): Promise<string> => {
  const filler = (name: string, its: string) => nodeContestant(name, FILLERS, its);
  const contestants = [
    filler("claimsheet", "claimsheet"),
    filler("xlsx-template", "xlsx-template"),
    filler("exceljs, loading each time", "exceljs"),
  ];
  return comparisonTable(await compare(contestants, rounds), "exceljs, loading each time");
};
