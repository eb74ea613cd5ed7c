import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { helpWords } from "../words/help-words";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { margin: 0, marginTop: tokens.spacingVerticalS, fontSize: tokens.fontSizeBase300 },
  keys: { display: "grid", gridTemplateColumns: "auto 1fr", columnGap: tokens.spacingHorizontalM, rowGap: "2px", margin: 0 },
  meaning: { margin: 0 },
});

export const HelpScreen = () => {
  const styles = useStyles();
  return (
    <div className={styles.screen}>
      <h2 className={styles.title}>{helpWords.keysTitle}</h2>
      <dl className={styles.keys}>
        {helpWords.keys.map(([key, meaning]) => [
          <dt key={key}>{key}</dt>,
          <dd key={meaning} className={styles.meaning}>
            {meaning}
          </dd>,
        ])}
      </dl>
      <h2 className={styles.title}>{helpWords.privacyTitle}</h2>
      <Text>{helpWords.privacy}</Text>
      <h2 className={styles.title}>{helpWords.limitsTitle}</h2>
      <Text>{helpWords.limits}</Text>
    </div>
  );
};
