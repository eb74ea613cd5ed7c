import { Button, Checkbox, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useId, useRef } from "react";
import type { SuperbillLine } from "../../billing/tasks/superbills";
import { usDate } from "../../billing/values/calendar-date";
import { usd } from "../../billing/values/cents";
import { SeverityIcon } from "../look/severity-icon";
import { billWords } from "../words/bill-words";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingBlock: "2px" },
  // Fluent keeps a checkbox as narrow as its words; here the amounts stand at the far side.
  tick: { display: "flex", width: "100%", maxWidth: "none" },
  label: {
    display: "flex",
    flexGrow: 1,
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    minWidth: 0,
    paddingInlineStart: 0,
  },
  numbers: { fontVariantNumeric: "tabular-nums" },
  money: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, marginInlineStart: "auto" },
  quiet: { color: tokens.colorNeutralForeground2 },
  held: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    paddingInlineStart: "32px",
    paddingBottom: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
  reason: { display: "flex", gap: tokens.spacingHorizontalXS, alignItems: "flex-start" },
});

const balanceOf = ({ balance }: SuperbillLine): string =>
  balance === 0 ? billWords.paid : balance > 0 ? billWords.open(usd(balance)) : billWords.credit(usd(Math.abs(balance) as typeof balance));

interface LineProps {
  readonly line: SuperbillLine;
  readonly tick: (key: string, isOn: boolean) => void;
}

const Line = ({ line, tick }: LineProps) => {
  const styles = useStyles();
  const item = useRef<HTMLLIElement>(null);
  const why = useId();
  const what = `${usDate(line.date)} ${billWords.units(line.code, line.units)}`;
  // The button goes away with what it does; the box beside it takes the focus.
  const include = (): void => {
    item.current?.querySelector("input")?.focus();
    tick(line.key, true);
  };
  return (
    <li ref={item} className={styles.item}>
      <Checkbox
        className={styles.tick}
        checked={line.isOn}
        aria-describedby={line.held.length > 0 ? why : undefined}
        onChange={(_, { checked }) => tick(line.key, checked === true)}
        label={{
          className: mergeClasses(styles.label, styles.numbers),
          children: (
            <>
              <Text size={200} weight="semibold">
                {what}
              </Text>{" "}
              <span className={styles.money}>
                <Text size={200}>{usd(line.charge)}</Text>{" "}
                <Text size={200} className={styles.quiet}>
                  {balanceOf(line)}
                </Text>
              </span>
            </>
          ),
        }}
      />
      {line.held.length > 0 && (
        <div className={styles.held}>
          <span id={why}>
            {line.held.map((reason) => (
              <span key={reason} className={styles.reason}>
                <SeverityIcon severity="error" />
                <Text size={200}>
                  {billWords.mustFix} {reason}
                </Text>
              </span>
            ))}
          </span>
          {!line.isOn && (
            <Button size="small" aria-label={billWords.includeAnywayOf(what)} onClick={include}>
              {billWords.includeAnyway}
            </Button>
          )}
        </div>
      )}
    </li>
  );
};

/** The visits of one patient, each with its tick; one that something must be fixed for says why it has none. */
export const LineList = ({ lines, tick }: { readonly lines: readonly SuperbillLine[]; readonly tick: LineProps["tick"] }) => (
  <ul role="list" className={useStyles().list} aria-label={billWords.visits}>
    {lines.map((line) => (
      <Line key={line.key} line={line} tick={tick} />
    ))}
  </ul>
);
