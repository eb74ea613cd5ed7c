export const overviewWords = {
  visits: "Visits read",
  mustFix: "Must fix",
  review: "Review",
  tips: "Tips",
  byFamily: "Where",
  show: (family: string) => `Show ${family}`,
} as const;
