import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { ThemeChoice } from "../look/theme";
import { paneWords } from "../words/pane-words";

const CHOICES: readonly ThemeChoice[] = ["host", "light", "dark"];

interface Props {
  readonly choice: ThemeChoice;
  readonly choose: (choice: ThemeChoice) => void;
  readonly words: Readonly<Record<ThemeChoice, string>>;
}

export const SettingsScreen = ({ choice, choose, words }: Props) => (
  <Field label={paneWords.theme}>
    <RadioGroup value={choice} onChange={(_, { value }) => choose(CHOICES.find((known) => known === value) ?? "host")}>
      {CHOICES.map((known) => (
        <Radio key={known} value={known} label={words[known]} />
      ))}
    </RadioGroup>
  </Field>
);
