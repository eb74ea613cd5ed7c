import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useCallback, useSyncExternalStore, useState } from "react";

/** What the user asked for in Settings; "host" follows Excel, or the computer in the browser page. */
export type ThemeChoice = "host" | "light" | "dark";

const THEME_KEY = "claimsheet.theme";

const storedChoice = (): ThemeChoice => {
  try {
    const stored = localStorage.getItem(THEME_KEY);
    return stored === "light" || stored === "dark" ? stored : "host";
  } catch {
    return "host"; // Storage is switched off in some Office web views.
  }
};

const store = (choice: ThemeChoice): void => {
  try {
    localStorage.setItem(THEME_KEY, choice);
  } catch {
    // The choice then holds until the pane is closed.
  }
};

const useMedia = (query: string): boolean =>
  useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query);
      media.addEventListener("change", changed);
      return () => media.removeEventListener("change", changed);
    },
    () => window.matchMedia(query).matches,
  );

export interface Look {
  readonly theme: Theme;
  readonly choice: ThemeChoice;
  readonly choose: (choice: ThemeChoice) => void;
}

/** Order: the system's contrast theme, the user's choice, the host, light. @param isHostDark undefined where the host does not say. */
export const useLook = (isHostDark: boolean): Look => {
  const [choice, setChoice] = useState(storedChoice);
  const isContrast = useMedia("(forced-colors: active)");
  const choose = useCallback((chosen: ThemeChoice) => {
    store(chosen);
    setChoice(chosen);
  }, []);
  const isDark = choice === "dark" || (choice === "host" && isHostDark);
  return { theme: isContrast ? teamsHighContrastTheme : isDark ? webDarkTheme : webLightTheme, choice, choose };
};

/** Whether the computer prefers dark; for the browser page, where no Office says. */
export const useSystemIsDark = (): boolean => useMedia("(prefers-color-scheme: dark)");
