import { labelOf } from "../../reference/procedure-codes";
import type { PatientRecord } from "../../records/patients";
import type { PracticeSettings } from "../../records/practice";
import type { PolicyRecord } from "../../records/policies";
import type { PrescriptionRecord } from "../../records/prescriptions";
import { usDate, type CalendarDate } from "../../values/calendar-date";
import {
  dateValue as date,
  moneyValue as money,
  numberValue as number,
  textValue as text,
  type NamedValues,
  type TemplateValues,
} from "../../workbook/template-values";
import { capitalized, fullName, joined, placeLine, prescriberOf, subscriberOf, writtenTaxId } from "../written-names";
import type { BilledLine, Superbill, Therapist } from "./superbill";
import { pointerTo } from "../../ledger/visits/line-diagnoses";
import type { Insurance } from "./superbill-insurance";
import { superbillNumber } from "./superbill-names";
import { statementOf } from "./superbill-statement";

const ofPractice = (practice: PracticeSettings): NamedValues => ({
  "Superbill.Practice.Name": text(practice.practiceName),
  "Superbill.Practice.LegalName": text(practice.legalName),
  "Superbill.Practice.TaxId": text(writtenTaxId(practice.taxId, practice.taxIdType)),
  "Superbill.Practice.TaxIdType": text(practice.taxIdType),
  "Superbill.Practice.Npi": text(practice.groupNpi),
  "Superbill.Practice.Taxonomy": text(practice.taxonomy),
  "Superbill.Practice.Address": text(joined([practice.address1, practice.address2], ", ")),
  "Superbill.Practice.CityLine": text(placeLine(practice)),
  "Superbill.Practice.Phone": text(practice.phone),
  "Superbill.Practice.Fax": text(practice.fax),
  "Superbill.Practice.Email": text(practice.email),
  "Superbill.Practice.FaxAndEmail": text(joined([practice.fax === undefined ? undefined : `Fax ${practice.fax}`, practice.email], "   ")),
  "Superbill.Footer": text(practice.superbillFooter),
});

const ofPatient = (id: string | undefined, record: PatientRecord | undefined): NamedValues => ({
  "Superbill.Patient.Name": text(record && fullName(record)),
  "Superbill.Patient.BirthDate": date(record?.birthDate),
  "Superbill.Patient.Id": text(id),
  "Superbill.Patient.Address": text(record?.address),
  "Superbill.Patient.CityLine": text(record && placeLine(record)),
  "Superbill.Patient.Phone": text(record?.phone),
});

const accidentOf = ({ accidentClaimNumber, accidentDate }: PolicyRecord): string =>
  joined([accidentClaimNumber, accidentDate === undefined ? undefined : usDate(accidentDate)], ", ");

const otherInsurance = ({ payer, policy }: Insurance): string =>
  joined([payer, policy?.memberId === undefined ? undefined : `member ID ${policy.memberId}`], ", ");

const ofInsurance = ([first, ...others]: readonly Insurance[], patient: PatientRecord | undefined): NamedValues => ({
  "Superbill.Insurance.Payer": text(first?.payer),
  "Superbill.Insurance.Plan": text(first?.policy?.planName),
  "Superbill.Insurance.MemberId": text(first?.policy?.memberId),
  "Superbill.Insurance.GroupNumber": text(first?.policy?.groupNumber),
  "Superbill.Insurance.Subscriber": text(first?.policy && subscriberOf(first.policy, patient)),
  "Superbill.Insurance.Relationship": text(first?.policy?.relationship),
  "Superbill.Insurance.AccidentClaim": text(first?.policy && accidentOf(first.policy)),
  "Superbill.Insurance.Other": text(joined(others.map(otherInsurance), "; ")),
});

const otherPrescription = (record: PrescriptionRecord): string =>
  joined([record.rxNumber, prescriberOf(record), record.written === undefined ? undefined : usDate(record.written)], ", ");

const ofPrescriptions = ([first, ...others]: readonly PrescriptionRecord[]): NamedValues => ({
  "Superbill.Prescription.Prescriber": text(first && prescriberOf(first)),
  "Superbill.Prescription.PrescriberNpi": text(first?.prescriberNpi),
  "Superbill.Prescription.WrittenOn": date(first?.written),
  "Superbill.Prescription.Number": text(first?.rxNumber),
  "Superbill.Prescription.Other": text(joined(others.map(otherPrescription), "; ")),
});

/** What most superbills have nothing of, as sentences: a label with nothing behind it would only ask for something. */
const particulars = ({ insurances: [first, ...others], prescriptions: [, ...further] }: Superbill): string => {
  const accident = first?.policy && accidentOf(first.policy);
  return joined(
    [
      accident === undefined || accident === "" ? undefined : `Accident claim: ${accident}.`,
      others.length === 0 ? undefined : `Also covered by: ${joined(others.map(otherInsurance), "; ")}.`,
      further.length === 0
        ? undefined
        : `Also prescribed: ${joined(
            further.map(({ record }) => otherPrescription(record)),
            "; ",
          )}.`,
    ],
    " ",
  );
};

const ofTotals = ({ totals, showPaid }: Superbill): NamedValues => ({
  "Superbill.Total.Charges": money(totals.charges),
  "Superbill.Total.PaidByPatient": money(showPaid ? totals.paidByPatient : undefined),
  "Superbill.Total.PaidByPayers": money(showPaid ? totals.paidByPayers : undefined),
  "Superbill.Total.Adjustments": money(showPaid ? totals.adjustments : undefined),
  "Superbill.Total.Balance": money(showPaid ? totals.balance : undefined),
});

const lineRow =
  ({ diagnoses, showPaid, therapists }: Superbill) =>
  ({ line: { record, date: day, code, provider }, ...billed }: BilledLine): NamedValues => ({
    Date: date(day),
    PlaceOfService: text(billed.placeOfService),
    Code: text(code),
    Service: text(capitalized(code === undefined ? "" : (labelOf(code) ?? ""))),
    Modifiers: text(record.modifiers?.join(" ")),
    Pointers: text(billed.diagnoses.map((diagnosis) => pointerTo(diagnoses, diagnosis)).join(" ")),
    Diagnosis: text(billed.diagnoses.join(", ")),
    Minutes: number(record.minutes),
    Units: number(record.units),
    Charge: money(record.charge),
    Paid: money(showPaid ? billed.balance.paidByPatient : undefined),
    Balance: money(showPaid ? billed.balance.open : undefined),
    Provider: text(therapists.find(({ key }) => key === provider)?.id),
  });

const therapistRow =
  ({ taxonomy }: PracticeSettings) =>
  ({ id, record }: Therapist): NamedValues => ({
    Initials: text(id),
    Name: text(record && fullName(record)),
    Credential: text(record?.credential),
    LicenseNumber: text(record?.licenseNumber),
    LicenseState: text(record?.licenseState),
    Npi: text(record?.npi),
    Taxonomy: text(record?.taxonomy ?? taxonomy),
  });

/** The superbill in the names of its template. */
export const valuesOf = (bill: Superbill, issuedOn: CalendarDate): TemplateValues => {
  const { practice, patient, from, to } = bill;
  const billNumber = superbillNumber(patient.id ?? "", from, to);
  return {
    fields: {
      ...ofPractice(practice),
      ...ofPatient(patient.id, patient.record),
      ...ofInsurance(bill.insurances, patient.record),
      ...ofPrescriptions(bill.prescriptions.map(({ record }) => record)),
      ...ofTotals(bill),
      "Superbill.Number": text(billNumber),
      "Superbill.Reference": text(joined([patient.record && fullName(patient.record), billNumber], "   ")),
      "Superbill.IssuedOn": date(issuedOn),
      "Superbill.From": date(from),
      "Superbill.To": date(to),
      "Superbill.Authorization": text(bill.authorizations.join(", ")),
      "Superbill.Particulars": text(particulars(bill)),
      "Superbill.Statement": text(statementOf(bill)),
    },
    blocks: {
      "Superbill.ServiceLines": bill.lines.map(lineRow(bill)),
      "Superbill.Diagnoses": bill.diagnoses.map((code) => ({ Pointer: text(pointerTo(bill.diagnoses, code)), Code: text(code) })),
      "Superbill.Providers": bill.therapists.map(therapistRow(practice)),
      "Superbill.Payments": bill.showPaid
        ? bill.payments.map(({ date: day, how, amount }) => ({ Date: date(day), How: text(how), Amount: money(amount) }))
        : [],
    },
  };
};
