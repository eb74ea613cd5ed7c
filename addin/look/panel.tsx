import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useLayoutEffect, useRef, type ReactNode } from "react";

const useStyles = makeStyles({
  panel: {
    boxSizing: "border-box",
    width: "calc(100vw - 16px)",
    maxWidth: "480px",
    maxHeight: "calc(100vh - 16px)",
    padding: tokens.spacingHorizontalM,
    overflowX: "hidden",
    overflowY: "auto",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow28,
    "::backdrop": { backgroundColor: tokens.colorBackgroundOverlay },
  },
  inside: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  readonly buttons: ReactNode;
  /** Esc, too. */
  readonly onCancel: () => void;
}

/** Something to decide before anything else: the browser's own dialog keeps the focus in it and the rest of the pane still. */
export const Panel = ({ title, children, buttons, onCancel }: Props) => {
  const styles = useStyles();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.panel}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      <div className={styles.inside}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {children}
        <div className={styles.buttons}>{buttons}</div>
      </div>
    </dialog>
  );
};
