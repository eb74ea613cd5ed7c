import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { SuperbillGap } from "../../billing/tasks/superbills";
import { SeverityIcon } from "../look/severity-icon";
import type { CellAction } from "../screens/cell-action";
import { OverviewSection } from "../screens/overview-section";
import { billWords } from "../words/bill-words";
import { gapKey } from "./gaps-once";
import { GoToGap } from "./go-to-gap";

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

const Gap = ({ gap, cellAction }: GapProps) => {
  const styles = useStyles();
  const { item, remedy, blocks } = gap;
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
        <GoToGap gap={gap} cellAction={cellAction} />
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
