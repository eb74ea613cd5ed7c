import { posted } from "./case-payments";
import { addressIn, type Row } from "./clinic-with";

/** A row of Claims for the massage of 11/04/2026, sent two days later. */
export const claim = (more: Row = {}): Row => ({
  claimNumber: "C-1",
  patient: "P-0042",
  payer: "Evergreen Health",
  sentOn: "2026-11-06",
  status: "Sent",
  ...more,
});

/** A line on that claim. */
export const claimed = (more: Row = {}): Row => ({ status: "Billed", claimNumber: "C-1", ...more });

/** The payer refuses the line of $180.00: no authorization, unless given. */
export const refusal = (more: Row = {}): Row =>
  posted({ claimNumber: "C-1", billed: 180, allowed: 0, paid: 0, otherAdjustment: 180, reasonCodes: "CO-197", ...more });

/** A row of FollowUp about the claim. */
export const note = (more: Row = {}): Row => ({ when: "2026-11-21", claimNumber: "C-1", what: "Called", ...more });

/** "Claims!L2": the cell of a column of the first row, or of the nth from 0. */
export const cellIn = (table: string, column: string, row = 0): string => `${table}!${addressIn(table, row, column)}`;
