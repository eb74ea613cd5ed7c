import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { useEffect, useMemo, useRef } from "react";
import type { Finding } from "../../billing/findings/finding";
import type { FindingIds } from "../check/finding-ids";
import type { CheckOutcome } from "../check/job";
import { drawnOf, type FindingGroup, type ListChoice, type ListView, PAGE_OF_FINDINGS } from "../check/shown-findings";
import type { SelectedRow } from "../office/watch-selection";
import { checkWords, FAMILY_WORDS } from "../words/check-words";
import type { FindingActions } from "./finding-actions";
import { FindingItem } from "./finding-item";
import { GroupHeading } from "./group-heading";
import { useListKeys } from "./use-list-keys";
import type { Refusal } from "./use-mending";
import type { Walk } from "./use-walk";

const useStyles = makeStyles({
  all: { outlineStyle: "none" },
  list: { listStyle: "none", margin: 0, padding: 0 },
  empty: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
  clean: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  more: { marginTop: tokens.spacingVerticalS },
});

interface Props {
  readonly outcome: CheckOutcome;
  readonly groups: readonly FindingGroup[];
  readonly ids: FindingIds;
  readonly view: ListView;
  readonly choose: (choice: ListChoice) => void;
  readonly onShowAll: () => void;
  readonly walk: Walk;
  readonly actions: FindingActions;
  readonly refusal: Refusal | undefined;
  /** The row that is selected in Excel; its findings are marked. */
  readonly markedRow: SelectedRow | undefined;
}

const Empty = ({ outcome, onShowAll }: Pick<Props, "outcome" | "onShowAll">) => {
  const styles = useStyles();
  if (outcome.report.findings.length > 0) {
    return (
      <div className={styles.empty}>
        <Text>{checkWords.noneOfThese}</Text>
        <Button size="small" onClick={onShowAll}>
          {checkWords.showAll}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.empty}>
      <div className={styles.clean}>
        <CheckmarkCircleRegular fontSize={20} aria-hidden />
        <Text weight="semibold">{checkWords.clean(outcome.report.visits)}</Text>
      </div>
      {outcome.readyToBill.visits > 0 && <Text>{checkWords.readyToBill(outcome.readyToBill.visits)}</Text>}
      <Text size={200}>{checkWords.cleanNote}</Text>
    </div>
  );
};

/** How many findings of each rule have exactly one fix, and so could be mended in one step. */
const alikeOf = (findings: readonly Finding[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { rule, fixes } of findings) if (fixes.length === 1) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
};

/** Findings under the headings of their families. Up and Down move, Enter goes to the cell, F fixes, I ignores, E explains. */
export const FindingList = ({ outcome, groups, ids, view, choose, onShowAll, walk, actions, refusal, markedRow }: Props) => {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const { drawn, left } = useMemo(() => drawnOf(groups, view), [groups, view]);
  const idOf = (finding: Finding): string => ids.get(finding) ?? finding.key;
  const drawnIds = useMemo(() => drawn.flatMap(({ findings }) => findings.map((finding) => ids.get(finding) ?? finding.key)), [drawn, ids]);
  const alike = useMemo(() => alikeOf(outcome.report.findings), [outcome]);
  const keys = useListKeys(list, drawnIds, walk);
  const showMore = (): void => {
    keys.focusWhenDrawn(drawnIds.length);
    choose({ chose: "more" });
  };
  const isMarked = ({ sheet, row }: Finding): boolean => markedRow?.sheet === sheet && markedRow.row === row;
  const firstMarked = markedRow && drawn.flatMap(({ findings }) => findings).find(isMarked);
  const { currentId } = walk;
  const markedId = firstMarked && idOf(firstMarked);
  const show = (id: string | undefined): void =>
    [...(list.current?.querySelectorAll<HTMLElement>("li[data-finding]") ?? [])]
      .find((item) => item.dataset["finding"] === id)
      ?.scrollIntoView({ block: "nearest" });
  useEffect(() => {
    if (currentId !== undefined) show(currentId);
  }, [currentId]);
  useEffect(() => {
    if (markedId !== undefined) show(markedId);
  }, [markedId]);
  const saidAt = (finding: Finding): string | undefined =>
    refusal?.key === finding.key ? refusal.sentence : walk.said?.id === idOf(finding) ? walk.said.sentence : undefined;
  return (
    <div ref={list} tabIndex={-1} className={styles.all} onKeyDown={keys.onKeyDown} onFocus={keys.onFocus} onBlur={keys.onBlur}>
      {groups.length === 0 && <Empty outcome={outcome} onShowAll={onShowAll} />}
      {drawn.map(({ family, findings }, at) => (
        <section key={family} aria-label={FAMILY_WORDS[family]}>
          <GroupHeading
            name={FAMILY_WORDS[family]}
            count={groups[at]?.findings.length ?? 0}
            isOpen={!view.closed.includes(family)}
            onToggle={() => choose({ chose: "family", family })}
          />
          {findings.length > 0 && (
            <ul role="list" className={styles.list}>
              {findings.map((finding) => (
                <FindingItem
                  key={idOf(finding)}
                  id={idOf(finding)}
                  isTabStop={idOf(finding) === keys.tabStop}
                  finding={finding}
                  rule={outcome.rules[finding.rule]}
                  patientName={finding.patient === undefined ? undefined : outcome.report.patientNames.get(finding.patient)}
                  isCurrent={idOf(finding) === walk.currentId}
                  isMarked={isMarked(finding)}
                  said={saidAt(finding)}
                  alike={alike.get(finding.rule) ?? 0}
                  actions={actions}
                />
              ))}
            </ul>
          )}
        </section>
      ))}
      {left > 0 && (
        <Button className={styles.more} onClick={showMore}>
          {checkWords.showMore(Math.min(left, PAGE_OF_FINDINGS))}
        </Button>
      )}
    </div>
  );
};
