/** When a changed row is checked again. */
export type CheckTiming = "leavingRow" | "typing" | "asked";

/** How one person likes the pane on one computer. What a clinic decides stands in its workbook. */
export interface Settings {
  readonly checkTiming: CheckTiming;
  /** Whether F, I and E act on the finding that has the focus. */
  readonly singleKeys: boolean;
  /** Whether selecting a row marks its findings. */
  readonly marksRow: boolean;
  /** Whether every fix is written to Changes, also where Ctrl+Z takes it back. */
  readonly keepsChanges: boolean;
  /** Who decides and changes, for Ignored and Changes. */
  readonly initials: string;
}

export const DEFAULT_SETTINGS: Settings = {
  checkTiming: "leavingRow",
  singleKeys: true,
  marksRow: true,
  keepsChanges: false,
  initials: "",
};

const isTiming = (value: unknown): value is CheckTiming => value === "leavingRow" || value === "typing" || value === "asked";

/** Reads what an earlier version or a curious user left there; anything strange is the default. */
export const settingsFrom = (text: string | null): Settings => {
  let stored: Partial<Record<keyof Settings, unknown>> = {};
  try {
    const parsed: unknown = JSON.parse(text ?? "{}");
    if (typeof parsed === "object" && parsed !== null) stored = parsed;
  } catch {
    // Not ours, or cut off: the defaults stand.
  }
  const flag = (key: "singleKeys" | "marksRow" | "keepsChanges"): boolean => {
    const value = stored[key];
    return typeof value === "boolean" ? value : DEFAULT_SETTINGS[key];
  };
  return {
    checkTiming: isTiming(stored.checkTiming) ? stored.checkTiming : DEFAULT_SETTINGS.checkTiming,
    singleKeys: flag("singleKeys"),
    marksRow: flag("marksRow"),
    keepsChanges: flag("keepsChanges"),
    initials: typeof stored.initials === "string" ? stored.initials : DEFAULT_SETTINGS.initials,
  };
};
