import type { PatientRecord } from "../records/patients";
import { cellGap, type DocumentGap } from "./gap";

/** A patient, or somebody whom no row of Patients names. */
interface Somebody {
  readonly id: string | undefined;
  readonly record: PatientRecord | undefined;
}

/** Whom a document is about. */
export const nameGaps = ({ id = "", record }: Somebody): readonly DocumentGap[] => {
  if (!record) return [{ item: `Name of patient ${id}`, remedy: `Add ${id} to Patients, with the name.`, place: undefined, blocks: true }];
  return [
    ...(record.last === undefined ? [cellGap(record, "last", `Last name of patient ${id}`, true)] : []),
    ...(record.first === undefined ? [cellGap(record, "first", `First name of patient ${id}`, true)] : []),
  ];
};

export const birthDateGaps = ({ id = "", record }: Somebody, blocks: boolean): readonly DocumentGap[] =>
  record && record.birthDate === undefined ? [cellGap(record, "birthDate", `Birth date of patient ${id}`, blocks)] : [];
