import { oneOf } from "./column-types/choice";
import { date } from "./column-types/date";
import { identifier, zip } from "./column-types/identifier";
import { remark, text } from "./column-types/text";
import { yesNo, yesOrDate } from "./column-types/yes-no";
import { column, sheet, type RecordOf } from "./describe";

export const SEXES = ["F", "M", "X", "U"] as const;
export const CONDITIONS_DUE_TO = ["None", "Work", "Auto", "Other"] as const;

const SEXES_ALSO = { Female: "F", Male: "M", Unknown: "U" } as const;
const CONDITIONS_ALSO = { No: "None", Employment: "Work", "Auto accident": "Auto", "Other accident": "Other" } as const;

/** The people treated; other sheets name them by Patient ID or pick name. */
export const patientSheet = sheet(
  "Patients",
  "The people you treat: one row each.",
  {
    patientId: column("Patient ID", identifier(), {
      required: true,
      aliases: ["Client ID", "Patient number", "Patient #", "Client #", "Chart #"],
      weakAliases: ["ID"],
      note: "Short, and never used again for somebody else.",
      example: "P-0042",
    }),
    last: column("Last", text(), {
      required: true,
      aliases: ["Last name", "Surname", "Family name"],
      note: "As on the insurance card.",
      example: "Whitfield",
    }),
    first: column("First", text(), {
      required: true,
      aliases: ["First name", "Given name"],
      note: "As on the insurance card.",
      example: "Dana",
    }),
    middle: column("Middle", text(), { aliases: ["Middle name", "MI"], note: "As on the insurance card." }),
    birthDate: column("Birth date", date(), {
      required: true,
      aliases: ["DOB", "Date of birth", "Birthday", "Birthdate"],
      note: "Box 3.",
      example: "05/14/1984",
    }),
    sex: column("Sex", oneOf(SEXES, SEXES_ALSO), { aliases: ["Gender", "Sex on policy"], note: "As on the policy, box 3.", example: "F" }),
    address: column("Address", text(), { aliases: ["Street", "Street address", "Address 1"], note: "Box 5.", example: "8 Birch Ln" }),
    city: column("City", text(), { note: "Box 5.", example: "Salem" }),
    state: column("State", text(), { aliases: ["Province"], note: "Two letters.", example: "OR" }),
    zip: column("ZIP", zip(), { aliases: ["ZIP code", "Postal code", "Postal"], note: "Five or nine digits.", example: "97301" }),
    phone: column("Phone", text(), {
      aliases: ["Mobile", "Cell", "Phone number", "Mobile phone"],
      note: "Ten digits.",
      example: "503-555-0117",
    }),
    email: column("Email", text(), { aliases: ["E-mail address"], note: "For superbills." }),
    conditionDueTo: column("Condition due to", oneOf(CONDITIONS_DUE_TO, CONDITIONS_ALSO), {
      aliases: ["Accident", "Related to"],
      note: "Box 10.",
      example: "None",
    }),
    signatureOnFile: column("Signature on file", yesOrDate(), {
      mayStayUnused: true,
      aliases: ["SOF"],
      note: "Box 12: a date or Yes.",
      example: "01/05/2026",
    }),
    assignmentSigned: column("Assignment signed", yesOrDate(), {
      mayStayUnused: true,
      aliases: ["AOB"],
      note: "Box 13: a date or Yes.",
      example: "Yes",
    }),
    financialAgreement: column("Financial agreement", yesOrDate(), {
      mayStayUnused: true,
      note: "A date or Yes once signed.",
      example: "Yes",
    }),
    cardOnFile: column("Card on file", yesOrDate(), {
      mayStayUnused: true,
      aliases: ["CC on file"],
      note: "Yes or No; never the number.",
      example: "Yes",
    }),
    outsideId: column("Outside ID", identifier(), {
      aliases: ["External ID", "Patient GUID", "Customer ID"],
      note: "The number in your booking program.",
    }),
    active: column("Active", yesNo(), { note: "No hides the patient from drop-downs.", example: "Yes" }),
    notes: column("Notes", remark(), { note: "No clinical notes here." }),
    pickName: column("Pick name", text(), {
      display: 'Patients[[#This Row],[Last]]&", "&Patients[[#This Row],[First]]&" - "&Patients[[#This Row],[Patient ID]]',
      note: "What drop-downs show. For looking only.",
      width: 28,
    }),
  },
  { keyColumn: "patientId" },
);

export type PatientRecord = RecordOf<typeof patientSheet>;

/** "Whitfield, Dana", as lists sort people; undefined where no name can be read. */
export const listedName = (patient: Pick<PatientRecord, "last" | "first"> | undefined): string | undefined =>
  [patient?.last, patient?.first].filter((name) => name !== undefined).join(", ") || undefined;
