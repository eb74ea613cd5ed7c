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
  settings: "Unit rule of the payer in Payers, else of Practice; Max units per day in Payers, beyond which nothing is lost.",
  says: unitsSay,
  needs: ["code", "minutes", "units"],
  check: ({ pool: { units, payer } }, on) => {
    // The payer's cap for a day comes after the unit rule (rule book 1.5): what it will not pay is not lost.
    const isCapped = units !== undefined && units.billed >= (payer.record?.maxUnitsPerDay ?? Number.POSITIVE_INFINITY);
    if (units && !isCapped) reportDifference(units, -1, on);
  },
});
