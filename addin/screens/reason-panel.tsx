import { Button, Field, Input, Select, Text } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Finding } from "../../billing/findings/finding";
import { Panel } from "../look/panel";
import { chooseSettings, useSettings } from "../settings/use-settings";
import { mendingWords, type ReasonWords } from "../words/mending-words";

interface Props {
  readonly finding: Finding;
  readonly words: ReasonWords;
  readonly wayBack: string;
  readonly onReason: (reason: string, note: string, by: string) => void;
  readonly onCancel: () => void;
}

/** Why a finding is left as it is, or its rule is switched off: a reason must be given. */
export const ReasonPanel = ({ finding, words, wayBack, onReason, onCancel }: Props) => {
  const { initials } = useSettings();
  const [reason, setReason] = useState("");
  const [note, setNote] = useState("");
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLDivElement>(null);
  const goAhead = (): void => {
    setMissing(reason === "");
    if (reason === "") field.current?.querySelector("select")?.focus();
    else onReason(reason, note, initials);
  };
  return (
    <Panel
      title={words.title}
      onCancel={onCancel}
      buttons={
        <>
          <Button appearance="primary" onClick={goAhead}>
            {words.doIt}
          </Button>
          <Button onClick={onCancel}>{mendingWords.cancel}</Button>
        </>
      }
    >
      <Text>{finding.message}</Text>
      <div ref={field}>
        <Field
          label={mendingWords.reason}
          required
          {...(isMissing ? { validationState: "error" as const, validationMessage: mendingWords.reasonMissing } : {})}
        >
          <Select value={reason} onChange={(_, { value }) => setReason(value)}>
            <option value="">{mendingWords.chooseReason}</option>
            {mendingWords.reasons.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </Select>
        </Field>
      </div>
      <Field label={mendingWords.note} hint={mendingWords.noteHint}>
        <Input value={note} onChange={(_, { value }) => setNote(value)} />
      </Field>
      <Field label={mendingWords.initials} hint={mendingWords.initialsHint}>
        <Input value={initials} onChange={(_, { value }) => chooseSettings({ initials: value })} />
      </Field>
      <Text size={200}>{words.whatHappens}</Text>
      <Text size={200}>{wayBack}</Text>
    </Panel>
  );
};
