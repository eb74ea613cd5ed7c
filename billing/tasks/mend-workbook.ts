import type { CellWas, CellWrite, Finding } from "../findings/finding";
import { allRules } from "../rules/all-rules";
import { FAMILIES, type Family } from "../rules/define-rule";
import type { SetCells } from "../workbook/edit";
import { withEdits } from "../workbook/with-edits";
import { checkAgain, type CheckedWorkbook } from "./check-workbook";
import type { Circumstances } from "./circumstances";
import { fixEvery, type PlannedWrite } from "./fix-all";

/** Why a finding that was looked at is still there. */
export type LeftBecause = "more than one way" | "conflicting" | "not writable" | "no fix" | "still there";

/** What is to be mended. */
export interface Mending {
  /** By rule; the others are run all the same, to see what a fix brings about. */
  readonly isWanted: (rule: string) => boolean;
  /** False for a cell that the host will not write, such as one that holds a formula. */
  readonly isWritable: (cell: CellWas) => boolean;
}

export interface LeftFinding {
  readonly finding: Finding;
  readonly because: LeftBecause;
}

/** What the fixes that need no judgement make of a workbook. */
export interface Mended {
  /** One for each cell, with what it held at first and what it holds at last. */
  readonly planned: readonly PlannedWrite[];
  readonly edit: SetCells;
  /** Findings that are gone: by their own fix, or because another one mended them too. */
  readonly gone: readonly Finding[];
  readonly left: readonly LeftFinding[];
  /** Findings that were not there before; what was mended made them visible or true. */
  readonly appeared: readonly Finding[];
}

/** Rules that say what a cell means come before those that reckon with it. */
const RULES_IN_TURN = FAMILIES.flatMap((family: Family) => allRules.filter((rule) => rule.family === family)).map(({ id }) => id);

/** Units may change a charge that was just set; a third pass changes nothing more. */
const MOST_PASSES = 3;

const placeOf = ({ sheet, cell }: CellWas): string => `${sheet}!${cell}`;

/** One write for each cell: what it held at first, what is written last; one that ends as it began is none. */
const collected = (planned: readonly PlannedWrite[]): readonly PlannedWrite[] => {
  const byPlace = new Map<string, PlannedWrite>();
  for (const { finding, write } of planned) {
    const first = byPlace.get(placeOf(write))?.write.was;
    byPlace.set(placeOf(write), { finding, write: first === undefined ? write : { ...write, was: first } });
  }
  return [...byPlace.values()].filter(({ write }) => JSON.stringify(write.was) !== JSON.stringify(write.value));
};

/** The cells that say which rows these are, as they were at first: those that a fix writes are compared anyway. */
const identityWithout = (writes: readonly CellWrite[], identity: readonly CellWas[]): readonly CellWas[] => {
  const written = new Set(writes.map(placeOf));
  return [...new Map(identity.map((was) => [placeOf(was), was])).values()].filter((was) => !written.has(placeOf(was)));
};

const keysOf = (findings: readonly Finding[]): ReadonlySet<string> => new Set(findings.map(({ key }) => key));

/**
 * Applies the fixes that need no judgement, rule after rule, so that each is worked out from what those before it set: a charge from the units as
 * they now are. Only findings that were there at first are mended. Where fixes of two rules would set one cell differently, both are left.
 */
export const mendWorkbook = (checked: CheckedWorkbook, on: Circumstances, { isWanted, isWritable }: Mending): Mended => {
  const wanted = checked.report.findings.filter(({ rule }) => isWanted(rule));
  const atFirst = fixEvery(wanted);
  const conflicting = keysOf(atFirst.conflicting);
  const canBeWritten = ({ fixes }: Finding): boolean => fixes.every(({ writes }) => writes.every(isWritable));
  const mendable = keysOf(wanted.filter((one) => one.fixes.length === 1 && !conflicting.has(one.key) && canBeWritten(one)));
  let now = checked;
  const planned: PlannedWrite[] = [];
  const identity: CellWas[] = [];
  for (let pass = 0, before = -1; pass < MOST_PASSES && planned.length > before; pass++) {
    before = planned.length;
    for (const id of RULES_IN_TURN) {
      const step = fixEvery(now.report.findings.filter((one) => one.rule === id && mendable.has(one.key) && canBeWritten(one)));
      if (step.mends === 0) continue;
      planned.push(...step.planned);
      identity.push(...step.edit.identity);
      now = checkAgain(now, withEdits(now.workbook, [step.edit]), on);
    }
  }
  const inTheEnd = collected(planned);
  const writes = inTheEnd.map(({ write }) => write);
  const [before, after] = [keysOf(checked.report.findings), keysOf(now.report.findings)];
  const whyLeft = (finding: Finding): LeftBecause => {
    if (finding.fixes.length !== 1) return finding.fixes.length === 0 ? "no fix" : "more than one way";
    if (!canBeWritten(finding)) return "not writable";
    return mendable.has(finding.key) ? "still there" : "conflicting";
  };
  return {
    planned: inTheEnd,
    edit: { does: "setCells", writes, identity: identityWithout(writes, identity) },
    gone: wanted.filter(({ key }) => !after.has(key)),
    left: now.report.findings
      .filter(({ rule, key }) => isWanted(rule) && before.has(key))
      .map((finding) => ({ finding, because: whyLeft(finding) })),
    appeared: now.report.findings.filter(({ key }) => !before.has(key)),
  };
};
