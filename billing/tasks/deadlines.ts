import { appealDue, filingDue } from "../ledger/deadlines";
import type { Ledger } from "../ledger/ledger";
import { isRefused } from "../ledger/shares/line-share";
import type { PatientLedger } from "../ledger/patient-ledger";
import type { ServiceLine } from "../ledger/visits/service-line";
import { placeOf } from "../records/cell-in-workbook";
import type { FollowUpRecord } from "../records/follow-up";
import type { CalendarDate } from "../values/calendar-date";
import { folded } from "../values/folded";
import { isUnsent } from "./held-visits";
import type { Deadline } from "./overview";

/** Farther away than this nobody needs to think of it. */
const WITHIN_DAYS = 30;

/** Claims whose denial is settled or under appeal already. */
const SETTLED: ReadonlySet<string | undefined> = new Set(["Appealed", "Closed", "Paid"]);

/** The newest open note of each claim: it may give an appeal date of its own. */
export const openFollowUps = ({ records }: Ledger): ReadonlyMap<string, FollowUpRecord> => {
  const newest = new Map<string, FollowUpRecord>();
  for (const note of records.followUps) {
    if (note.claimNumber === undefined || note.closed?.given) continue;
    const key = folded(note.claimNumber);
    if ((newest.get(key)?.when ?? Number.NEGATIVE_INFINITY) <= (note.when ?? 0)) newest.set(key, note);
  }
  return newest;
};

const isToBeFiled = (patient: PatientLedger, line: ServiceLine): boolean =>
  isUnsent(line) && line.payer?.record?.whoFiles !== "Patient files" && patient.claimOf(line)?.sentOn === undefined;

/** A deadline of one line, before those of one payer and day are joined. */
type LineDeadline = Omit<Deadline, "daysLeft" | "visits"> & { readonly visit: string };

const filing = (ledger: Ledger, patient: PatientLedger): readonly LineDeadline[] =>
  patient.visits.flatMap((visit) =>
    visit.claimLines.flatMap((line): readonly LineDeadline[] => {
      const due = line.payer && isToBeFiled(patient, line) ? filingDue(line.payer, ledger.clinic.practice, line.date) : undefined;
      if (!line.payer || due === undefined) return [];
      const place = placeOf(line.record, "dateOfService");
      return [{ kind: "file", payer: line.payer.name, patient: patient.id, dateOfService: line.date, due, place, visit: visit.id }];
    }),
  );

const appeals = (patient: PatientLedger, followUps: ReadonlyMap<string, FollowUpRecord>): readonly LineDeadline[] =>
  patient.visits.flatMap((visit) =>
    visit.claimLines.flatMap((line): readonly LineDeadline[] => {
      const posted = patient.benefits.posted().ofPayer(line);
      if (!line.payer || !isRefused(line, posted) || SETTLED.has(patient.claimOf(line)?.status)) return [];
      const typed = line.record.claimNumber === undefined ? undefined : followUps.get(folded(line.record.claimNumber))?.dueBy;
      const due = typed ?? (posted?.received === undefined ? undefined : appealDue(line.payer, posted.received));
      if (due === undefined) return [];
      const place = placeOf(line.record, "status");
      return [{ kind: "appeal", payer: line.payer.name, patient: patient.id, dateOfService: line.date, due, place, visit: visit.id }];
    }),
  );

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
  const followUps = openFollowUps(ledger);
  const lines = ledger.patients.flatMap((patient) => [...filing(ledger, patient), ...appeals(patient, followUps)]);
  const near = lines.filter(({ due }) => due - ledger.today <= WITHIN_DAYS);
  return [...joined(near, ledger.today)].sort((a, b) => a.due - b.due || a.dateOfService - b.dateOfService);
};
