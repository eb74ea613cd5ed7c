import { counted, listed } from "../../../findings/words";
import { labelOf } from "../../../reference/procedure-codes";
import { usDate } from "../../../values/calendar-date";
import { dateValue, textValue, type NamedValues } from "../../../workbook/template-values";
import { fullName, joined, prescriberOf, withCredential } from "../../written-names";
import { memberValues, payerAddressValues } from "../insured";
import type { Letter, LetterSources } from "../letter";
import { letterheadValues, patientValues } from "../letterhead";
import { diagnosesIn, frequencyWords } from "../written-terms";
import { buildNecessity, type Necessity } from "./medical-necessity";
import { medicalNecessityGaps } from "./medical-necessity-gaps";

/** "Massage therapy: massage (97124), manual therapy (97140)". */
const treatmentOf = ({ codes }: Necessity): string =>
  codes.length === 0
    ? "Massage therapy"
    : `Massage therapy: ${codes
        .map((code) => {
          const label = labelOf(code);
          return label === undefined ? code : `${label} (${code})`;
        })
        .join(", ")}`;

const therapistOf = ({ therapist }: Necessity): string | undefined =>
  therapist &&
  joined(
    [
      withCredential(fullName(therapist), therapist.credential),
      therapist.licenseNumber === undefined ? undefined : `license ${joined([therapist.licenseState, therapist.licenseNumber], " ")}`,
      therapist.npi === undefined ? undefined : `NPI ${therapist.npi}`,
    ],
    ", ",
  );

const fieldsOf = (necessity: Necessity): NamedValues => {
  const { ledger, patient, insured, prescription, ends } = necessity;
  const record = prescription?.record;
  const written = record?.written === undefined ? "" : ` of ${usDate(record.written)}`;
  return {
    ...letterheadValues("MedicalNecessity", ledger.clinic.practice, ledger.today),
    ...patientValues("MedicalNecessity", patient.id, patient.record),
    ...memberValues("MedicalNecessity", insured),
    ...payerAddressValues("MedicalNecessity", insured),
    "MedicalNecessity.Treatment": textValue(treatmentOf(necessity)),
    "MedicalNecessity.Areas": textValue(listed(record?.bodyAreas ?? [])),
    "MedicalNecessity.Visits": textValue(record?.visits === undefined ? undefined : counted(record.visits, "visit")),
    "MedicalNecessity.Frequency": textValue(record?.frequency && frequencyWords(record.frequency)),
    "MedicalNecessity.Length": textValue(record?.minutesPerVisit === undefined ? undefined : counted(record.minutesPerVisit, "minute")),
    "MedicalNecessity.StartsOn": dateValue(prescription?.starts),
    "MedicalNecessity.EndsOn": dateValue(ends),
    "MedicalNecessity.Therapist": textValue(therapistOf(necessity)),
    "MedicalNecessity.Prescription": textValue(record && `Prescription ${record.rxNumber ?? ""}${written}`),
    "MedicalNecessity.Prescriber.Name": textValue(record && prescriberOf(record)),
    "MedicalNecessity.Prescriber.Npi": textValue(record?.prescriberNpi),
  };
};

const TO_SIGN =
  "The prescriber fills in the reasons, ticks the statement and signs. Why the treatment is needed is the prescriber's to say.";

/** The letter that the prescriber signs: what is prescribed is filled in, why it is needed is left to the prescriber. */
export const medicalNecessityLetter = (sources: LetterSources): Letter => {
  const necessity = buildNecessity(sources);
  const { record } = necessity.prescription ?? {};
  return {
    about: sources.patient.id ?? "",
    values: {
      fields: fieldsOf(necessity),
      blocks: { "MedicalNecessity.Diagnoses": (record ? diagnosesIn(record) : []).map((code) => ({ Code: textValue(code) })) },
    },
    gaps: medicalNecessityGaps(necessity),
    remarks: [TO_SIGN],
  };
};
