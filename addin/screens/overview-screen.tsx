import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { usDate } from "../../billing/values/calendar-date";
import { usd } from "../../billing/values/cents";
import type { CellPlaceInWorkbook, Deadline, Overview, OverviewSums } from "../../billing/tasks/overview";
import { useAnnounce } from "../look/live-region";
import { overviewWords } from "../words/overview-words";
import { CheckFoot } from "./check-foot";
import { MonthChooser } from "./month-chooser";
import { OverviewLine } from "./overview-line";
import { OverviewSection } from "./overview-section";
import type { ScreenProps } from "./screen-props";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, alignItems: "stretch" },
});

type GoTo = (place: CellPlaceInWorkbook | undefined) => (() => void) | undefined;
type Links = Pick<ScreenProps, "choose" | "show"> & { readonly goTo: GoTo };

const some = (count: number, words: string): string => (count === 0 ? "" : words);
const present = (...texts: readonly string[]): readonly string[] => texts.filter((text) => text !== "");

const Money = ({ sums, goTo, show, choose }: Links & { readonly sums: OverviewSums }) => {
  const { ready, mustFix, waiting, denied } = sums;
  const toMustFix = (): void => {
    choose({ chose: "mustFix" });
    show("check");
  };
  return (
    <OverviewSection title={overviewWords.money} isTitleUnseen>
      <OverviewLine
        title={overviewWords.ready}
        notes={ready.visits === 0 ? [overviewWords.readyNone] : []}
        numbers={ready.visits === 0 ? [] : [overviewWords.visits(ready.visits), usd(ready.charges)]}
        act={ready.visits === 0 ? undefined : () => show("bill")}
      />
      <OverviewLine
        title={overviewWords.mustFix}
        notes={mustFix.visits === 0 ? [overviewWords.mustFixNone] : []}
        numbers={mustFix.visits === 0 ? [] : [overviewWords.visits(mustFix.visits), usd(mustFix.charges)]}
        act={mustFix.visits === 0 ? undefined : toMustFix}
      />
      <OverviewLine
        title={overviewWords.waiting}
        notes={present(
          waiting.claims === 0 ? overviewWords.waitingNone : some(waiting.over30, overviewWords.overDays(waiting.over30, waiting.over60)),
        )}
        numbers={waiting.claims === 0 ? [] : [overviewWords.claims(waiting.claims), usd(waiting.amount)]}
        act={goTo(waiting.first)}
      />
      <OverviewLine
        title={overviewWords.denied}
        notes={denied.lines === 0 ? [overviewWords.deniedNone] : []}
        numbers={denied.lines === 0 ? [] : [overviewWords.lines(denied.lines), usd(denied.amount)]}
        act={goTo(denied.first)}
      />
    </OverviewSection>
  );
};

const DeadlineLine = ({
  deadline,
  name,
  act,
}: {
  readonly deadline: Deadline;
  readonly name: string;
  readonly act: (() => void) | undefined;
}) => {
  const { kind, payer, due, daysLeft, visits, dateOfService } = deadline;
  const title = (kind === "file" ? overviewWords.fileBy : overviewWords.appealBy)(payer, usDate(due));
  return (
    <OverviewLine
      title={title}
      notes={present(overviewWords.daysLeft(daysLeft), overviewWords.forVisits(visits, usDate(dateOfService)), name)}
      act={act}
    />
  );
};

interface PartsProps extends Links {
  readonly overview: Overview;
  readonly nameOf: (patient: string | undefined) => string;
}

const Parts = ({ overview, nameOf, ...links }: PartsProps) => {
  const { months, all, byMonth, runningOut, deadlines } = overview;
  const [chosen, setMonth] = useState<string>();
  const sums = chosen === undefined ? undefined : byMonth[chosen];
  return (
    <>
      {months.length > 0 && <MonthChooser months={months} month={sums && chosen} none={overviewWords.allMonths} choose={setMonth} />}
      <Money sums={sums ?? all} {...links} />
      <OverviewSection title={overviewWords.runningOut} empty={overviewWords.runningOutNone}>
        {runningOut.map((one, at) => (
          <OverviewLine
            key={`${at} ${one.message}`}
            title={one.message}
            notes={present(nameOf(one.patient), `${one.place.sheet} row ${one.place.row}`)}
            act={links.goTo(one.place)}
          />
        ))}
      </OverviewSection>
      <OverviewSection title={overviewWords.deadlines} empty={overviewWords.deadlinesNone}>
        {deadlines.map((one, at) => (
          <DeadlineLine key={`${at} ${one.kind}`} deadline={one} name={nameOf(one.patient)} act={links.goTo(one.place)} />
        ))}
      </OverviewSection>
    </>
  );
};

/** Money first, then what runs out, then the dates. Every line leads to where it is decided. */
export const OverviewScreen = (props: ScreenProps) => {
  const { state, onCheck, onStop, beforeFirst, cellAction, choose, show, isBehind } = props;
  const styles = useStyles();
  const announce = useAnnounce();
  const [said, setSaid] = useState<string>();
  const { last } = state;
  const goTo: GoTo = (place) =>
    place &&
    (() => {
      void cellAction.act(place).then((sentence) => {
        setSaid(sentence);
        if (sentence !== undefined) announce(sentence);
      });
    });
  const names = last?.outcome.report.patientNames;
  const nameOf = (patient: string | undefined): string => (patient === undefined ? "" : (names?.get(patient) ?? patient));
  return (
    <div className={styles.screen}>
      {last ? (
        <Parts overview={last.outcome.overview} nameOf={nameOf} goTo={goTo} choose={choose} show={show} />
      ) : (
        <Text>{state.failure?.sentence ?? beforeFirst}</Text>
      )}
      {said !== undefined && <Text size={200}>{said}</Text>}
      <CheckFoot state={state} onCheck={onCheck} onStop={onStop} isBehind={isBehind} />
    </div>
  );
};
