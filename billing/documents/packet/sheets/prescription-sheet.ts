import { rawCell } from "../../../records/describe";
import type { PrescriptionUse } from "../../../ledger/prescriptions/prescription-use";
import { usDate } from "../../../values/calendar-date";
import { dateField, dateValue, numberField, numberValue, textField, textValue, type NamedValues } from "../../../workbook/template-values";
import { joined, prescriberOf } from "../../written-names";
import type { Packet } from "../packet";
import { headFields, REQUIRED, type SheetNames } from "./sheet-names";
import { headValues, type SheetValues } from "./sheet-values";

export const prescriptionNames: SheetNames = {
  fields: headFields("Prescription"),
  blocks: {
    "Packet.Prescription.Prescriptions": {
      required: REQUIRED,
      columns: {
        Number: textField("The clinic's number.", REQUIRED),
        Prescriber: textField("Who prescribed, with the credential.", REQUIRED),
        Npi: textField("The prescriber's NPI."),
        WrittenOn: dateField("The day on the paper.", REQUIRED),
        Starts: dateField("First day."),
        Ends: dateField("Last day: typed, or worked out from visits and frequency."),
        Visits: numberField("How many visits."),
        Frequency: textField("How often."),
        Minutes: numberField("Minutes for each visit."),
        Diagnoses: textField("Diagnosis codes, first-listed first.", REQUIRED),
        Areas: textField("Body areas."),
        Signed: textField("Yes, or the day of the signature."),
        CopyKeptAt: textField("Where the copy is kept.", REQUIRED),
      },
    },
    "Packet.Prescription.Treated": {
      required: false,
      columns: {
        Date: dateField("A day of service of this packet.", REQUIRED),
        Number: textField("The prescription that it is treated under.", REQUIRED),
      },
    },
  },
};

const shown = (cell: ReturnType<typeof rawCell>): string | undefined =>
  typeof cell === "string" || typeof cell === "number" ? String(cell) : undefined;

const signedWords = ({ record: { signed } }: PrescriptionUse): string | undefined => {
  if (signed === undefined) return undefined;
  if (!signed.given) return "No";
  return signed.on === undefined ? "Yes" : usDate(signed.on);
};

const prescriptionRow = (use: PrescriptionUse, { facts: { payer } }: Packet): NamedValues => {
  const { record } = use;
  const { diagnosis1, diagnosis2, diagnosis3, diagnosis4 } = record;
  return {
    Number: textValue(record.rxNumber),
    Prescriber: textValue(prescriberOf(record)),
    Npi: textValue(record.prescriberNpi),
    WrittenOn: dateValue(record.written),
    Starts: dateValue(use.starts),
    Ends: dateValue(use.endFor(payer)?.on),
    Visits: numberValue(record.visits),
    Frequency: textValue(shown(rawCell(record, "frequency"))),
    Minutes: numberValue(record.minutesPerVisit),
    Diagnoses: textValue(joined([diagnosis1, diagnosis2, diagnosis3, diagnosis4], ", ")),
    Areas: textValue(record.bodyAreas?.join(", ")),
    Signed: textValue(signedWords(use)),
    CopyKeptAt: textValue(record.copyKeptAt),
  };
};

export const prescriptionValues: SheetValues = ({ packet }) => {
  const { bill, patient } = packet;
  const treated = bill.visits.flatMap(({ date, lines }) => {
    const numbers = new Set(lines.flatMap((line) => patient.prescriptionFor(line)?.record.rxNumber ?? []));
    return [...numbers].map((number) => ({ Date: dateValue(date), Number: textValue(number) }));
  });
  return {
    fields: headValues("Prescription", packet),
    blocks: {
      "Packet.Prescription.Prescriptions": bill.prescriptions.map((use) => prescriptionRow(use, packet)),
      "Packet.Prescription.Treated": treated,
    },
  };
};
