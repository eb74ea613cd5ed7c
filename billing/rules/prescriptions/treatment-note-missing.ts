import type { ServiceLine } from "../../ledger/visits/service-line";
import type { Visit } from "../../ledger/visits/visit";
import type { CalendarDate } from "../../values/calendar-date";
import { cellOf, defineRule } from "../define-rule";

type NoteDetails = { readonly status: string };

/** From here on an empty Note done counts as No (contracts section 8, lists in a cell). */
const READY_OR_LATER: ReadonlySet<string> = new Set(["Ready", "Billed", "Paid", "Denied", "Written off"]);

/** A visit has one note: a line that says No speaks for it, then one that says Yes; a booked visit can have none yet. */
const lineWithoutNote = ({ claimLines, date }: Visit, today: CalendarDate): ServiceLine | undefined => {
  if (claimLines.some(({ record }) => record.unreadable?.has("noteDone"))) return undefined;
  const typedNo = claimLines.find(({ record }) => record.noteDone === false && (record.status !== "Draft" || date <= today));
  if (typedNo || claimLines.some(({ record }) => record.noteDone)) return typedNo;
  return claimLines.find(({ record }) => record.noteDone === undefined && READY_OR_LATER.has(record.status ?? ""));
};

export const treatmentNoteMissing = defineRule<"visit", NoteDetails>({
  id: "treatment-note-missing",
  family: "prescriptions",
  looksAt: "visit",
  severity: "error",
  summary: "The visit has no treatment note.",
  why: "A billed visit without a note is taken back when the payer asks for records.",
  remedy: "Write the note, then set Note done to Yes.",
  source: {
    title: "claim adjustment reason code 112, service not documented; insurers' requirement of a note for every visit",
    verified: "verified",
  },
  settings: "A Visits sheet whose Note done column is empty altogether is not tested.",
  says: ({ status }) => `Note done is not Yes; a visit that is ${status} needs its treatment note.`,
  check: ({ visit }, on) => {
    const line = lineWithoutNote(visit, on.ledger.today);
    if (!line) return;
    const unused = on.ledger.unusedColumn("Visits", "noteDone");
    if (unused) on.lacks(unused, "noteDone", { payer: undefined });
    else on.report(cellOf(line.record, "noteDone"), { details: { status: line.record.status ?? "" } });
  },
});
