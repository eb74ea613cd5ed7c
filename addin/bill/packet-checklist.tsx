import { Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import type { ItemName, PacketDraft } from "../../billing/tasks/packets";
import type { PacketShown } from "../check/packet-questions";
import { SeverityIcon } from "../look/severity-icon";
import type { CellAction } from "../screens/cell-action";
import { packetWords } from "../words/packet-words";
import { gapKey } from "./gaps-once";
import { GoToGap } from "./go-to-gap";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, paddingBottom: tokens.spacingVerticalXS },
  list: { listStyle: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalXS,
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "2px", minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
  ready: {
    fontSize: "20px",
    flexShrink: 0,
    color: tokens.colorPaletteGreenForeground1,
    "@media (forced-colors: active)": { color: "CanvasText" },
  },
});

type Item = PacketDraft["items"][number];

const stateWords = ({ state, required }: Item): string =>
  state === "missing" && !required ? `${packetWords.state[state]}, ${packetWords.notRequired}` : packetWords.state[state];

interface ItemProps {
  readonly item: Item;
  readonly isEnclosed: boolean;
  /** Undefined where the workbook alone can say it. */
  readonly enclose: ((isEnclosed: boolean) => void) | undefined;
  readonly cellAction: CellAction;
}

const ChecklistItem = ({ item, isEnclosed, enclose, cellAction }: ItemProps) => {
  const styles = useStyles();
  const { label, state, required, detail, gaps } = item;
  const isMissing = state === "missing";
  return (
    <li className={styles.item}>
      {isMissing ? (
        <SeverityIcon severity={required ? "error" : "warning"} />
      ) : (
        <CheckmarkCircleFilled className={styles.ready} aria-hidden />
      )}
      <div className={styles.words}>
        <Text size={200}>
          <Text size={200} weight="semibold">
            {label}
          </Text>
          : {stateWords(item)}
        </Text>
        {/* What is missing says the same, thing by thing. */}
        {!isMissing && (
          <Text size={200} className={styles.quiet}>
            {detail}
          </Text>
        )}
        {gaps.map((gap) => (
          <div key={gapKey(gap)} className={styles.words}>
            <Text size={200} className={styles.quiet}>
              {label.startsWith(gap.item) ? gap.remedy : packetWords.gap(gap.item, gap.remedy)}
            </Text>
            <GoToGap gap={gap} cellAction={cellAction} />
          </div>
        ))}
        {enclose && (
          <Checkbox
            label={packetWords.enclosed}
            aria-label={packetWords.enclosedOf(label)}
            checked={isEnclosed}
            onChange={(_, { checked }) => enclose(checked === true)}
          />
        )}
      </div>
    </li>
  );
};

interface Props {
  readonly shown: PacketShown;
  readonly enclosed: readonly ItemName[];
  readonly enclose: (enclosed: readonly ItemName[]) => void;
  readonly cellAction: CellAction;
}

/** All that belongs into the packet: what is ready, what is on paper, and what is missing with the way to its cell. */
export const PacketChecklist = ({ shown: { draft, enclosable }, enclosed, enclose, cellAction }: Props) => {
  const styles = useStyles();
  return (
    <section aria-label={packetWords.checklist}>
      <h2 className={styles.title}>{packetWords.checklist}</h2>
      <ul role="list" className={styles.list}>
        {draft.items.map((item) => {
          const isEnclosed = enclosed.includes(item.name);
          const isAsked = enclosable.includes(item.name) && (item.state === "missing" || isEnclosed);
          return (
            <ChecklistItem
              key={item.name}
              item={item}
              isEnclosed={isEnclosed}
              enclose={
                isAsked ? (isOn) => enclose(isOn ? [...enclosed, item.name] : enclosed.filter((name) => name !== item.name)) : undefined
              }
              cellAction={cellAction}
            />
          );
        })}
      </ul>
    </section>
  );
};
