import type { TemplateDescription, TemplateField, ValueKind } from "../../workbook/template-values";

const of =
  (kind: ValueKind) =>
  (note: string, required = false): TemplateField => ({ kind, required, note });

const text = of("text");
const date = of("date");
const money = of("money");
const number = of("number");

const REQUIRED = true;

const ageing = {
  Who: text("Payer, or Patient ID.", REQUIRED),
  Days30: money("0 to 30 days from the day of service."),
  Days60: money("31 to 60 days."),
  Days90: money("61 to 90 days."),
  Days120: money("91 to 120 days."),
  Older: money("121 days and more."),
  Total: money("All of it.", REQUIRED),
};

const line = {
  Patient: text("Patient ID, with the name where names are asked for.", REQUIRED),
  Date: date("Day of service."),
  Code: text("Procedure code."),
  Claim: text("Our claim number."),
};

/** What a template of the month's report may hold, and what it must. */
export const reconciliationTemplate: TemplateDescription = {
  document: "Reconciliation",
  fields: {
    "Reconciliation.Practice.Name": text("The practice's name.", REQUIRED),
    "Reconciliation.AsOf": date("The day that counted as today.", REQUIRED),
    "Reconciliation.Span": text("The month, or that everything is in it."),
    "Reconciliation.Charges": money("All charges.", REQUIRED),
    "Reconciliation.PaidByPayers": money("Paid by payers.", REQUIRED),
    "Reconciliation.PaidByPatients": money("Paid by patients.", REQUIRED),
    "Reconciliation.WrittenOff": money("Written off.", REQUIRED),
    "Reconciliation.OtherAdjusted": money("Otherwise adjusted.", REQUIRED),
    "Reconciliation.Open": money("Still open.", REQUIRED),
    "Reconciliation.Lines": number("How many lines."),
    "Reconciliation.Exact": number("Exact matches."),
    "Reconciliation.Likely": number("Likely matches."),
    "Reconciliation.UnmatchedCount": number("Answers without a match."),
    "Reconciliation.ImbalanceCount": number("Sums that do not add up."),
    "Reconciliation.DepositTotal": money("All deposits."),
    "Reconciliation.DepositExplained": money("Of these in payments, or explained by fees and provider adjustments."),
    "Reconciliation.DepositUnexplained": money("Of these unexplained."),
    "Reconciliation.MissingTotal": money("Payments that no deposit holds."),
    "Reconciliation.InsurerOpen": money("Open with insurers."),
    "Reconciliation.PatientOpen": money("Open with patients."),
    "Reconciliation.DenialTotal": money("At stake in denials."),
    "Reconciliation.UnderpaidTotal": money("Short of contracts."),
    "Reconciliation.CreditPayers": money("To give back to payers."),
    "Reconciliation.CreditPatients": money("To give back to patients."),
  },
  blocks: {
    "Reconciliation.Payments": {
      required: REQUIRED,
      columns: {
        Payer: text("Who paid.", REQUIRED),
        Number: text("Check or transfer."),
        Date: date("Its day."),
        Total: money("What it is.", REQUIRED),
        Posted: money("In Payments already."),
        Exact: money("Matched exactly."),
        Likely: money("Matched likely."),
        Unmatched: money("Without a match."),
        Adjustments: money("Of claims as a whole, and of no claim."),
        Left: money("What no row explains.", REQUIRED),
      },
    },
    "Reconciliation.Imbalances": {
      required: REQUIRED,
      columns: {
        Where: text("File and line.", REQUIRED),
        What: text("What does not add up.", REQUIRED),
        Difference: money("By how much."),
      },
    },
    "Reconciliation.Matches": {
      required: REQUIRED,
      columns: {
        Grade: text("Exact or Likely.", REQUIRED),
        Number: text("Check or transfer."),
        ...line,
        Billed: money("What was billed."),
        Paid: money("What was paid.", REQUIRED),
        Share: money("The patient's part."),
        WriteOff: money("Written off."),
        Other: money("Otherwise adjusted."),
        Why: text("What the match rests on, and what differs.", REQUIRED),
      },
    },
    "Reconciliation.Unmatched": {
      required: REQUIRED,
      columns: {
        Payer: text("Who paid."),
        Number: text("Check or transfer."),
        Claim: text("The claim that the payer names."),
        Date: date("Day of service."),
        Code: text("Procedure code."),
        Billed: money("What was billed."),
        Paid: money("What was paid.", REQUIRED),
        Why: text("Why there is no match.", REQUIRED),
        Perhaps: text("Lines that may be meant."),
      },
    },
    "Reconciliation.Denials": {
      required: REQUIRED,
      columns: {
        Amount: money("At stake.", REQUIRED),
        ...line,
        Payer: text("Who refused."),
        Due: date("Last day to appeal."),
        DaysLeft: number("Days until then; negative is too late."),
        Reasons: text("Reasons in our words."),
        Remedy: text("What to do."),
        WriteOff: text("Whether it may be written off."),
      },
    },
    "Reconciliation.Underpayments": {
      required: REQUIRED,
      columns: {
        Short: money("Short of the contract.", REQUIRED),
        ...line,
        Payer: text("Who paid."),
        Allowed: money("What was allowed."),
        Contract: money("What the contract says."),
      },
    },
    "Reconciliation.ShareDifferences": {
      required: false,
      columns: { ...line, Expected: money("The patient's part by the plan."), Posted: money("The patient's part as posted.", REQUIRED) },
    },
    "Reconciliation.AgeingPayers": { required: REQUIRED, columns: ageing },
    "Reconciliation.AgeingPatients": { required: REQUIRED, columns: ageing },
    "Reconciliation.Deposits": {
      required: REQUIRED,
      columns: {
        Ref: text("Deposit ref.", REQUIRED),
        Date: date("At the bank."),
        Amount: money("What the bank shows.", REQUIRED),
        Holds: text("The payments in it."),
        Explained: text("Fees and provider adjustments."),
        Unexplained: money("The rest.", REQUIRED),
        Age: number("Days ago."),
      },
    },
    "Reconciliation.MissingDeposits": {
      required: REQUIRED,
      columns: {
        What: text("Who paid, or whose cards.", REQUIRED),
        Number: text("Check or transfer."),
        Date: date("Its day."),
        Amount: money("What it is.", REQUIRED),
        Age: number("Days ago."),
      },
    },
    "Reconciliation.Credits": {
      required: REQUIRED,
      columns: { OwedTo: text("Payer's name, or the patient.", REQUIRED), ...line, Amount: money("To give back.", REQUIRED) },
    },
    "Reconciliation.Takebacks": {
      required: REQUIRED,
      columns: {
        Payer: text("Who took it.", REQUIRED),
        Received: date("When."),
        Patient: text("Patient ID, where it is of a line."),
        Date: date("Day of service."),
        Amount: money("How much; negative.", REQUIRED),
      },
    },
    "Reconciliation.PatientMoney": {
      required: REQUIRED,
      columns: {
        Patient: text("Patient ID.", REQUIRED),
        Received: money("Payments rows from the patient."),
        Matched: money("Of these on visits."),
        Unapplied: money("Of these on none."),
        Since: date("The oldest of these."),
        OverApplied: money("Paid beyond what is owed."),
        OnlyInVisits: money("Typed in Visits alone."),
        PackagesLeft: money("Packages sold less used."),
      },
    },
  },
};
