import type { CheckTiming } from "../settings/settings";

export const settingsWords = {
  title: "Settings",
  theme: "Theme",
  timing: "Check again",
  timings: { leavingRow: "When I leave the row", typing: "As soon as I stop typing", asked: "Only when I press Check" } satisfies Record<
    CheckTiming,
    string
  >,
  initials: "My initials",
  initialsHint: "Written beside what you ignore and change.",
  singleKeys: "Single keys in the list: F fixes, I ignores, E explains",
  marksRow: "Mark the findings of the row I select",
  keepsChanges: "Write every fix to the sheet Changes",
  keepsChangesHint: "Where Ctrl+Z cannot take a fix back, it is always written.",
} as const;
