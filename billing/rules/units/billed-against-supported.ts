import type { Fix } from "../../findings/finding";
import { counted } from "../../findings/words";
import { furthestFromShare, type CodeUnits, type PoolUnits } from "../../ledger/visits/pool-units";
import type { ServiceLine } from "../../ledger/visits/service-line";
import { cellOf, type RuleContext } from "../define-rule";
import { setCell } from "../set-cell";
import type { UnitDetails } from "./unit-words";

/** "Set 4 units"; a line with none would have to go, and that is not for a fix. */
const setUnits = (line: ServiceLine, difference: number): readonly Fix[] => {
  const units = (line.record.units ?? 0) - difference;
  return units > 0 ? setCell(line.record, "units", units, `Set ${counted(units, "unit")}`) : [];
};

/** Whether the difference, mended at this line alone, leaves a valid split; of two lines of one code nobody can say which is wrong. */
const mends = (line: ServiceLine, { codes, billed, supported, accepts }: PoolUnits): boolean =>
  codes.every((code) => !code.lines.includes(line) || code.lines.length === 1) &&
  accepts(codes.map((code) => code.billed - (code.lines.includes(line) ? billed - supported : 0)));

const reportCode = (on: RuleContext<UnitDetails>, { code, lines, minutes, billed, share }: CodeUnits, alone: boolean): void => {
  const last = lines.at(-1);
  if (!last) return;
  const details = { billed, minutes, supported: share, ...(alone ? {} : { code }) };
  on.report(cellOf(last.record, "units"), { details, fixes: lines.length === 1 ? setUnits(last, billed - share) : [] });
};

const reportPool = (on: RuleContext<UnitDetails>, units: PoolUnits, direction: 1 | -1): void => {
  const line = furthestFromShare(units, direction);
  if (!line) return;
  const { billed, minutes, supported } = units;
  on.report(cellOf(line.record, "units"), {
    details: { billed, minutes, supported },
    fixes: mends(line, units) ? setUnits(line, billed - supported) : [],
  });
};

/**
 * Reports what is billed above (1) or below (-1) what the minutes support: under Total minutes once per pool, at the line furthest from its
 * share; under Each code and Full 15 once per code, at its last line (contracts section 8, grain and place).
 */
export const reportDifference = (units: PoolUnits, direction: 1 | -1, on: RuleContext<UnitDetails>): void => {
  if (units.rule === "Total minutes") {
    if (direction * (units.billed - units.supported) > 0) reportPool(on, units, direction);
    return;
  }
  for (const code of units.codes) if (direction * (code.billed - code.share) > 0) reportCode(on, code, units.codes.length === 1);
};
