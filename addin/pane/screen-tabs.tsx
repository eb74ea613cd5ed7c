import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { lazy, Suspense, type ReactNode } from "react";
import { CheckScreen } from "../screens/check-screen";
import type { ScreenName, ScreenProps } from "../screens/screen-props";
import { paneWords } from "../words/pane-words";

const OverviewScreen = lazy(() => import("../screens/overview-screen").then((part) => ({ default: part.OverviewScreen })));
const BillScreen = lazy(() => import("../bill/bill-screen").then((part) => ({ default: part.BillScreen })));
const PaymentsScreen = lazy(() => import("../payments/payments-screen").then((part) => ({ default: part.PaymentsScreen })));

const SCREENS = { overview: OverviewScreen, check: CheckScreen, bill: BillScreen, payments: PaymentsScreen };
const SCREEN_NAMES: readonly ScreenName[] = ["overview", "check", "bill", "payments"];

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingInline: tokens.spacingHorizontalXS,
  },
  tab: {
    paddingInline: tokens.spacingHorizontalXS,
    // 270 px of a Mac's pane less its scroll bar: four tabs and the menu still stand in one line.
    "@media (max-width: 300px)": { "& span": { fontSize: tokens.fontSizeBase200 } },
  },
});

interface BarProps {
  readonly screen: ScreenName | undefined;
  readonly show: (screen: ScreenName) => void;
  readonly children?: ReactNode;
}

/** The four screens; `children` is the menu beside them. */
export const ScreenTabs = ({ screen, show, children }: BarProps) => {
  const styles = useStyles();
  return (
    <nav className={styles.bar} aria-label={paneWords.navigation}>
      <TabList
        size="small"
        selectedValue={screen ?? null}
        onTabSelect={(_, { value }) => {
          const chosen = SCREEN_NAMES.find((name) => name === value);
          if (chosen) show(chosen);
        }}
      >
        {SCREEN_NAMES.map((name) => (
          <Tab key={name} value={name} className={styles.tab}>
            {paneWords.tabs[name]}
          </Tab>
        ))}
      </TabList>
      {children}
    </nav>
  );
};

/** The screen of a tab; all but Check load when they are first opened. */
export const ScreenOf = ({ screen, ...props }: ScreenProps & { readonly screen: ScreenName }) => {
  const Screen = SCREENS[screen];
  return (
    <Suspense>
      <Screen {...props} />
    </Suspense>
  );
};
