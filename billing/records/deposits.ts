import { date } from "./column-types/date";
import { identifier } from "./column-types/identifier";
import { amount } from "./column-types/number";
import { remark, text } from "./column-types/text";
import { column, sheet, type RecordOf } from "./describe";

/** What reached the bank. */
export const depositSheet = sheet(
  "Deposits",
  "What reached the bank: one row per deposit.",
  {
    depositRef: column("Deposit ref", identifier(), {
      required: true,
      aliases: ["Deposit", "Deposit ID", "Deposit #"],
      note: "Your own number or the bank's.",
      example: "D-31",
    }),
    date: column("Date", date(), {
      required: true,
      aliases: ["Deposit date", "Posted"],
      note: "The day at the bank.",
      example: "11/21/2026",
    }),
    amount: column("Amount", amount(), { required: true, aliases: ["Deposit amount"], note: "What the bank shows.", example: "412.00" }),
    account: column("Account", text(), { note: "Which account; never its whole number.", example: "Checking" }),
    description: column("Description", text(), { aliases: ["Memo"], note: "As the bank words it." }),
    source: column("Source", text(), { aliases: ["Source file"], note: "The file it came from." }),
    sourceKey: column("Source key", text(), { note: "So that nothing is imported twice." }),
    notes: column("Notes", remark(), { note: "Anything." }),
  },
  { keyColumn: "depositRef" },
);

export type DepositRecord = RecordOf<typeof depositSheet>;
