import { placeOf } from "../../records/cell-in-workbook";
import { cellGap, type DocumentGap } from "../gap";
import { birthDateGaps, nameGaps } from "../patient-gaps";
import { LETTERHEAD, missingSettings } from "../practice-gaps";
import { insuranceGaps, prescriptionGaps } from "./coverage-gaps";
import { lineGaps } from "./line-gaps";
import type { Superbill, Therapist } from "./superbill";

const practiceGaps = ({ practice, lines }: Superbill): readonly DocumentGap[] => [
  ...missingSettings(practice, [...LETTERHEAD, "taxId"], true),
  ...(lines.some(({ placeOfService }) => placeOfService === undefined) ? missingSettings(practice, ["placeOfService"], false) : []),
];

const THERAPIST = [
  ["last", "Last name of"],
  ["first", "First name of"],
  ["credential", "Credential of"],
  ["licenseNumber", "License number of"],
  ["licenseState", "State of the license of"],
] as const;

/** An insurer knows the therapist by the own NPI or by the group's. */
const therapistGaps = ({ practice, lines }: Superbill, { key, id, record }: Therapist): readonly DocumentGap[] => {
  if (!record) {
    const first = lines.find(({ line }) => line.provider === key)?.line.record;
    const place = first && placeOf(first, "provider");
    return [{ item: `Therapist ${id}`, remedy: `Add ${id} to Providers, or correct Provider in Visits.`, place, blocks: true }];
  }
  const hasNpi = record.npi !== undefined || practice.groupNpi !== undefined;
  return [
    ...THERAPIST.flatMap(([column, item]) => (record[column] === undefined ? [cellGap(record, column, `${item} ${id}`, true)] : [])),
    ...(hasNpi ? [] : [cellGap(record, "npi", `NPI of ${id}`, false)]),
  ];
};

/** All that is missing on a superbill, one for each thing to fill in; what blocks comes first. */
export const gapsOf = (bill: Superbill): readonly DocumentGap[] => {
  const gaps = [
    ...practiceGaps(bill),
    ...nameGaps(bill.patient),
    ...birthDateGaps(bill.patient, false),
    ...bill.therapists.flatMap((therapist) => therapistGaps(bill, therapist)),
    ...lineGaps(bill),
    ...insuranceGaps(bill),
    ...prescriptionGaps(bill),
  ];
  return [...gaps.filter(({ blocks }) => blocks), ...gaps.filter(({ blocks }) => !blocks)];
};
