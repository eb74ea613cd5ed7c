export const paymentsWords = {
  title: "Received",
  what: "What the Payments sheet holds, by month and payer.",
  total: "Total",
  patients: "Patients",
  noName: "(no name)",
  none: "The Payments sheet holds no payments yet.",
  unread: (rows: string) => `${rows} without a readable date, sender or amount left out.`,
  columns: ["From", "Rows", "Paid"],
} as const;
