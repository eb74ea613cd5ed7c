import { Button, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";
import { useKeptFocus } from "../look/use-kept-focus";
import type { Wish } from "../screens/writer";
import { findingWords } from "../words/check-words";
import { pageWords } from "../words/page-words";
import type { Accepted } from "./accepted";

const useStyles = makeStyles({
  all: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, outlineStyle: "none" },
  title: { margin: 0 },
  list: { listStyle: "none", margin: 0, padding: 0, maxHeight: "40vh", overflowY: "auto" },
  item: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  button: { flexShrink: 0 },
});

const placeOf = ({ at: { sheet, row, column } }: Wish): string =>
  row === undefined || column === undefined ? sheet : findingWords.place(sheet, row, column);

interface Props {
  readonly accepted: Accepted;
  readonly onTakeBack: (wish: Wish) => void;
  /** What is done with all of it. */
  readonly children: ReactNode;
}

/** What was accepted so far, and the way back of each. */
export const AcceptedList = ({ accepted, onTakeBack, children }: Props) => {
  const styles = useStyles();
  const all = useRef<HTMLElement>(null);
  const kept = useKeptFocus(() => (all.current?.querySelector<HTMLElement>("li button") ?? all.current)?.focus());
  return (
    <section ref={all} className={styles.all} aria-label={pageWords.accepted} tabIndex={-1} {...kept}>
      <Subtitle2 as="h2" className={styles.title}>
        {pageWords.accepted}
      </Subtitle2>
      <Text size={200}>{pageWords.acceptedNote(accepted.length)}</Text>
      {accepted.length > 0 && (
        <ul role="list" className={styles.list}>
          {accepted.map((wish, at) => {
            const place = placeOf(wish);
            return (
              <li key={`${at} ${wish.at.key} ${wish.action}`} className={styles.item}>
                <span className={styles.words}>
                  <Text size={200} weight="semibold">
                    {wish.action}
                  </Text>
                  <Text size={200}>{place}</Text>
                </span>
                <Button
                  size="small"
                  className={styles.button}
                  aria-label={pageWords.takeBackOf(wish.action, place)}
                  onClick={() => onTakeBack(wish)}
                >
                  {pageWords.takeBack}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      {children}
    </section>
  );
};
