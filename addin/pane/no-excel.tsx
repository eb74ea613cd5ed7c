import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useLook, useSystemIsDark } from "../look/theme";
import { paneWords } from "../words/pane-words";
import { Frame } from "./frame";

const useStyles = makeStyles({
  said: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM },
});

const WhatToDo = () => {
  const styles = useStyles();
  return (
    <div className={styles.said} role="alert">
      <Text>{paneWords.noExcel}</Text>
      <Link href="app.html" target="_blank">
        {paneWords.openPage}
      </Link>
    </div>
  );
};

/** The pane opened outside Excel, or where Office.js is blocked. */
export const NoExcel = () => (
  <Frame look={useLook(useSystemIsDark())}>
    <WhatToDo />
  </Frame>
);
