import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { Unseen } from "../look/unseen";
import { checkWords } from "../words/check-words";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular },
  button: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "36px",
    paddingInline: 0,
    border: "none",
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chevron: { fontSize: "16px", flexShrink: 0 },
  name: { flexGrow: 1 },
  count: {
    minWidth: "20px",
    boxSizing: "border-box",
    paddingInline: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground5,
    fontSize: tokens.fontSizeBase200,
    textAlign: "center",
    fontVariantNumeric: "tabular-nums",
  },
});

interface Props {
  readonly name: string;
  readonly count: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** The name of a group with the number of its findings; opens and closes them. */
export const GroupHeading = ({ name, count, isOpen, onToggle }: Props) => {
  const styles = useStyles();
  const Chevron = isOpen ? ChevronDownRegular : ChevronRightRegular;
  return (
    <h2 className={styles.heading}>
      <button type="button" className={styles.button} aria-expanded={isOpen} onClick={onToggle}>
        <Chevron className={styles.chevron} aria-hidden />
        <span className={styles.name}>{name}</span>
        <span className={styles.count}>{count}</span>
        <Unseen> {checkWords.findingsCounted(count)}</Unseen>
      </button>
    </h2>
  );
};
