import { counted } from "../../billing/findings/words";

export const billWords = {
  title: "Ready to bill",
  what: "Visits of status Draft or Ready with nothing to fix first.",
  sum: (visits: string, charges: string) => `${visits}, ${charges}`,
  held: (visits: number) => `${counted(visits, "visit waits", "visits wait")} for something under Must fix.`,
  none: "No visit is ready to bill.",
  columns: ["Patient", "Visits", "Charges"],
} as const;
