/** The ways in which a claim goes out. */
export const SENT_BY = ["Mail", "Fax", "Portal", "Clearinghouse", "Given to patient"] as const;
export type SentBy = (typeof SENT_BY)[number];
