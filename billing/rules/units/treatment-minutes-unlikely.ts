import { cellOf, defineRule } from "../define-rule";

type MinutesDetails = { readonly minutes: number };

/** Four hours of hands-on massage for one code are a slip of the keyboard (rule book 1.7 U-12). */
const LONGEST_LIKELY = 240;

export const treatmentMinutesUnlikely = defineRule<"line", MinutesDetails>({
  id: "treatment-minutes-unlikely",
  family: "units",
  looksAt: "line",
  severity: "warning",
  summary: "The minutes are not whole, or more than 240.",
  why: "Only whole minutes count towards a unit; hours for one code are mostly a typing slip.",
  remedy: "Enter whole minutes from the treatment note.",
  source: { title: "clinic practice; only whole minutes count towards a unit", verified: "unverified" },
  says: ({ minutes }) =>
    minutes > LONGEST_LIKELY
      ? `${minutes} minutes for one code; more than ${LONGEST_LIKELY} is unlikely.`
      : `${minutes} minutes; only whole minutes count, so this counts as ${Math.floor(minutes)}.`,
  needs: ["minutes"],
  check: ({ line: { record } }, on) => {
    const { minutes = 0 } = record;
    if (minutes > LONGEST_LIKELY || !Number.isInteger(minutes)) on.report(cellOf(record, "minutes"), { details: { minutes } });
  },
});
