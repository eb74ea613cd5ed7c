import { isoDate } from "../values/calendar-date";
import type { VisitRecord } from "../records/visits";
import { byContent } from "./content-order";

/** "P-0042/2026-11-04/JP/97124/1": patient, date, provider, code, nth of equals (contracts section 3, finding key). */
export const lineIdentities = (
  visits: readonly VisitRecord[],
  patientId: (record: VisitRecord) => string,
): ((record: VisitRecord) => string) => {
  const stem = (record: VisitRecord): string =>
    [
      patientId(record),
      record.dateOfService === undefined ? "" : isoDate(record.dateOfService),
      record.provider ?? "",
      record.code ?? "",
    ].join("/");
  const nth = new Map<string, number>();
  const identities = new Map<VisitRecord, string>();
  for (const record of [...visits].sort(byContent)) {
    const name = stem(record);
    const count = (nth.get(name) ?? 0) + 1;
    nth.set(name, count);
    identities.set(record, `${name}/${count}`);
  }
  return (record) => identities.get(record) ?? stem(record);
};
