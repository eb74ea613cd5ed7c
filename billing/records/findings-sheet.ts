import { oneOf } from "./column-types/choice";
import { date } from "./column-types/date";
import { wholeNumber } from "./column-types/number";
import { remark, text } from "./column-types/text";
import { column, sheet } from "./describe";

/** What the last "Write findings to a sheet" found; ClaimSheet writes it and never reads it. */
export const findingsSheet = sheet("Findings", "What the last check found. Rewritten only on request.", {
  findingKey: column("Finding key", text(), { required: true, note: "Names the finding." }),
  severity: column("Severity", oneOf(["Must fix", "Review", "Tip"]), { required: true, note: "How much it matters." }),
  category: column("Category", text(), { note: "The rule's family." }),
  rule: column("Rule", text(), { required: true, note: "The rule's id." }),
  what: column("What", remark(), { note: "What is there, and what is allowed.", width: 60 }),
  where: column("Where", text(), { note: "The cell; click to go there." }),
  patientId: column("Patient ID", text(), { note: "Whose." }),
  visitNumber: column("Visit #", text(), { note: "Which visit." }),
  payer: column("Payer", text(), { note: "Whose rule." }),
  valueNow: column("Value now", remark(), { note: "What the cell holds." }),
  suggested: column("Suggested", remark(), { note: "What would mend it.", width: 40 }),
  firstSeen: column("First seen", date(), { note: "When it was first written here." }),
  seenAgain: column("Seen again", date(), { note: "When it was last written here." }),
  state: column("State", oneOf(["Open", "Ignored", "Fixed"]), { note: "What became of it." }),
  sheet: column("Sheet", text(), { note: "The sheet of the cell." }),
  row: column("Row", wholeNumber(1), { note: "The row of the cell." }),
});
