import { oneOf } from "./column-types/choice";
import { date } from "./column-types/date";
import { identifier } from "./column-types/identifier";
import { wholeNumber } from "./column-types/number";
import { refersTo, remark, text } from "./column-types/text";
import { yesOrDate } from "./column-types/yes-no";
import { column, sheet, type RecordOf } from "./describe";

export const FOLLOW_UPS = ["Called", "Letter", "Portal", "Appeal sent", "Records sent", "Response"] as const;

/** Every call and letter about a claim: who, when, what was promised. */
export const followUpSheet = sheet("FollowUp", "Every call and letter about a claim.", {
  when: column("When", date(), { required: true, aliases: ["Date"], note: "The day.", example: "12/01/2026" }),
  claimNumber: column("Claim #", refersTo("Claims"), {
    required: true,
    aliases: ["Claim", "Claim number"],
    note: "A row of Claims.",
    example: "C-0118",
  }),
  what: column("What", oneOf(FOLLOW_UPS, { Call: "Called", Appeal: "Appeal sent" }), {
    required: true,
    aliases: ["Action"],
    note: "What was done.",
    example: "Called",
  }),
  spokeTo: column("Spoke to", text(), { aliases: ["Who we spoke to", "Rep"], note: "Who answered.", example: "Kim" }),
  callRef: column("Call ref", identifier(), { aliases: ["Reference", "Call reference"], note: "The payer's reference.", example: "9012" }),
  result: column("Result", text(), { note: "What they said.", example: "In process" }),
  nextStep: column("Next step", text(), { note: "What to do.", example: "Call again" }),
  nextOn: column("Next on", date(), { note: "When to do it.", example: "12/15/2026" }),
  appealLevel: column("Appeal level", wholeNumber(1), { note: "1 for the first appeal.", example: "1" }),
  dueBy: column("Due by", date(), { aliases: ["Deadline"], note: "Overrides the appeal date.", example: "01/31/2027" }),
  closed: column("Closed", yesOrDate(), { note: "Yes once nothing is left to do." }),
  by: column("By", text(), { note: "Who did it.", example: "DW" }),
  notes: column("Notes", remark(), { note: "Anything." }),
});

export type FollowUpRecord = RecordOf<typeof followUpSheet>;
