import { amount, clock, minutes, wholeNumber } from "./column-types/number";
import { codeList, refersTo, remark, text, textList } from "./column-types/text";
import { date } from "./column-types/date";
import { diagnosisCodes, procedureCode } from "./column-types/codes";
import { oneOf, suggested } from "./column-types/choice";
import { yesNo } from "./column-types/yes-no";
import { column, sheet, type RecordOf } from "./describe";
import { DISCIPLINES, DISCIPLINES_ALSO, PAID_HOW, PAID_HOW_ALSO, PLACES_OF_SERVICE } from "./words";

export const VISIT_STATUSES = [
  "Draft",
  "Ready",
  "Billed",
  "Paid",
  "Denied",
  "Written off",
  "Not billable",
  "Cancelled",
  "No-show",
] as const;

const PAYER_RULE = 'IFERROR(INDEX(Payers[Unit rule],MATCH(Visits[[#This Row],[Bill to]],Payers[Payer],0)),"")';
const SUGGESTED_UNITS =
  'IF(Visits[[#This Row],[Minutes]]="","",INT((Visits[[#This Row],[Minutes]]+IF(' + PAYER_RULE + '="Full 15",0,7))/15))';

const FINDINGS_HERE = 'COUNTIFS(Findings[Sheet],"Visits",Findings[Row],ROW()';
const CHECK = `IF(${FINDINGS_HERE})=0,"",IF(${FINDINGS_HERE},Findings[Severity],"Must fix")>0,"Must fix","Review"))`;

/** One row per service line; same patient, date and provider are one visit (contracts section 3). */
export const visitSheet = sheet("Visits", "What was done: one row per service line.", {
  dateOfService: column("Date of service", date(), {
    required: true,
    aliases: ["DOS", "Service date", "Visit date", "Appt date", "Appointment date", "Purchase date"],
    weakAliases: ["Date"],
    note: "The day of the treatment. Ctrl+; types today.",
    example: "11/04/2026",
    width: 14,
  }),
  patient: column("Patient", refersTo("Patients"), {
    required: true,
    aliases: ["Client", "Client name", "Customer name", "Patient name", "Pt"],
    weakAliases: ["Name"],
    note: "Pick the patient, or type the Patient ID.",
    example: "Whitfield, Dana - P-0042",
    width: 26,
  }),
  provider: column("Provider", refersTo("Providers"), {
    required: true,
    aliases: ["Therapist", "Clinician", "Staff member", "Practitioner", "LMT"],
    note: "The Provider ID of the therapist who treated.",
    example: "JP",
    width: 10,
  }),
  start: column("Start", clock(), {
    aliases: ["Start time"],
    note: "When the appointment began. Finds double bookings.",
    example: "10:00 AM",
    width: 10,
  }),
  end: column("End", clock(), { aliases: ["End time"], note: "When the appointment ended.", example: "11:00 AM", width: 10 }),
  minutes: column("Minutes", minutes(), {
    required: true,
    aliases: ["Min", "Duration", "Length", "Treatment duration"],
    weakAliases: ["Time"],
    note: "Hands-on minutes for this code. Intake and dressing do not count.",
    example: "60",
    width: 9,
  }),
  code: column("Code", procedureCode(), {
    required: true,
    aliases: ["CPT", "CPT code", "Billing code", "Procedure", "Service code", "HCPCS"],
    note: "The procedure code, such as 97124.",
    example: "97124",
    width: 9,
  }),
  units: column("Units", wholeNumber(), {
    required: true,
    aliases: ["Qty", "Quantity", "# units", "Unit"],
    note: "Units billed for this code. The check compares them with the minutes.",
    example: "4",
    width: 7,
  }),
  modifiers: column("Modifiers", codeList("modifiers, such as 59 or GP"), {
    aliases: ["Modifier", "Mod", "Mods"],
    note: "Up to four, separated by commas or spaces.",
    example: "59",
    width: 11,
  }),
  diagnosis: column("Diagnosis", diagnosisCodes(), {
    aliases: ["Dx", "ICD", "ICD-10", "Diagnosis code", "Diagnosis codes"],
    note: "First-listed code first. Empty means the prescription's codes.",
    example: "M54.2; M62.838",
    width: 18,
  }),
  placeOfService: column("Place of service", suggested(PLACES_OF_SERVICE), {
    aliases: ["POS"],
    note: "Two digits. Empty means the practice's own.",
    example: "11",
    width: 10,
  }),
  billTo: column("Bill to", text(), {
    required: true,
    aliases: ["Payer", "Insurance", "Insurer", "Carrier", "Ins"],
    note: "A payer's name, a policy number, or Cash.",
    example: "Evergreen Health",
    width: 20,
  }),
  rxNumber: column("Rx #", refersTo("Prescriptions"), {
    aliases: ["Prescription", "Rx"],
    note: "Empty takes the patient's only prescription that covers the date.",
    example: "RX-031",
    width: 10,
  }),
  authNumber: column("Auth #", refersTo("Authorizations"), {
    aliases: ["Authorization", "Prior auth", "Auth"],
    note: "Empty takes the only authorization that covers the date and payer.",
    example: "AU-7",
    width: 10,
  }),
  charge: column("Charge", amount(), {
    required: true,
    aliases: ["Fee", "Billed", "Rate", "Gross sales", "Total fee"],
    weakAliases: ["Amount"],
    note: "What is charged for this line: units times the fee.",
    example: "180.00",
    width: 11,
  }),
  paidByPatient: column("Paid by patient", amount(), {
    aliases: ["Patient paid", "Client paid", "Copay collected"],
    note: "What the patient paid for this line.",
    example: "25.00",
    width: 13,
  }),
  paidHow: column("Paid how", oneOf(PAID_HOW, PAID_HOW_ALSO), {
    aliases: ["Payment method"],
    note: "How the patient paid.",
    example: "Card",
    width: 12,
  }),
  paidOn: column("Paid on", date(), { aliases: ["Payment date"], note: "When the patient paid.", example: "11/04/2026", width: 12 }),
  status: column("Status", oneOf(VISIT_STATUSES, { "No show": "No-show", Canceled: "Cancelled", "Write off": "Written off" }), {
    required: true,
    aliases: ["Visit status", "Claim status"],
    note: "Cancelled, No-show and Not billable lines are never on a claim.",
    example: "Ready",
    width: 12,
  }),
  claimNumber: column("Claim #", refersTo("Claims"), {
    aliases: ["Claim", "Claim number"],
    note: "Filled when the claim is made.",
    example: "C-0118",
    width: 10,
  }),
  bodyAreas: column("Body areas", textList(), {
    aliases: ["Areas", "Areas treated", "Region"],
    note: "What was treated, separated by commas.",
    example: "neck, shoulders",
    width: 18,
  }),
  noteDone: column("Note done", yesNo(), {
    mayStayUnused: true,
    aliases: ["SOAP done", "SOAP", "Charted"],
    note: "Yes once the treatment note is written.",
    example: "Yes",
    width: 10,
  }),
  discipline: column("Discipline", oneOf(DISCIPLINES, DISCIPLINES_ALSO), { note: "Empty means Massage.", example: "Massage", width: 13 }),
  visitNumber: column("Visit #", text(), {
    aliases: ["Visit", "Visit ID", "Appointment ID"],
    note: "Groups the lines of one visit. Empty: same patient, date and provider.",
    example: "V-1042",
    width: 10,
  }),
  line: column("Line", wholeNumber(1), { note: "Numbers the lines of a visit.", example: "1", width: 6 }),
  notes: column("Notes", remark(), { note: "No clinical notes here.", width: 24 }),
  suggestedUnits: column("Suggested units", wholeNumber(), {
    display: SUGGESTED_UNITS,
    note: "What the minutes support. For looking only.",
    width: 10,
  }),
  check: column("Check", remark(), {
    display: CHECK,
    note: "What the last written Findings sheet says of the row. For looking only.",
    width: 12,
  }),
});

export type VisitRecord = RecordOf<typeof visitSheet>;
