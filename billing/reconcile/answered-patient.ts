import type { Ledger } from "../ledger/ledger";
import type { PatientLedger } from "../ledger/patient-ledger";
import type { PaymentRecord } from "../records/payments";
import { folded } from "../values/folded";
import { groupedBy } from "../values/grouped";
import { once } from "../values/once";
import type { AnswerToMatch } from "./answers";

/** The people that an answer may be about, and by what they were found. */
export interface AnsweredPatient {
  readonly patients: readonly PatientLedger[];
  readonly by: "row" | "member ID" | "name" | undefined;
}

const NOBODY: AnsweredPatient = { patients: [], by: undefined };

const nameKey = (last: string, first: string): string => `${folded(last)},${folded(first)}`;

/** How payers name our patients: by the member ID of a policy, else by name; a row of Payments by its own reference. */
export const patientFinder = ({ patients }: Ledger): ((asked: AnswerToMatch) => AnsweredPatient) => {
  const byRow = once(() => {
    const rows = new Map<PaymentRecord, PatientLedger>();
    for (const patient of patients) for (const row of patient.rows.payments) rows.set(row, patient);
    return rows;
  });
  const byMember = once(() => {
    const members = patients.flatMap((patient) => {
      const ids = patient.policies.flatMap(({ memberId }) => (memberId === undefined ? [] : [folded(memberId)]));
      return [...new Set(ids)].map((id) => ({ id, patient }));
    });
    return groupedBy(members, ({ id }) => id);
  });
  const byName = once(() =>
    groupedBy(patients, ({ record }) =>
      record?.last === undefined || record.first === undefined ? undefined : nameKey(record.last, record.first),
    ),
  );
  return ({ row, memberId, lastName, firstName }) => {
    if (row) {
      const patient = byRow().get(row);
      return patient ? { patients: [patient], by: "row" } : NOBODY;
    }
    const members = memberId === undefined ? undefined : byMember().get(folded(memberId));
    const named = lastName === undefined || firstName === undefined ? undefined : byName().get(nameKey(lastName, firstName));
    if (members) {
      const all = members.map(({ patient }) => patient);
      // A family shares a member ID with some payers: the name tells who it is.
      const both = named?.filter((patient) => all.includes(patient)) ?? [];
      return { patients: both.length > 0 ? both : all, by: "member ID" };
    }
    return named ? { patients: named, by: "name" } : NOBODY;
  };
};
