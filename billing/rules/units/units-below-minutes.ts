import { defineRule } from "../define-rule";
import { reportDifference } from "./billed-against-supported";
import { MANUAL, unitsSay, type UnitDetails } from "./unit-words";

export const unitsBelowMinutes = defineRule<"minute pool", UnitDetails>({
  id: "units-below-minutes",
  family: "units",
  looksAt: "minute pool",
  severity: "warning",
  summary: "Fewer units are billed than the documented minutes support.",
  why: "Work that was done and documented is not paid.",
  remedy: "Raise the units, or correct the documented minutes.",
  source: MANUAL,
  settings: "Unit rule of the payer in Payers, else of Practice.",
  says: unitsSay,
  check: ({ pool: { units } }, on) => {
    if (units) reportDifference(units, -1, on);
  },
});
