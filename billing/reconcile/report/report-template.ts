import { dateField, moneyField, numberField, textField, type TemplateDescription } from "../../workbook/template-values";

const REQUIRED = true;

const ageing = {
  Who: textField("Payer, or Patient ID.", REQUIRED),
  Days30: moneyField("0 to 30 days from the day of service."),
  Days60: moneyField("31 to 60 days."),
  Days90: moneyField("61 to 90 days."),
  Days120: moneyField("91 to 120 days."),
  Older: moneyField("121 days and more."),
  Total: moneyField("All of it.", REQUIRED),
};

const line = {
  Patient: textField("Patient ID, with the name where names are asked for.", REQUIRED),
  Date: dateField("Day of service."),
  Code: textField("Procedure code."),
  Claim: textField("Our claim number."),
};

/** What a template of the month's report may hold, and what it must. */
export const reconciliationTemplate: TemplateDescription = {
  document: "Reconciliation",
  fields: {
    "Reconciliation.Practice.Name": textField("The practice's name.", REQUIRED),
    "Reconciliation.AsOf": dateField("The day that counted as today.", REQUIRED),
    "Reconciliation.Span": textField("The month, or that everything is in it."),
    "Reconciliation.Charges": moneyField("All charges.", REQUIRED),
    "Reconciliation.PaidByPayers": moneyField("Paid by payers.", REQUIRED),
    "Reconciliation.PaidByPatients": moneyField("Paid by patients.", REQUIRED),
    "Reconciliation.WrittenOff": moneyField("Written off.", REQUIRED),
    "Reconciliation.OtherAdjusted": moneyField("Otherwise adjusted.", REQUIRED),
    "Reconciliation.Open": moneyField("Still open.", REQUIRED),
    "Reconciliation.Lines": numberField("How many lines."),
    "Reconciliation.Exact": numberField("Exact matches."),
    "Reconciliation.Likely": numberField("Likely matches."),
    "Reconciliation.UnmatchedCount": numberField("Answers without a match."),
    "Reconciliation.ImbalanceCount": numberField("Sums that do not add up."),
    "Reconciliation.DepositTotal": moneyField("All deposits."),
    "Reconciliation.DepositExplained": moneyField("Of these in payments, or explained by fees and provider adjustments."),
    "Reconciliation.DepositUnexplained": moneyField("Of these unexplained."),
    "Reconciliation.MissingTotal": moneyField("Payments that no deposit holds."),
    "Reconciliation.InsurerOpen": moneyField("Open with insurers."),
    "Reconciliation.PatientOpen": moneyField("Open with patients."),
    "Reconciliation.DenialTotal": moneyField("At stake in denials."),
    "Reconciliation.UnderpaidTotal": moneyField("Short of contracts."),
    "Reconciliation.CreditPayers": moneyField("To give back to payers."),
    "Reconciliation.CreditPatients": moneyField("To give back to patients."),
  },
  blocks: {
    "Reconciliation.Payments": {
      required: REQUIRED,
      columns: {
        Payer: textField("Who paid.", REQUIRED),
        Number: textField("Check or transfer."),
        Date: dateField("Its day."),
        Total: moneyField("What it is.", REQUIRED),
        Posted: moneyField("In Payments already."),
        Exact: moneyField("Matched exactly."),
        Likely: moneyField("Matched likely."),
        Unmatched: moneyField("Without a match."),
        Adjustments: moneyField("Of claims as a whole, and of no claim."),
        Left: moneyField("What no row explains.", REQUIRED),
      },
    },
    "Reconciliation.Imbalances": {
      required: REQUIRED,
      columns: {
        Where: textField("File and line.", REQUIRED),
        What: textField("What does not add up.", REQUIRED),
        Difference: moneyField("By how much."),
      },
    },
    "Reconciliation.Matches": {
      required: REQUIRED,
      columns: {
        Grade: textField("Exact or Likely.", REQUIRED),
        Number: textField("Check or transfer."),
        ...line,
        Billed: moneyField("What was billed."),
        Paid: moneyField("What was paid.", REQUIRED),
        Share: moneyField("The patient's part."),
        WriteOff: moneyField("Written off."),
        Other: moneyField("Otherwise adjusted."),
        Why: textField("What the match rests on, and what differs.", REQUIRED),
      },
    },
    "Reconciliation.Unmatched": {
      required: REQUIRED,
      columns: {
        Payer: textField("Who paid."),
        Number: textField("Check or transfer."),
        Claim: textField("The claim that the payer names."),
        Date: dateField("Day of service."),
        Code: textField("Procedure code."),
        Billed: moneyField("What was billed."),
        Paid: moneyField("What was paid.", REQUIRED),
        Why: textField("Why there is no match.", REQUIRED),
        Perhaps: textField("Lines that may be meant."),
      },
    },
    "Reconciliation.Denials": {
      required: REQUIRED,
      columns: {
        Amount: moneyField("At stake.", REQUIRED),
        ...line,
        Payer: textField("Who refused."),
        Due: dateField("Last day to appeal."),
        DaysLeft: numberField("Days until then; negative is too late."),
        Reasons: textField("Reasons in our words."),
        Remedy: textField("What to do."),
        WriteOff: textField("Whether it may be written off."),
      },
    },
    "Reconciliation.Underpayments": {
      required: REQUIRED,
      columns: {
        Short: moneyField("Short of the contract.", REQUIRED),
        ...line,
        Payer: textField("Who paid."),
        Counted: moneyField("Paid and left to the patient."),
        Expected: moneyField("What the contract, or the payer itself, allows."),
      },
    },
    "Reconciliation.ShareDifferences": {
      required: false,
      columns: {
        ...line,
        Expected: moneyField("The patient's part by the plan."),
        Posted: moneyField("The patient's part as posted.", REQUIRED),
      },
    },
    "Reconciliation.AgeingPayers": { required: REQUIRED, columns: ageing },
    "Reconciliation.AgeingPatients": { required: REQUIRED, columns: ageing },
    "Reconciliation.Deposits": {
      required: REQUIRED,
      columns: {
        Ref: textField("Deposit ref.", REQUIRED),
        Date: dateField("At the bank."),
        Amount: moneyField("What the bank shows.", REQUIRED),
        Holds: textField("The payments in it."),
        Explained: textField("Fees and provider adjustments."),
        Unexplained: moneyField("The rest.", REQUIRED),
        Age: numberField("Days ago."),
      },
    },
    "Reconciliation.MissingDeposits": {
      required: REQUIRED,
      columns: {
        What: textField("Who paid, or whose cards.", REQUIRED),
        Number: textField("Check or transfer."),
        Date: dateField("Its day."),
        Amount: moneyField("What it is.", REQUIRED),
        Age: numberField("Days ago."),
      },
    },
    "Reconciliation.Credits": {
      required: REQUIRED,
      columns: { OwedTo: textField("Payer's name, or the patient.", REQUIRED), ...line, Amount: moneyField("To give back.", REQUIRED) },
    },
    "Reconciliation.Takebacks": {
      required: REQUIRED,
      columns: {
        Payer: textField("Who took it.", REQUIRED),
        Received: dateField("When."),
        Patient: textField("Patient ID, where it is of a line."),
        Date: dateField("Day of service."),
        Amount: moneyField("How much; negative.", REQUIRED),
      },
    },
    "Reconciliation.PatientMoney": {
      required: REQUIRED,
      columns: {
        Patient: textField("Patient ID.", REQUIRED),
        Received: moneyField("Payments rows from the patient."),
        Matched: moneyField("Of these on visits."),
        Unapplied: moneyField("Of these on none."),
        Since: dateField("The oldest of these."),
        OverApplied: moneyField("Paid beyond what is owed."),
        OnlyInVisits: moneyField("Typed in Visits alone."),
        PackagesLeft: moneyField("Packages sold less used."),
      },
    },
  },
};
