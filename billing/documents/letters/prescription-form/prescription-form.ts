import { listed } from "../../../findings/words";
import type { Clinic } from "../../../ledger/clinic";
import { termOf } from "../../../ledger/coverage/policy-terms";
import { isTimed, labelOf } from "../../../reference/procedure-codes";
import type { PrescriptionRecord } from "../../../records/prescriptions";
import type { CalendarDate } from "../../../values/calendar-date";
import { textValue } from "../../../workbook/template-values";
import { cellGap, type DocumentGap } from "../../gap";
import { birthDateGaps, nameGaps } from "../../patient-gaps";
import { LETTERHEAD, missingSettings } from "../../practice-gaps";
import { capitalized, joined, prescriberOf } from "../../written-names";
import { insuredOf, memberValues, type Insured } from "../insured";
import type { Letter, LetterSources } from "../letter";
import { letterheadValues, patientValues } from "../letterhead";
import { courseWords, daysWords, diagnosesIn, newestPrescription } from "../written-terms";
import { usDate } from "../../../values/calendar-date";

const BOX = "\u2610";

const USUAL_CODES = ["97124", "97140"];

/** The timed codes of Fees in force today that are billed to insurers; the usual two where there are none. */
const codesGiven = ({ fees }: Clinic, today: CalendarDate): readonly string[] => {
  const rows = [...fees.values()].flatMap((byCode) => [...byCode.values()].flat());
  const inForce = rows.filter(
    ({ billable, from, to }) => billable !== false && (from === undefined || from <= today) && (to === undefined || today <= to),
  );
  const codes = [...new Set(inForce.flatMap(({ code }) => code ?? []))].filter(isTimed).sort();
  return codes.length === 0 ? USUAL_CODES : codes;
};

/** What the payer asks for, in sentences; nothing where nobody has typed its terms. */
const termsOf = ({ payerName, payer, policy }: Insured): string => {
  const needed = termOf(policy, payer, "prescriptionNeeded");
  const isNeeded = needed !== undefined && needed !== "unreadable" && needed.value !== "No";
  const types = payer?.prescriberTypes ?? [];
  const days = payer?.prescriptionGoodForDays;
  const who = payerName ?? "The payer";
  return joined(
    [
      isNeeded ? `${who} ${needed.value === "Required" ? "requires" : "recommends"} a prescription.` : undefined,
      types.length === 0 ? undefined : `It takes those of ${listed(types, "or")}.`,
      days === undefined ? undefined : `They are good for ${days} days.`,
    ],
    " ",
  );
};

const lastWords = (record: PrescriptionRecord): string => {
  const { rxNumber = "", written, starts = written, ends } = record;
  const span = starts === undefined ? undefined : ends === undefined ? `from ${usDate(starts)}` : daysWords(starts, ends);
  return joined([`${rxNumber}: ${diagnosesIn(record).join(", ")}`, listed(record.bodyAreas ?? []), courseWords(record), span], "; ");
};

const gapsOf = ({ ledger, patient }: LetterSources, insured: Insured, last: PrescriptionRecord | undefined): readonly DocumentGap[] => [
  ...missingSettings(ledger.clinic.practice, LETTERHEAD, true),
  ...missingSettings(ledger.clinic.practice, ["fax"], false),
  ...nameGaps(patient),
  ...birthDateGaps(patient, true),
  ...(insured.policy && insured.policy.memberId === undefined
    ? [cellGap(insured.policy, "memberId", `Member ID of patient ${patient.id ?? ""}`, false)]
    : []),
  ...(last && last.prescriberNpi === undefined
    ? [cellGap(last, "prescriberNpi", `Prescriber's NPI of prescription ${last.rxNumber ?? ""}`, false)]
    : []),
];

/** A form for the prescriber to fill in: patient and clinic stand on it, what is ordered is the prescriber's alone. */
export const prescriptionForm = (sources: LetterSources): Letter => {
  const { ledger, patient } = sources;
  const { practice } = ledger.clinic;
  const insured = insuredOf(sources);
  const last = newestPrescription(patient.prescriptions)?.record;
  return {
    about: patient.id ?? "",
    values: {
      fields: {
        ...letterheadValues("PrescriptionForm", practice, ledger.today),
        ...patientValues("PrescriptionForm", patient.id, patient.record),
        ...memberValues("PrescriptionForm", insured),
        "PrescriptionForm.Patient.Phone": textValue(patient.record?.phone),
        "PrescriptionForm.Terms": textValue(termsOf(insured)),
        "PrescriptionForm.Last": textValue(last && lastWords(last)),
        "PrescriptionForm.Prescriber.Name": textValue(last && prescriberOf(last)),
        "PrescriptionForm.Prescriber.Npi": textValue(last?.prescriberNpi),
        "PrescriptionForm.ReturnTo": textValue(
          `Please return the signed form to ${practice.practiceName ?? "us"}, ${practice.fax === undefined ? `phone ${practice.phone ?? ""}` : `fax ${practice.fax}`}.`,
        ),
      },
      blocks: {
        "PrescriptionForm.Codes": codesGiven(ledger.clinic, ledger.today).map((code) => ({
          Tick: textValue(BOX),
          Code: textValue(code),
          Service: textValue(capitalized(labelOf(code) ?? "")),
        })),
      },
    },
    gaps: gapsOf(sources, insured, last),
    remarks: [],
  };
};
