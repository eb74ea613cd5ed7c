import { useSyncExternalStore } from "react";
import { settingsFrom, type Settings } from "./settings";

const KEY = "claimsheet.settings";

const stored = (): string | null => {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null; // Storage is switched off in some Office web views.
  }
};

let current = settingsFrom(stored());
const listeners = new Set<() => void>();

const listen = (changed: () => void): (() => void) => {
  listeners.add(changed);
  return () => listeners.delete(changed);
};

export const chooseSettings = (chosen: Partial<Settings>): void => {
  current = { ...current, ...chosen };
  try {
    localStorage.setItem(KEY, JSON.stringify(current));
  } catch {
    // The choice then holds until the pane is closed.
  }
  for (const changed of listeners) changed();
};

export const useSettings = (): Settings => useSyncExternalStore(listen, () => current);
