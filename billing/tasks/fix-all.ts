import type { CellWrite, Finding, Fix } from "../findings/finding";
import type { SetCells } from "../workbook/edit";

/** One line of the preview: the cell with old and new, and the finding it mends. */
export interface PlannedWrite {
  readonly finding: Finding;
  readonly write: CellWrite;
}

/** The one fix of every finding, as one step to undo. */
export interface FixAll {
  readonly planned: readonly PlannedWrite[];
  /** How many findings it mends. */
  readonly mends: number;
  /** Their fixes would write different values into one cell; only a person can say which is right. */
  readonly conflicting: readonly Finding[];
  /** There is more than one way to mend them. */
  readonly toChoose: readonly Finding[];
  readonly edit: SetCells;
}

const cellOf = ({ sheet, cell }: CellWrite): string => `${sheet}!${cell}`;

/** A cell may be in several fixes; it is written once. */
const oncePerCell = <Item>(items: readonly Item[], write: (item: Item) => CellWrite): readonly Item[] => [
  ...new Map(items.map((item) => [cellOf(write(item)), item])).values(),
];

/** The values that the fixes would write, by cell. */
const valuesByCell = (fixes: readonly Fix[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const values = new Map<string, Set<string>>();
  for (const write of fixes.flatMap(({ writes }) => writes))
    values.set(cellOf(write), (values.get(cellOf(write)) ?? new Set()).add(JSON.stringify(write.value)));
  return values;
};

/** What the fixes that need no judgement would do, over all the findings together; those without a fix are left alone. */
export const fixEvery = (findings: readonly Finding[]): FixAll => {
  const sure = findings.flatMap((finding) => {
    const [fix, ...others] = finding.fixes;
    return fix && others.length === 0 ? [{ finding, fix }] : [];
  });
  const values = valuesByCell(sure.map(({ fix }) => fix));
  const isClear = ({ fix }: { readonly fix: Fix }): boolean => fix.writes.every((write) => values.get(cellOf(write))?.size === 1);
  const taken = sure.filter(isClear);
  const planned = oncePerCell(
    taken.flatMap(({ finding, fix }) => fix.writes.map((write) => ({ finding, write }))),
    ({ write }) => write,
  );
  return {
    planned,
    mends: taken.length,
    conflicting: sure.filter((one) => !isClear(one)).map(({ finding }) => finding),
    toChoose: findings.filter(({ fixes }) => fixes.length > 1),
    edit: { does: "setCells", writes: planned.map(({ write }) => write), identity: taken.flatMap(({ fix }) => fix.identity) },
  };
};

/** What "Fix all like this" would do to the findings of one rule. */
export const fixAll = (findings: readonly Finding[], rule: string): FixAll => fixEvery(findings.filter((finding) => finding.rule === rule));
