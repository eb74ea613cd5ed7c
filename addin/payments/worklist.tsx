import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { LongList } from "./long-list";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", alignItems: "stretch", fontVariantNumeric: "tabular-nums" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, paddingBottom: tokens.spacingVerticalXS },
});

/** The first few say what is urgent. */
const FIRST = 10;

interface Props<Item> {
  readonly title: string;
  /** What to say when there is nothing; without it the section is then left out. */
  readonly empty?: string;
  /** A sentence below the heading. */
  readonly what?: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item, at: number) => string;
  readonly show: (item: Item) => ReactNode;
}

/** Things to look after under a heading with their number. */
export const Worklist = <Item,>({ title, empty, what, items, keyOf, show }: Props<Item>) => {
  const styles = useStyles();
  if (items.length === 0 && empty === undefined) return null;
  const numbered = items.map((item, at) => ({ item, key: keyOf(item, at) }));
  return (
    <section className={styles.section} aria-label={title}>
      <h2 className={styles.title}>{items.length === 0 ? title : `${title} (${items.length})`}</h2>
      {items.length === 0 && <Text size={200}>{empty}</Text>}
      {what !== undefined && items.length > 0 && <Text size={200}>{what}</Text>}
      {items.length > 0 && <LongList items={numbered} keyOf={({ key }) => key} show={({ item }) => show(item)} first={FIRST} />}
    </section>
  );
};
