import { cellOf, defineRule } from "../define-rule";

type NoDetails = { readonly code: string };

export const treatmentMinutesMissing = defineRule<"line", NoDetails>({
  id: "treatment-minutes-missing",
  family: "units",
  looksAt: "line",
  severity: "error",
  summary: "A timed code on a line billed to an insurer has no minutes.",
  why: "Units are paid by documented minutes; without them nobody can say what may be billed.",
  remedy: "Enter the hands-on minutes from the treatment note.",
  source: { title: "general billing practice: units follow documented minutes", verified: "unverified" },
  says: ({ code }) => `No minutes for ${code}; a timed code needs its hands-on minutes.`,
  check: ({ line }, on) => {
    const { record, timed, code } = line;
    const column = record.place.table.columnAt.has("minutes");
    if (!timed || !column || record.minutes !== undefined || record.unreadable?.has("minutes")) return;
    on.report(cellOf(record, "minutes"), { details: { code: code ?? "" } });
  },
});
