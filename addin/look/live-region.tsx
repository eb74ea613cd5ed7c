import { makeStyles } from "@fluentui/react-components";
import { createContext, useCallback, useContext, useState, type ReactNode } from "react";

const useStyles = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

const Announce = createContext<(text: string) => void>(() => undefined);

/** Says a text to people who use a screen reader, politely. */
export const useAnnounce = (): ((text: string) => void) => useContext(Announce);

/** One live region for the whole pane; saying the same twice is said twice. */
export const LiveRegion = ({ children }: { readonly children: ReactNode }) => {
  const styles = useStyles();
  const [said, setSaid] = useState({ text: "", times: 0 });
  const announce = useCallback((text: string) => setSaid(({ times }) => ({ text, times: times + 1 })), []);
  return (
    <Announce value={announce}>
      {children}
      <div role="status" aria-live="polite" className={styles.unseen}>
        <span key={said.times}>{said.text}</span>
      </div>
    </Announce>
  );
};
