import { shortName, superbillSheetName } from "../documents/superbill/superbill-names";
import type { PatientLedger } from "../ledger/patient-ledger";
import { folded } from "../values/folded";
import { remembered } from "../values/remembered";
import type { CalendarDate } from "../values/calendar-date";

type NameOf = (patient: PatientLedger) => string;

const nameIn =
  (from: CalendarDate, to: CalendarDate): NameOf =>
  ({ id = "", record }) =>
    superbillSheetName((record && shortName(record)) ?? id, from, to);

const namesIn = (patients: readonly PatientLedger[], nameOf: NameOf): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const name of patients.map(nameOf).map(folded)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
};

/** How many patients a sheet's name would be for, by span: a batch asks for all of them. */
const namesakes = remembered(
  (patients: readonly PatientLedger[]): ((from: CalendarDate, to: CalendarDate) => ReadonlyMap<string, number>) => {
    const known = new Map<string, ReadonlyMap<string, number>>();
    return (from, to) => {
      const span = `${from}/${to}`;
      const names = known.get(span) ?? namesIn(patients, nameIn(from, to));
      known.set(span, names);
      return names;
    };
  },
);

/** "Whitfield D 2026-11"; the Patient ID where the name is missing or two patients share it, as sheets of one workbook may not. */
export const sheetNameOf = (patients: readonly PatientLedger[], patient: PatientLedger, from: CalendarDate, to: CalendarDate): string => {
  const name = nameIn(from, to)(patient);
  const isShared = (namesakes(patients)(from, to).get(folded(name)) ?? 0) > 1;
  return isShared ? superbillSheetName(patient.id ?? "", from, to) : name;
};
