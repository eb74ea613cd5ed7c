import { suggested } from "./column-types/choice";
import { frequency, oneDiagnosis } from "./column-types/codes";
import { date } from "./column-types/date";
import { identifier, npi } from "./column-types/identifier";
import { minutes, wholeNumber } from "./column-types/number";
import { refersTo, remark, text, textList } from "./column-types/text";
import { yesOrDate } from "./column-types/yes-no";
import { column, sheet, type RecordOf } from "./describe";
import { PRESCRIBER_TYPES } from "./words";

const cell = (header: string): string => `Prescriptions[[#This Row],[${header}]]`;
const START = `IF(${cell("Starts")}="",${cell("Written")},${cell("Starts")})`;
const HOW_OFTEN = cell("Frequency");
const SPANS = `ROUNDUP(${cell("Visits")}/LEFT(${HOW_OFTEN},1),0)`;
const EVERY = `MID(${HOW_OFTEN},7,FIND(" ",${HOW_OFTEN},7)-7)*IF(ISNUMBER(SEARCH("week",${HOW_OFTEN})),7,1)`;
const BY_RATE = `IF(ISNUMBER(SEARCH("week",${HOW_OFTEN})),${START}+7*${SPANS},EDATE(${START},${SPANS}))`;
const WORKS_OUT_TO = `IFERROR(IF(LEFT(${HOW_OFTEN},5)="every",${START}+${cell("Visits")}*${EVERY},${BY_RATE}),"")`;

/** What a prescriber ordered: how many visits, how often, for what. */
export const prescriptionSheet = sheet(
  "Prescriptions",
  "What prescribers ordered: visits, dates and diagnoses.",
  {
    rxNumber: column("Rx #", identifier(), {
      required: true,
      aliases: ["Rx", "Prescription #", "Prescription"],
      note: "Your own short number.",
      example: "RX-031",
    }),
    patient: column("Patient", refersTo("Patients"), {
      required: true,
      aliases: ["Client", "Patient name"],
      weakAliases: ["Name"],
      note: "Who is treated.",
      example: "P-0042",
    }),
    prescriber: column("Prescriber", text(), {
      required: true,
      aliases: ["Doctor", "Physician", "Referring provider"],
      note: "Who signed it.",
      example: "Ash Moran",
    }),
    prescriberType: column("Prescriber type", suggested(PRESCRIBER_TYPES), {
      required: true,
      aliases: ["Prescriber credential"],
      note: "Checked against the payer's list.",
      example: "MD",
    }),
    prescriberNpi: column("Prescriber NPI", npi(), { aliases: ["Referring NPI", "NPI"], note: "Box 17b.", example: "1558598797" }),
    written: column("Written", date(), {
      required: true,
      aliases: ["Date written", "Written on", "Rx date"],
      note: "The date on the paper.",
      example: "10/01/2026",
    }),
    starts: column("Starts", date(), {
      aliases: ["Start date", "Effective"],
      note: "Empty means the day it was written.",
      example: "10/05/2026",
    }),
    ends: column("Ends", date(), { aliases: ["End date", "Expires", "Expiration"], note: "The last day, where the paper says." }),
    visits: column("Visits", wholeNumber(1), {
      aliases: ["# visits", "Number of visits", "Visits ordered"],
      note: "How many visits.",
      example: "4",
    }),
    frequency: column("Frequency", frequency(), {
      aliases: ["How often"],
      note: "Such as 1 per week or every 2 weeks.",
      example: "1 per week",
    }),
    diagnosis1: column("Diagnosis 1", oneDiagnosis(), {
      required: true,
      aliases: ["Diagnosis", "Dx", "Dx 1", "ICD-10"],
      note: "The first-listed code.",
      example: "M54.2",
    }),
    diagnosis2: column("Diagnosis 2", oneDiagnosis(), { aliases: ["Dx 2"], note: "Where there is one.", example: "M62.838" }),
    diagnosis3: column("Diagnosis 3", oneDiagnosis(), { aliases: ["Dx 3"], note: "Where there is one." }),
    diagnosis4: column("Diagnosis 4", oneDiagnosis(), { aliases: ["Dx 4"], note: "Where there is one." }),
    bodyAreas: column("Body areas", textList(), {
      aliases: ["Areas", "Areas to treat"],
      note: "Only these may be treated.",
      example: "neck, shoulders",
    }),
    minutesPerVisit: column("Minutes per visit", minutes(), { note: "Where the paper says.", example: "60" }),
    signed: column("Signed", yesOrDate(), {
      mayStayUnused: true,
      aliases: ["Signature", "Signed on"],
      note: "A date or Yes.",
      example: "Yes",
    }),
    progressReportSent: column("Progress report sent", date(), { aliases: ["Progress report"], note: "When the last one was sent." }),
    copyKeptAt: column("Copy kept at", text(), {
      aliases: ["File", "Copy"],
      note: "A path, or where the paper is.",
      example: "paper file B",
    }),
    notes: column("Notes", remark(), { note: "Anything." }),
    worksOutTo: column("Works out to", date(), {
      display: WORKS_OUT_TO,
      note: "Start plus visits at that frequency. For looking only.",
      width: 13,
    }),
  },
  { keyColumn: "rxNumber" },
);

export type PrescriptionRecord = RecordOf<typeof prescriptionSheet>;
