import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { paymentsWords } from "../words/payments-words";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  more: { alignSelf: "flex-start", marginTop: tokens.spacingVerticalXS },
});

/** So many more at each press; a thousand rows at once would stop the pane. */
const STEP = 50;

interface Props<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly show: (item: Item) => ReactNode;
  /** How many are shown at first. */
  readonly first?: number;
  readonly label?: string;
}

/** A list of which the first are shown, and more when they are asked for. */
export const LongList = <Item,>({ items, keyOf, show, first = STEP, label }: Props<Item>) => {
  const styles = useStyles();
  const [count, setCount] = useState(first);
  return (
    <>
      <ul role="list" className={styles.list} aria-label={label}>
        {items.slice(0, count).map((item) => (
          <li key={keyOf(item)}>{show(item)}</li>
        ))}
      </ul>
      {items.length > count && (
        <Button size="small" className={styles.more} onClick={() => setCount(count + STEP)}>
          {paymentsWords.showMore(items.length - count)}
        </Button>
      )}
    </>
  );
};
