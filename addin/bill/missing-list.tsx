import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SuperbillGap } from "../../billing/tasks/superbills";
import { SeverityIcon } from "../look/severity-icon";
import { useAnnounce } from "../look/live-region";
import type { CellAction } from "../screens/cell-action";
import { OverviewSection } from "../screens/overview-section";
import { billWords } from "../words/bill-words";
import { gapKey } from "./gaps-once";

const useStyles = makeStyles({
  gap: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalXS,
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "2px",
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface GapProps {
  readonly gap: SuperbillGap;
  readonly cellAction: CellAction;
}

const Gap = ({ gap: { item, remedy, place, blocks }, cellAction }: GapProps) => {
  const styles = useStyles();
  const announce = useAnnounce();
  const [said, setSaid] = useState<string>();
  const go = async (): Promise<void> => {
    if (!place) return;
    const sentence = await cellAction.act(place);
    setSaid(sentence);
    if (sentence !== undefined) announce(sentence);
  };
  return (
    <div className={styles.gap}>
      <SeverityIcon severity={blocks ? "error" : "warning"} />
      <div className={styles.words}>
        <Text size={200} weight="semibold">
          {blocks ? billWords.must : billWords.better}: {item}
        </Text>
        <Text size={200} className={styles.quiet}>
          {remedy}
        </Text>
        {place && (
          <Button size="small" aria-label={billWords.goTo(cellAction.label, item)} onClick={() => void go()}>
            {cellAction.label}
          </Button>
        )}
        {said !== undefined && <Text size={200}>{said}</Text>}
      </div>
    </div>
  );
};

/** What must or should be filled in before a superbill is handed out, with the way to its cell. */
export const MissingList = ({ gaps, cellAction }: { readonly gaps: readonly SuperbillGap[]; readonly cellAction: CellAction }) => (
  <OverviewSection title={billWords.missing} empty={billWords.nothingMissing}>
    {gaps.map((gap) => (
      <Gap key={gapKey(gap)} gap={gap} cellAction={cellAction} />
    ))}
  </OverviewSection>
);
