import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { useAnnounce } from "../look/live-region";
import { billWords } from "../words/bill-words";
import type { ChosenTemplate } from "./chosen-template";
import { whyNot } from "./use-answer";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, alignItems: "flex-start" },
  select: { flexGrow: 1, flexBasis: "110px", minWidth: 0, "& select": { width: "100%", minWidth: 0, textOverflow: "ellipsis" } },
  // Beside the select, below the label.
  button: { flexShrink: 0, marginTop: "26px" },
});

const STANDARD = "standard";
const OWN = "own";

interface Props {
  readonly form: ChosenTemplate;
  /** What the one that ships is called. */
  readonly standard: string;
  /** Rejects with a sentence where the file cannot be filled. */
  readonly tryOut: (bytes: Uint8Array) => Promise<unknown>;
  readonly choose: (part: Partial<ChosenTemplate>) => void;
}

/** The template that ships, or the clinic's own; a file that is no template says why and changes nothing. */
export const TemplateField = ({ form: { own, usesOwn }, standard, tryOut, choose }: Props) => {
  const styles = useStyles();
  const announce = useAnnounce();
  const input = useRef<HTMLInputElement>(null);
  const [refusal, setRefusal] = useState<string>();
  const take = async (file: File): Promise<void> => {
    setRefusal(undefined);
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      await tryOut(bytes);
      choose({ own: { name: file.name, bytes }, usesOwn: true });
      announce(billWords.templateKept(file.name));
    } catch (error) {
      const sentence = `${file.name}: ${whyNot(error)}`;
      setRefusal(sentence);
      announce(sentence);
    }
  };
  return (
    <div className={styles.row}>
      <Field
        className={styles.select}
        label={billWords.template}
        {...(refusal === undefined ? {} : { validationMessage: refusal })}
        {...(usesOwn && own ? { hint: billWords.templateKept(own.name) } : {})}
      >
        <Select
          size="small"
          value={usesOwn ? OWN : STANDARD}
          onChange={(_, { value }) => {
            setRefusal(undefined);
            choose({ usesOwn: value === OWN });
          }}
        >
          <option value={STANDARD}>{standard}</option>
          {own && <option value={OWN}>{own.name}</option>}
        </Select>
      </Field>
      <Button size="small" className={styles.button} onClick={() => input.current?.click()}>
        {billWords.chooseFile}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={billWords.ownTemplate}
        accept=".xlsx,.xltx"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void take(file);
          // The same file may be chosen again after it was mended.
          currentTarget.value = "";
        }}
      />
    </div>
  );
};
