import { Button, Field, Input, Select, Text } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Finding } from "../../billing/findings/finding";
import { Panel } from "../look/panel";
import { chooseSettings, useSettings } from "../settings/use-settings";
import { mendingWords } from "../words/mending-words";

interface Props {
  readonly finding: Finding;
  readonly wayBack: string;
  readonly onIgnore: (reason: string, note: string, by: string) => void;
  readonly onCancel: () => void;
}

/** Why a finding is left as it is: a reason must be given. */
export const IgnorePanel = ({ finding, wayBack, onIgnore, onCancel }: Props) => {
  const { initials } = useSettings();
  const [reason, setReason] = useState("");
  const [note, setNote] = useState("");
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLDivElement>(null);
  const ignore = (): void => {
    setMissing(reason === "");
    if (reason === "") field.current?.querySelector("select")?.focus();
    else onIgnore(reason, note, initials);
  };
  return (
    <Panel
      title={mendingWords.ignoreTitle}
      onCancel={onCancel}
      buttons={
        <>
          <Button appearance="primary" onClick={ignore}>
            {mendingWords.doIgnore}
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
      <Text size={200}>{mendingWords.ignoreNote}</Text>
      <Text size={200}>{wayBack}</Text>
    </Panel>
  );
};
