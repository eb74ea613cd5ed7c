import { Checkbox, Field, Input, makeStyles, Radio, RadioGroup, Subtitle2, Text, tokens } from "@fluentui/react-components";
import type { ThemeChoice } from "../look/theme";
import type { CheckTiming } from "../settings/settings";
import { chooseSettings, useSettings } from "../settings/use-settings";
import { settingsWords } from "../words/settings-words";

const THEMES: readonly ThemeChoice[] = ["host", "light", "dark"];
const TIMINGS: readonly CheckTiming[] = ["leavingRow", "typing", "asked"];

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { margin: 0 },
  initials: { maxWidth: "120px" },
  flags: { display: "flex", flexDirection: "column" },
  hint: { paddingInlineStart: "32px", color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly choice: ThemeChoice;
  readonly choose: (choice: ThemeChoice) => void;
  readonly words: Readonly<Record<ThemeChoice, string>>;
}

/** How this person likes the pane on this computer. */
export const SettingsScreen = ({ choice, choose, words }: Props) => {
  const styles = useStyles();
  const settings = useSettings();
  return (
    <div className={styles.screen}>
      <Subtitle2 as="h2" className={styles.title}>
        {settingsWords.title}
      </Subtitle2>
      <Field label={settingsWords.timing}>
        <RadioGroup
          value={settings.checkTiming}
          onChange={(_, { value }) => chooseSettings({ checkTiming: TIMINGS.find((known) => known === value) ?? "leavingRow" })}
        >
          {TIMINGS.map((known) => (
            <Radio key={known} value={known} label={settingsWords.timings[known]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={settingsWords.initials} hint={settingsWords.initialsHint}>
        <Input
          className={styles.initials}
          value={settings.initials}
          maxLength={12}
          onChange={(_, { value }) => chooseSettings({ initials: value })}
        />
      </Field>
      <div className={styles.flags}>
        <Checkbox
          label={settingsWords.marksRow}
          checked={settings.marksRow}
          onChange={(_, { checked }) => chooseSettings({ marksRow: checked === true })}
        />
        <Checkbox
          label={settingsWords.singleKeys}
          checked={settings.singleKeys}
          onChange={(_, { checked }) => chooseSettings({ singleKeys: checked === true })}
        />
        <Checkbox
          label={settingsWords.keepsChanges}
          checked={settings.keepsChanges}
          onChange={(_, { checked }) => chooseSettings({ keepsChanges: checked === true })}
        />
        <Text size={200} className={styles.hint}>
          {settingsWords.keepsChangesHint}
        </Text>
      </div>
      <Field label={settingsWords.theme}>
        <RadioGroup value={choice} onChange={(_, { value }) => choose(THEMES.find((known) => known === value) ?? "host")}>
          {THEMES.map((known) => (
            <Radio key={known} value={known} label={words[known]} />
          ))}
        </RadioGroup>
      </Field>
    </div>
  );
};
