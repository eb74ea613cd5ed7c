import { defineRule } from "../define-rule";
import { reportDifference } from "./billed-against-supported";
import { MANUAL, unitsSay, type UnitDetails } from "./unit-words";

export const unitsExceedMinutes = defineRule<"minute pool", UnitDetails>({
  id: "units-exceed-minutes",
  family: "units",
  looksAt: "minute pool",
  severity: "error",
  summary: "More units are billed than the documented minutes support under the payer's unit rule.",
  why: "A payer pays timed codes by units; units beyond the minutes are denied, or taken back after an audit of the notes.",
  remedy: "Lower the units or correct the documented minutes.",
  source: MANUAL,
  settings: "Unit rule of the payer in Payers, else of Practice.",
  says: unitsSay,
  needs: ["code", "minutes", "units"],
  check: ({ pool: { units } }, on) => {
    if (units) reportDifference(units, 1, on);
  },
});
