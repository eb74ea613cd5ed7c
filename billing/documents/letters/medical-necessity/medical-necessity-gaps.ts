import { addMonths } from "../../../values/calendar-date";
import type { PrescriptionUse } from "../../../ledger/prescriptions/prescription-use";
import { cellGap, type DocumentGap } from "../../gap";
import { birthDateGaps, nameGaps } from "../../patient-gaps";
import { LETTERHEAD, missingSettings } from "../../practice-gaps";
import { memberGaps } from "../insurance-gaps";
import type { Necessity } from "./medical-necessity";

const COLUMNS = [
  ["prescriber", "Prescriber of"],
  ["prescriberType", "Prescriber type of"],
  ["prescriberNpi", "Prescriber's NPI of"],
  ["diagnosis1", "Diagnosis of"],
  ["frequency", "Frequency of"],
  ["visits", "Visits of"],
] as const;

/** A letter is good for a year at most (rule book 6, LMN). */
const MONTHS = 12;

const prescriptionGaps = ({ record, starts }: PrescriptionUse, ends: Necessity["ends"]): readonly DocumentGap[] => {
  const rx = `prescription ${record.rxNumber ?? ""}`;
  const isTooLong = starts !== undefined && ends !== undefined && ends > addMonths(starts, MONTHS);
  return [
    ...COLUMNS.flatMap(([column, item]) => (record[column] === undefined ? [cellGap(record, column, `${item} ${rx}`, true)] : [])),
    ...(starts === undefined ? [cellGap(record, "starts", `Start of ${rx}`, true)] : []),
    ...(ends === undefined ? [cellGap(record, "ends", `End of ${rx}`, true)] : []),
    ...(isTooLong
      ? [
          {
            ...cellGap(record, "ends", `An end of ${rx} within ${MONTHS} months`, false),
            remedy: "A letter is good for a year at most: have it renewed then.",
          },
        ]
      : []),
  ];
};

export const medicalNecessityGaps = ({ ledger, patient, insured, prescription, ends }: Necessity): readonly DocumentGap[] => [
  ...missingSettings(ledger.clinic.practice, LETTERHEAD, true),
  ...nameGaps(patient),
  ...birthDateGaps(patient, true),
  ...memberGaps(patient, insured).map((gap) => ({ ...gap, blocks: false })),
  ...(prescription
    ? prescriptionGaps(prescription, ends)
    : [
        {
          item: `Prescription of patient ${patient.id ?? ""}`,
          remedy: "Add it to Prescriptions. Until then diagnosis, treatment and prescriber are left blank for the prescriber.",
          place: undefined,
          blocks: true,
        },
      ]),
];
