import { FluentProvider, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Unseen } from "../look/unseen";
import { LiveRegion } from "../look/live-region";
import { Toasts } from "../look/toast";
import type { Look } from "../look/theme";
import { paneWords } from "../words/pane-words";

const useStyles = makeStyles({
  page: { minHeight: "100vh", display: "flex", flexDirection: "column", backgroundColor: tokens.colorNeutralBackground1 },
  brand: {
    position: "sticky",
    bottom: 0,
    minHeight: "32px",
    display: "flex",
    alignItems: "center",
    paddingInline: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, height: 0 },
  main: { flexGrow: 1 },
});

/** Theme, title, live region and the brand bar around everything. */
export const Frame = ({ look, children }: { readonly look: Look; readonly children: ReactNode }) => {
  const styles = useStyles();
  return (
    <FluentProvider theme={look.theme}>
      <LiveRegion>
        <Toasts>
          <div className={styles.page}>
            <h1 className={styles.title}>
              <Unseen>ClaimSheet</Unseen>
            </h1>
            <div className={styles.main}>{children}</div>
            <footer className={styles.brand}>
              <Text size={200}>{paneWords.brand}</Text>
            </footer>
          </div>
        </Toasts>
      </LiveRegion>
    </FluentProvider>
  );
};
