import { date } from "./column-types/date";
import { remark, text } from "./column-types/text";
import { column, sheet, type RecordOf } from "./describe";

/** Findings that somebody looked at and decided to leave; one comes back when its facts change. */
export const ignoredSheet = sheet(
  "Ignored",
  "Findings that you decided to leave.",
  {
    findingKey: column("Finding key", text(), { required: true, note: "Names the finding.", width: 40 }),
    rule: column("Rule", text(), { required: true, note: "The rule's id.", example: "units-below-minutes" }),
    reason: column("Reason", text(), { required: true, note: "Why it is right as it is.", example: "Payer agreed by phone" }),
    note: column("Note", remark(), { note: "Anything." }),
    by: column("By", text(), { note: "Who decided.", example: "DW" }),
    on: column("On", date(), { note: "When.", example: "11/20/2026" }),
    fingerprint: column("Fingerprint", text(), { required: true, note: "The facts at that time.", width: 40 }),
  },
  { keyColumn: "findingKey" },
);

export type IgnoredRecord = RecordOf<typeof ignoredSheet>;
