import type { ClinicRecords } from "../../workbook/read-records";
import type { DateSystem } from "../../values/calendar-date";
import { folded } from "../../values/folded";
import { groupedBy } from "../../values/grouped";
import { numbering, type Numbering } from "./numbering";
import { peopleIndex, type People } from "./people";

/** The clinic's workbook together with what this import has already added to it. */
export interface ClinicSoFar {
  readonly records: ClinicRecords;
  /** In which new days are written. */
  readonly dateSystem: DateSystem;
  readonly people: People;
  /** The payer's name as Payers has it, by its name or electronic ID. */
  readonly payer: (written: string) => string | undefined;
  /** The payers of a patient's policies. */
  readonly payersOf: (patientId: string) => readonly string[];
  readonly numbers: Readonly<Record<"Patients" | "Policies" | "Payments" | "Deposits", Numbering>>;
}

const payerFinder = ({ payers }: ClinicRecords): ClinicSoFar["payer"] => {
  const byWords = new Map<string, string>();
  for (const { payer, payerId } of payers)
    if (payer !== undefined)
      for (const words of [payer, payerId]) if (words !== undefined && !byWords.has(folded(words))) byWords.set(folded(words), payer);
  return (written) => byWords.get(folded(written));
};

export const clinicSoFar = (records: ClinicRecords): ClinicSoFar => {
  const people = peopleIndex();
  for (const { patientId, outsideId, last = "", first = "", middle = "", birthDate } of records.patients)
    if (patientId !== undefined) people.add({ id: patientId, outsideId, last, first, middle, birthDate, from: undefined });
  const policies = groupedBy(records.policies, ({ patient }) => {
    const found = patient === undefined ? undefined : people.find({ patient });
    return found && "person" in found ? folded(found.person.id) : undefined;
  });
  return {
    records,
    dateSystem: records.readFrom.workbook.dateSystem,
    people,
    payer: payerFinder(records),
    payersOf: (patientId) => [
      ...new Set((policies.get(folded(patientId)) ?? []).flatMap(({ payer }) => (payer === undefined ? [] : [payer]))),
    ],
    numbers: {
      Patients: numbering(
        records.patients.map(({ patientId }) => patientId),
        "P-0001",
      ),
      Policies: numbering(
        records.policies.map(({ policyNumber }) => policyNumber),
        "PL-0001",
      ),
      Payments: numbering(
        records.payments.map(({ paymentNumber }) => paymentNumber),
        "PY-0001",
      ),
      Deposits: numbering(
        records.deposits.map(({ depositRef }) => depositRef),
        "D-0001",
      ),
    },
  };
};
