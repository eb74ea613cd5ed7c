import { listed } from "../../findings/words";
import { furthestFromShare, type CodeUnits } from "../../ledger/visits/pool-units";
import { cellOf, defineRule } from "../define-rule";
import { setCells } from "../set-cell";
import { MANUAL, type UnitDetails } from "./unit-words";

type SplitDetails = UnitDetails & {
  /** "97124 3" for each code as billed, and of one split that the minutes support. */
  readonly split: readonly string[];
  readonly validSplit: readonly string[];
};

const asText = (codes: readonly CodeUnits[], units: (code: CodeUnits) => number): readonly string[] =>
  codes.map((code) => `${code.code} ${units(code)}`);

export const unitsOnWrongCode = defineRule<"minute pool", SplitDetails>({
  id: "units-on-wrong-code",
  family: "units",
  looksAt: "minute pool",
  severity: "warning",
  summary: "The number of units is right, but the split among the codes is not one that the minutes support.",
  why: "A unit goes to the code with the most minutes left over; codes are paid at different rates.",
  remedy: "Move the units to the code with the longer remainder.",
  source: MANUAL,
  settings: "Unit rule of the payer in Payers, else of Practice.",
  says: ({ split, validSplit, minutes }) => `Units are split ${listed(split)}; ${minutes} minutes support ${listed(validSplit)}.`,
  needs: ["code", "minutes", "units"],
  check: ({ pool: { units } }, on) => {
    if (units?.rule !== "Total minutes" || units.billed !== units.supported) return;
    const { billed, minutes, supported, codes, accepts } = units;
    if (accepts(codes.map((code) => code.billed))) return;
    const line = furthestFromShare(units, 1);
    if (!line) return;
    const split = asText(codes, (code) => code.billed);
    const validSplit = asText(codes, (code) => code.share);
    const moved = codes
      .filter((code) => code.billed !== code.share)
      .flatMap((code) => code.lines.map(({ record }) => ({ record, column: "units", value: code.share })));
    on.report(cellOf(line.record, "units"), {
      details: { billed, minutes, supported, split, validSplit },
      fixes: codes.every((code) => code.lines.length === 1) ? setCells(`Set ${listed(validSplit)}`, moved) : [],
    });
  },
});
