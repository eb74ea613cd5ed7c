import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { useEffect, useMemo, useRef } from "react";
import type { CheckOutcome } from "../check/job";
import { drawnOf, type FindingGroup, type ListChoice, type ListView, PAGE_OF_FINDINGS } from "../check/shown-findings";
import { checkWords, FAMILY_WORDS } from "../words/check-words";
import { FindingItem } from "./finding-item";
import { GroupHeading } from "./group-heading";
import type { CellAction } from "./cell-action";
import { useListKeys } from "./use-list-keys";
import type { Walk } from "./use-walk";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  empty: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
  clean: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  more: { marginTop: tokens.spacingVerticalS },
});

/** Two findings of one rule may share a key when the rows are the same in everything. */
const placeKey = (finding: { readonly key: string; readonly sheet: string; readonly cell: string; readonly message: string }): string =>
  `${finding.key} ${finding.sheet}!${finding.cell} ${finding.message}`;

interface Props {
  readonly outcome: CheckOutcome;
  readonly groups: readonly FindingGroup[];
  readonly view: ListView;
  readonly choose: (choice: ListChoice) => void;
  readonly onShowAll: () => void;
  readonly walk: Walk;
  readonly cellAction: CellAction;
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
      <Text size={200}>{checkWords.cleanNote}</Text>
    </div>
  );
};

/** Findings under the headings of their families. Up and Down move, Enter goes to the cell, E explains. */
export const FindingList = ({ outcome, groups, view, choose, onShowAll, walk, cellAction }: Props) => {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const { drawn, left } = useMemo(() => drawnOf(groups, view), [groups, view]);
  const placeKeys = useMemo(() => drawn.flatMap(({ findings }) => findings.map(placeKey)), [drawn]);
  const keys = useListKeys(list, placeKeys);
  const showMore = (): void => {
    keys.focusWhenDrawn(placeKeys.length);
    choose({ chose: "more" });
  };
  const currentKey = walk.current && placeKey(walk.current);
  useEffect(() => {
    if (currentKey !== undefined) list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: "nearest" });
  }, [currentKey]);
  if (groups.length === 0) return <Empty outcome={outcome} onShowAll={onShowAll} />;
  return (
    <div ref={list} onKeyDown={keys.onKeyDown} onFocus={keys.onFocus}>
      {drawn.map(({ family, findings }, at) => (
        <section key={family} aria-label={FAMILY_WORDS[family]}>
          <GroupHeading
            family={family}
            count={groups[at]?.findings.length ?? 0}
            isOpen={!view.closed.includes(family)}
            onToggle={() => choose({ chose: "family", family })}
          />
          {findings.length > 0 && (
            <ul role="list" className={styles.list}>
              {findings.map((finding) => (
                <FindingItem
                  key={placeKey(finding)}
                  placeKey={placeKey(finding)}
                  isTabStop={placeKey(finding) === keys.tabStop}
                  finding={finding}
                  rule={outcome.rules[finding.rule]}
                  patientName={finding.patient === undefined ? undefined : outcome.report.patientNames.get(finding.patient)}
                  isCurrent={finding === walk.current}
                  said={walk.said?.finding === finding ? walk.said.sentence : undefined}
                  actionLabel={cellAction.label}
                  onGo={walk.goTo}
                  choose={choose}
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
