import { Field, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState, type KeyboardEvent } from "react";

const useStyles = makeStyles({
  box: { position: "relative", minWidth: 0 },
  input: { minWidth: 0, width: "100%", "& input": { minWidth: 0 } },
  list: {
    position: "absolute",
    zIndex: 1,
    insetInline: 0,
    top: "100%",
    maxHeight: "50vh",
    overflowY: "auto",
    marginBlock: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
  option: {
    minHeight: "24px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    cursor: "pointer",
  },
  chosen: { fontWeight: tokens.fontWeightSemibold },
  active: { backgroundColor: tokens.colorNeutralBackground1Hover, outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  remark: { color: tokens.colorNeutralForeground3, cursor: "default" },
});

interface Choice {
  readonly key: string;
  readonly text: string;
}

interface Props {
  readonly label: string;
  readonly hint: string;
  /** What is chosen: its text stands in the field while nobody types. */
  readonly chosen: Choice | undefined;
  /** What fits what was typed so far; all that may be chosen while nothing is typed. */
  readonly choices: (typed: string) => readonly Choice[];
  /** What is said below the choices: that there are more, or none. */
  readonly remark: (typed: string) => string | undefined;
  readonly choose: (key: string) => void;
}

/** Chooses one of many by typing a part of it: the list narrows, the arrows walk through it, Enter chooses, Esc leaves everything as it was. */
export const TypedChoice = ({ label, hint, chosen, choices, remark, choose }: Props) => {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  /** Undefined while nobody types. */
  const [typed, setTyped] = useState<string>();
  const [at, setAt] = useState(-1);
  const offered = isOpen ? choices(typed ?? "") : [];
  const said = isOpen ? remark(typed ?? "") : undefined;
  const optionId = (position: number): string => `${id}-${position}`;

  const close = (): void => {
    setOpen(false);
    setTyped(undefined);
    setAt(-1);
  };
  const take = (choice: Choice | undefined): void => {
    if (!choice) return;
    close();
    choose(choice.key);
  };
  const walk = (step: number): void => {
    if (!isOpen) {
      setOpen(true);
      return;
    }
    const next = Math.max(0, Math.min(offered.length - 1, at + step));
    setAt(next);
    document.getElementById(optionId(next))?.scrollIntoView({ block: "nearest" });
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => walk(1),
    ArrowUp: () => walk(-1),
    ...(isOpen ? { Enter: () => take(offered[at]), Escape: close } : {}),
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  return (
    <div className={styles.box}>
      <Field label={label}>
        <Input
          className={styles.input}
          size="small"
          role="combobox"
          autoComplete="off"
          aria-autocomplete="list"
          aria-expanded={isOpen}
          {...(isOpen ? { "aria-controls": id } : {})}
          {...(at >= 0 && at < offered.length ? { "aria-activedescendant": optionId(at) } : {})}
          placeholder={hint}
          value={typed ?? chosen?.text ?? ""}
          onClick={() => setOpen(true)}
          onChange={(_, { value }) => {
            setTyped(value);
            setOpen(true);
            setAt(-1);
          }}
          onKeyDown={onKeyDown}
          onBlur={close}
        />
      </Field>
      {isOpen && (
        <div id={id} role="listbox" aria-label={label} className={styles.list} onMouseDown={(event) => event.preventDefault()}>
          {offered.map((choice, position) => (
            <div
              key={choice.key}
              id={optionId(position)}
              role="option"
              aria-selected={choice.key === chosen?.key}
              className={mergeClasses(styles.option, choice.key === chosen?.key && styles.chosen, position === at && styles.active)}
              onClick={() => take(choice)}
            >
              {choice.text}
            </div>
          ))}
          {said !== undefined && (
            <div role="option" aria-disabled aria-selected={false} className={mergeClasses(styles.option, styles.remark)}>
              {said}
            </div>
          )}
        </div>
      )}
    </div>
  );
};
