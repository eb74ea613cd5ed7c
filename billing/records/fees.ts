import { suggested } from "./column-types/choice";
import { procedureCode } from "./column-types/codes";
import { date } from "./column-types/date";
import { amount, wholeNumber } from "./column-types/number";
import { remark, text } from "./column-types/text";
import { yesNo } from "./column-types/yes-no";
import { column, sheet, type RecordOf } from "./describe";

/** The plan whose charges are the clinic's public fees (contracts section 8). */
export const STANDARD_PLAN = "Standard";

/** What a unit of each service costs, and from when; a plan named like a payer is that payer's contract. */
export const feeSheet = sheet("Fees", "What each service costs; a plan named like a payer is its contract.", {
  plan: column("Plan", suggested([STANDARD_PLAN, "Cash"]), {
    required: true,
    aliases: ["Fee plan", "Schedule"],
    note: "Standard, Cash, or a payer's name.",
    example: "Standard",
  }),
  code: column("Code", procedureCode(), {
    required: true,
    aliases: ["CPT", "CPT code", "Procedure", "HCPCS"],
    note: "The code, or your own for what is not billed.",
    example: "97124",
  }),
  modifier: column("Modifier", text(), { aliases: ["Mod"], note: "Only where the fee differs by modifier.", example: "52" }),
  service: column("Service", text(), {
    required: true,
    aliases: ["Service name", "Description"],
    note: "Your own words; they appear on superbills.",
    example: "Massage, 15 min",
  }),
  minutesPerUnit: column("Minutes per unit", wholeNumber(1), { aliases: ["Unit minutes"], note: "15 for timed codes.", example: "15" }),
  chargePerUnit: column("Charge per unit", amount(), {
    required: true,
    aliases: ["Charge", "Fee", "Price", "Rate"],
    note: "What you charge for one unit.",
    example: "45.00",
  }),
  allowedPerUnit: column("Allowed per unit", amount(), {
    aliases: ["Allowed", "Contract rate"],
    note: "What the contract allows for one unit.",
    example: "32.50",
  }),
  from: column("From", date(), {
    required: true,
    aliases: ["Effective", "Effective date", "Valid from"],
    note: "First day of this fee.",
    example: "01/01/2026",
  }),
  to: column("To", date(), { aliases: ["Until", "Valid to"], note: "Last day of this fee." }),
  billable: column("Billable", yesNo(), {
    required: true,
    aliases: ["Billable to insurance"],
    note: "No for hot stone, tips, missed visits.",
    example: "Yes",
  }),
  notes: column("Notes", remark(), { note: "Anything." }),
});

export type FeeRecord = RecordOf<typeof feeSheet>;
