import { isoDate } from "../../values/calendar-date";
import type { VisitRecord } from "../../records/visits";
import { byContent } from "../content-order";

const stemOf = (patient: string, { dateOfService, provider, code }: VisitRecord): string =>
  [patient, dateOfService === undefined ? "" : isoDate(dateOfService), provider ?? "", code ?? ""].join("/");

const identitiesOf = (patient: string, visits: readonly VisitRecord[]): ReadonlyMap<VisitRecord, string> => {
  const counts = new Map<string, number>();
  const identities = new Map<VisitRecord, string>();
  for (const record of [...visits].sort(byContent)) {
    const stem = stemOf(patient, record);
    const nth = (counts.get(stem) ?? 0) + 1;
    counts.set(stem, nth);
    identities.set(record, `${stem}/${nth}`);
  }
  return identities;
};

/**
 * "P-0042/2026-11-04/JP/97124/1": patient, date, provider, code, nth of equals (contracts section 3, finding key). A patient's rows are
 * numbered when one of them is first asked for.
 * @param patientOf the Patient ID of a row; "" for all people without one, whose rows are numbered together.
 */
export const lineIdentities = (
  patientOf: (record: VisitRecord) => string,
  visitsOf: (patient: string) => readonly VisitRecord[],
): ((record: VisitRecord) => string) => {
  const known = new Map<string, ReadonlyMap<VisitRecord, string>>();
  return (record) => {
    const patient = patientOf(record);
    const identities = known.get(patient) ?? identitiesOf(patient, visitsOf(patient));
    known.set(patient, identities);
    return identities.get(record) ?? stemOf(patient, record);
  };
};
