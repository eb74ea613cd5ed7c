import { oneOf } from "./column-types/choice";
import { date } from "./column-types/date";
import { amount } from "./column-types/number";
import { refersTo, remark, text } from "./column-types/text";
import { column, sheet, type RecordOf } from "./describe";
import { PAID_HOW, PAID_HOW_ALSO } from "./words";

export const OTHER_CHARGE_KINDS = [
  "Missed visit",
  "Late cancellation",
  "Tip",
  "Package sold",
  "Package used",
  "Product",
  "Gift card",
  "Discount",
  "Refund",
  "Interest",
] as const;

/** Money that is never on a claim: tips, packages, missed visits. */
export const otherChargeSheet = sheet("OtherCharges", "Money that is never on a claim: tips, packages, missed visits.", {
  date: column("Date", date(), { required: true, note: "The day of the charge.", example: "11/04/2026" }),
  patient: column("Patient", refersTo("Patients"), {
    required: true,
    aliases: ["Client", "Patient name"],
    weakAliases: ["Name"],
    note: "Who pays.",
    example: "P-0042",
  }),
  kind: column("Kind", oneOf(OTHER_CHARGE_KINDS, { "No-show": "Missed visit", "No show": "Missed visit" }), {
    required: true,
    aliases: ["Type"],
    note: "What it is.",
    example: "Tip",
  }),
  amount: column("Amount", amount(), { required: true, aliases: ["Charge"], note: "Negative for a discount or refund.", example: "20.00" }),
  paidHow: column("Paid how", oneOf(PAID_HOW, PAID_HOW_ALSO), {
    aliases: ["Payment method"],
    note: "How the patient paid.",
    example: "Card",
  }),
  visitNumber: column("Visit #", text(), { aliases: ["Visit"], note: "The visit it goes with.", example: "V-1042" }),
  reason: column("Reason", text(), { note: "Why." }),
  notes: column("Notes", remark(), { note: "Anything." }),
});

export type OtherChargeRecord = RecordOf<typeof otherChargeSheet>;
