import { Button, makeStyles, Subtitle1, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useAnnounce } from "../look/live-region";
import { checkWords } from "../words/check-words";
import { firstRunWords } from "../words/first-run-words";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, alignItems: "flex-start" },
  title: { margin: 0 },
  way: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXXS },
  note: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  /** Resolve to what to say when it is done. */
  readonly onCreate: () => Promise<string>;
  readonly onSample: () => Promise<string>;
  readonly onOwnColumns: () => void;
}

/** What the pane is for, and three honest ways to begin. */
export const FirstRunScreen = ({ onCreate, onSample, onOwnColumns }: Props) => {
  const styles = useStyles();
  const announce = useAnnounce();
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState<string>();
  const during = (work: () => Promise<string>) => async () => {
    setBusy(true);
    setSaid(firstRunWords.working);
    const sentence = await work().catch((error: unknown) => (error instanceof Error ? error.message : checkWords.fault));
    setSaid(sentence);
    announce(sentence);
    setBusy(false);
  };
  const ways = [
    { label: firstRunWords.create, notes: [firstRunWords.createNote, firstRunWords.createWarning], act: () => void during(onCreate)() },
    { label: firstRunWords.ownColumns, notes: [firstRunWords.ownColumnsNote], act: onOwnColumns },
    { label: firstRunWords.sample, notes: [firstRunWords.sampleNote], act: () => void during(onSample)() },
  ];
  return (
    <div className={styles.screen}>
      <Subtitle1 as="h2" className={styles.title}>
        {firstRunWords.title}
      </Subtitle1>
      <Text>{firstRunWords.value}</Text>
      <Text weight="semibold">{firstRunWords.noSheets}</Text>
      {ways.map(({ label, notes, act }, at) => (
        <div key={label} className={styles.way}>
          <Button appearance={at === 0 ? "primary" : "secondary"} disabledFocusable={isBusy} onClick={act}>
            {label}
          </Button>
          {notes.map((note) => (
            <Text key={note} size={200} className={styles.note}>
              {note}
            </Text>
          ))}
        </div>
      ))}
      {said !== undefined && <Text>{said}</Text>}
    </div>
  );
};
