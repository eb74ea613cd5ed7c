import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from "react";
import { useAnnounce } from "./live-region";

const useStyles = makeStyles({
  toast: {
    position: "fixed",
    insetInline: tokens.spacingHorizontalM,
    maxWidth: "480px",
    marginInline: "auto",
    bottom: "76px",
    zIndex: 3,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackgroundInverted,
    color: tokens.colorNeutralForegroundInverted,
    boxShadow: tokens.shadow16,
    pointerEvents: "none",
  },
});

const SHOWN_FOR_MS = 6000;

const Say = createContext<(text: string) => void>(() => undefined);

/** Shows the result of an action at the bottom for a moment, and says it politely. Never for what went wrong. */
export const useToast = (): ((text: string) => void) => useContext(Say);

export const Toasts = ({ children }: { readonly children: ReactNode }) => {
  const styles = useStyles();
  const announce = useAnnounce();
  const [shown, setShown] = useState<{ readonly text: string }>();
  const say = useCallback(
    (text: string) => {
      setShown({ text });
      announce(text);
    },
    [announce],
  );
  useEffect(() => {
    if (!shown) return;
    const timer = setTimeout(() => setShown(undefined), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [shown]);
  return (
    <Say value={say}>
      {children}
      {shown && (
        <div className={styles.toast} data-toast>
          <Text size={200}>{shown.text}</Text>
        </div>
      )}
    </Say>
  );
};
