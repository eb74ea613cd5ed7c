import { unfiledLines } from "../ledger/claims/filing";
import { openAppeals } from "../ledger/claims/refusals";
import type { Ledger } from "../ledger/ledger";
import type { PatientLedger } from "../ledger/patient-ledger";
import { placeOf } from "../records/cell-in-workbook";
import type { CalendarDate } from "../values/calendar-date";
import type { Deadline } from "./overview";

/** Farther away than this nobody needs to think of it. */
const WITHIN_DAYS = 30;

/** A deadline of one line, before those of one payer and day are joined. */
type LineDeadline = Omit<Deadline, "daysLeft" | "visits"> & { readonly visit: string };

const filing = ({ clinic, today }: Ledger, patient: PatientLedger): readonly LineDeadline[] =>
  unfiledLines(patient, clinic.practice, today).map(({ visit, line, due }) => ({
    kind: "file",
    payer: line.payer?.name ?? "",
    patient: patient.id,
    dateOfService: line.date,
    due,
    place: placeOf(line.record, "dateOfService"),
    visit: visit.id,
  }));

const appeals = (patient: PatientLedger): readonly LineDeadline[] =>
  openAppeals(patient).map(({ visit, line, due }) => ({
    kind: "appeal",
    payer: line.payer?.name ?? "",
    patient: patient.id,
    dateOfService: line.date,
    due,
    place: placeOf(line.record, "status"),
    visit: visit.id,
  }));

const joined = (deadlines: readonly LineDeadline[], today: CalendarDate): readonly Deadline[] => {
  const groups = new Map<
    string,
    { readonly first: LineDeadline; readonly visits: Set<string>; readonly patients: Set<string | undefined> }
  >();
  for (const one of deadlines) {
    const key = `${one.kind}/${one.payer}/${one.dateOfService}/${one.due}`;
    const group = groups.get(key) ?? { first: one, visits: new Set(), patients: new Set() };
    group.visits.add(`${one.patient ?? ""}/${one.visit}`);
    group.patients.add(one.patient);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ first: { kind, payer, patient, dateOfService, due, place }, visits, patients }) => ({
    kind,
    payer,
    patient: patients.size === 1 ? patient : undefined,
    dateOfService,
    due,
    daysLeft: due - today,
    visits: visits.size,
    place,
  }));
};

/** What must go out soon, or should have: claims to file and denials to appeal, soonest first. */
export const deadlinesOf = (ledger: Ledger): readonly Deadline[] => {
  const lines = ledger.patients.flatMap((patient) => [...filing(ledger, patient), ...appeals(patient)]);
  const near = lines.filter(({ due }) => due - ledger.today <= WITHIN_DAYS);
  return [...joined(near, ledger.today)].sort((a, b) => a.due - b.due || a.dateOfService - b.dateOfService);
};
