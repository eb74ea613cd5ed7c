import { Button, Field, Input, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import type { PacketAbout, Sending } from "../../billing/tasks/packets";
import { SENT_BY } from "../../billing/records/sent-by";
import { usDate, type CalendarDate } from "../../billing/values/calendar-date";
import { parseWrittenDate } from "../../billing/values/written-date";
import type { Ask } from "../check/check-session";
import type { CheckOutcome } from "../check/job";
import type { SentMarks } from "../check/packet-questions";
import { Panel } from "../look/panel";
import { toBeDoneBy } from "../screens/edits-in-words";
import { mendingWords } from "../words/mending-words";
import { packetWords } from "../words/packet-words";
import { useAnswer } from "./use-answer";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** How it went, as it is typed. */
export type Went = Pick<Sending, "sentOn" | "sentBy" | "trackingNumber">;

const dayWrong = (day: CalendarDate | undefined, today: CalendarDate): string | undefined =>
  day === undefined ? packetWords.noDate : day > today ? packetWords.afterToday : undefined;

/** What a press of the button would write, sheet by sheet. */
const Preview = ({ marks: { edits, written, followUpOn, lacks } }: { readonly marks: SentMarks }) => (
  <>
    <Text size={200}>
      {edits.length === 0 ? packetWords.nothingDiffers : toBeDoneBy(edits)}{" "}
      {written.map(({ sheet, headers }) => packetWords.columns(sheet, headers)).join(" ")}
    </Text>
    <Text size={200}>{followUpOn === undefined ? packetWords.noFollowUp : packetWords.followUpOn(usDate(followUpOn))}</Text>
    {lacks.length > 0 && <Text size={200}>{packetWords.lacks(lacks)}</Text>}
  </>
);

interface Props {
  readonly about: PacketAbout;
  readonly claim: string | undefined;
  readonly ask: Ask;
  readonly outcome: CheckOutcome;
  readonly wayBack: string;
  readonly onMark: (went: Went) => void;
  readonly onCancel: () => void;
}

/** When and how a packet went out; what will be written is shown before it is. */
export const MarkPanel = ({ about, claim, ask, outcome, wayBack, onMark, onCancel }: Props) => {
  const styles = useStyles();
  const { today } = outcome.report;
  const [typed, setTyped] = useState(() => usDate(today));
  const [way, setWay] = useState("");
  const [number, setNumber] = useState("");
  const [isTried, setTried] = useState(false);
  const fields = useRef<HTMLDivElement>(null);
  const day = parseWrittenDate(typed, false);
  const wrong = dayWrong(day, today);
  const went = useMemo((): Went | undefined => {
    const sentBy = SENT_BY.find((one) => one === way);
    if (day === undefined || wrong !== undefined || sentBy === undefined) return undefined;
    const trackingNumber = number.trim();
    return { sentOn: day, sentBy, ...(trackingNumber === "" ? {} : { trackingNumber }) };
  }, [day, number, way, wrong]);
  const asked = useMemo(() => went && { about, sending: { ...went, when: today } }, [about, today, went]);
  const { answer, sentence } = useAnswer(ask, "markAsSent", asked, outcome);
  const mark = (): void => {
    setTried(true);
    if (went) onMark(went);
    else fields.current?.querySelector<HTMLElement>(wrong === undefined ? "select" : "input")?.focus();
  };
  return (
    <Panel
      title={packetWords.markTitle(claim ?? packetWords.newClaim)}
      onCancel={onCancel}
      buttons={
        <>
          <Button appearance="primary" onClick={mark}>
            {packetWords.mark}
          </Button>
          <Button onClick={onCancel}>{mendingWords.cancel}</Button>
        </>
      }
    >
      <div ref={fields} className={styles.fields}>
        <Field label={packetWords.sentOn} required {...(wrong === undefined ? {} : { validationMessage: wrong })}>
          <Input value={typed} onChange={(_, { value }) => setTyped(value)} />
        </Field>
        <Field label={packetWords.sentBy} required {...(isTried && way === "" ? { validationMessage: packetWords.wayMissing } : {})}>
          <Select value={way} onChange={(_, { value }) => setWay(value)}>
            <option value="">{packetWords.chooseWay}</option>
            {SENT_BY.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </Select>
        </Field>
        <Field label={packetWords.trackingNumber} hint={packetWords.trackingHint}>
          <Input value={number} onChange={(_, { value }) => setNumber(value)} />
        </Field>
      </div>
      {answer ? <Preview marks={answer} /> : <Text size={200}>{sentence ?? packetWords.toWrite}</Text>}
      <Text size={200}>{wayBack}</Text>
    </Panel>
  );
};
