import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { monthShown, overviewWords } from "../words/overview-words";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  step: { flexShrink: 0 },
  select: { flexGrow: 1, minWidth: 0 },
});

interface Props {
  /** "2026-11", newest first. */
  readonly months: readonly string[];
  /** Undefined for what `none` says. */
  readonly month: string | undefined;
  readonly none: string;
  readonly choose: (month: string | undefined) => void;
}

/** A month of service, the one before, the one after, or none of them. */
export const MonthChooser = ({ months, month, none, choose }: Props) => {
  const styles = useStyles();
  const at = month === undefined ? -1 : months.indexOf(month);
  const earlier = months[at + 1];
  const later = at > 0 ? months[at - 1] : undefined;
  const step = (label: string, to: string | undefined, icon: React.JSX.Element) => (
    <Button
      size="small"
      className={styles.step}
      appearance="subtle"
      icon={icon}
      aria-label={label}
      disabledFocusable={to === undefined}
      onClick={() => to !== undefined && choose(to)}
    />
  );
  return (
    <div className={styles.row}>
      {step(overviewWords.previousMonth, earlier, <ChevronLeftRegular />)}
      <Select
        size="small"
        className={styles.select}
        aria-label={overviewWords.month}
        value={month ?? ""}
        onChange={(_, { value }) => choose(value === "" ? undefined : value)}
      >
        <option value="">{none}</option>
        {months.map((one) => (
          <option key={one} value={one}>
            {monthShown(one)}
          </option>
        ))}
      </Select>
      {step(overviewWords.nextMonth, later, <ChevronRightRegular />)}
    </div>
  );
};
