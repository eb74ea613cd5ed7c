import { patientSheet } from "../../records/patients";
import { incomingPatients, type IncomingPatient } from "../../workbook/incoming/incoming-sheets";
import type { SourceTable } from "../../workbook/incoming/read-source-table";
import { storedRow } from "../../workbook/incoming/stored-row";
import { recordsOf } from "../../workbook/records-by-kind";
import type { ClinicSoFar } from "./clinic-so-far";
import { ALREADY, needsYou, type Outcome } from "./outcome";
import { lastFirst, splitName, type PersonName } from "./person-names";
import type { Person } from "./people";

const NO_NAME = "First and last name cannot be told apart. Give them columns of their own, or type the patient into Patients.";
const NAMELESS_TWIN =
  "A patient of this name is here, and nothing tells whether it is the same person. Add the birth date or Outside ID on both sides.";

const nameOf = ({ last, first, middle = "", fullName = "" }: IncomingPatient): PersonName | undefined =>
  last !== undefined && first !== undefined ? { last, first, middle } : splitName(fullName);

/** A name alone is enough to say "already here" only where neither side knows a birth date and another file brought it. */
const isSame = (person: Person, incoming: IncomingPatient, source: SourceTable): boolean =>
  person.birthDate === undefined && incoming.birthDate === undefined && person.from !== source;

const rowOf = (incoming: IncomingPatient, name: PersonName, id: string, clinic: ClinicSoFar) => {
  const { insurance, insuranceId, notes } = incoming;
  const insured =
    insurance === undefined ? undefined : `Insurance: ${[insurance, insuranceId].filter((word) => word !== undefined).join(", ")}`;
  const remarks = [notes, insured].filter((word) => word !== undefined).join("; ");
  return {
    ...storedRow(patientSheet, incoming, clinic.dateSystem),
    patientId: id,
    last: name.last,
    first: name.first,
    ...(name.middle === "" ? {} : { middle: name.middle }),
    ...(remarks === "" ? {} : { notes: remarks }),
  };
};

const importPatient = (incoming: IncomingPatient, source: SourceTable, clinic: ClinicSoFar): Outcome => {
  const name = nameOf(incoming);
  if (!name) return needsYou(NO_NAME);
  const { patientId, outsideId, birthDate } = incoming;
  const found = clinic.people.find({ patient: patientId, number: outsideId, name: lastFirst(name.last, name.first), birthDate });
  if ("why" in found) return needsYou(found.why);
  if ("person" in found) {
    const isSure = found.by !== "name" || isSame(found.person, incoming, source);
    return isSure ? ALREADY : needsYou(NAMELESS_TWIN);
  }
  const id = patientId ?? clinic.numbers.Patients.next();
  clinic.numbers.Patients.take(id);
  clinic.people.add({ ...name, id, outsideId, birthDate, from: source });
  return { is: "added", rows: [{ table: patientSheet.table, row: rowOf(incoming, name, id, clinic) }] };
};

/** What becomes of each row of a list of people, in its order. */
export const importPatients = (
  source: SourceTable,
  clinic: ClinicSoFar,
  asks: (incoming: IncomingPatient) => Outcome | undefined,
): readonly Outcome[] =>
  recordsOf([source.read], incomingPatients).map((incoming) => asks(incoming) ?? importPatient(incoming, source, clinic));
