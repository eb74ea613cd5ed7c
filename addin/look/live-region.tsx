import { createContext, useCallback, useContext, useState, type ReactNode } from "react";
import { Unseen } from "./unseen";

const Announce = createContext<(text: string) => void>(() => undefined);

/** Says a text to people who use a screen reader, politely. */
export const useAnnounce = (): ((text: string) => void) => useContext(Announce);

/** One live region for the whole pane; saying the same twice is said twice. */
export const LiveRegion = ({ children }: { readonly children: ReactNode }) => {
  const [said, setSaid] = useState({ text: "", times: 0 });
  const announce = useCallback((text: string) => setSaid(({ times }) => ({ text, times: times + 1 })), []);
  return (
    <Announce value={announce}>
      {children}
      <div role="status" aria-live="polite">
        <Unseen key={said.times}>{said.text}</Unseen>
      </div>
    </Announce>
  );
};
