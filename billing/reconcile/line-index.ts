import { listedName } from "../records/patients";
import type { Ledger } from "../ledger/ledger";
import type { PatientLedger } from "../ledger/patient-ledger";
import { lineKey } from "../ledger/payments/payment-line";
import type { ServiceLine } from "../ledger/visits/service-line";
import { placeOf } from "../records/cell-in-workbook";
import type { PaymentRecord } from "../records/payments";
import { isoDate, type CalendarDate } from "../values/calendar-date";
import { folded } from "../values/folded";
import { groupedBy } from "../values/grouped";
import { once } from "../values/once";
import type { OurLine } from "./proposal";

/** A service line with whose it is, and its place among all lines by content, so that the order of rows decides nothing. */
export interface IndexedLine {
  readonly line: ServiceLine;
  readonly patient: PatientLedger;
  readonly nth: number;
}

type Lines = readonly IndexedLine[];

/** Lines found by what a payer's answer may say of them. */
export interface LineIndex {
  readonly all: Lines;
  readonly of: (line: ServiceLine) => IndexedLine | undefined;
  /** By our name of the line, "V-1042-1". */
  readonly named: (name: string) => Lines;
  readonly ofClaim: (claim: string) => Lines;
  readonly ofClaimDay: (claim: string, date: CalendarDate, code: string) => Lines;
  readonly ofPatientDay: (patient: PatientLedger, date: CalendarDate, code: string) => Lines;
  readonly ofPatientOn: (patient: PatientLedger, date: CalendarDate) => Lines;
  /** The line that a row of Payments is on already, as the ledger joins them. */
  readonly ofRow: (row: PaymentRecord) => IndexedLine | undefined;
  readonly identified: (key: string) => IndexedLine | undefined;
  /** The line's own name, where no other line has it too. */
  readonly visitLineOf: (indexed: IndexedLine) => string | undefined;
  readonly describe: (indexed: IndexedLine) => OurLine;
}

const NO_LINES: Lines = [];

const claimOf = ({ line }: IndexedLine): string | undefined =>
  line.record.claimNumber === undefined ? undefined : folded(line.record.claimNumber);

const codeKey = (code: string | undefined): string => folded(code ?? "");

const dayKey = (key: string, date: CalendarDate, code: string): string => `${key}/${date}/${code}`;

/** A payer answers only lines that are billed to a payer; cash lines are found by `of` and `identified` alone. */
export const indexLines = ({ patients, lineIdentity }: Ledger): LineIndex => {
  const all = patients
    .flatMap((patient) => patient.lines.map((line) => ({ line, patient })))
    .map((one, nth): IndexedLine => ({ ...one, nth }));
  const billed = all.filter(({ line }) => line.payer !== undefined);
  const byLine = new Map(all.map((indexed) => [indexed.line, indexed]));
  const byName = once(() => groupedBy(all, ({ line }) => lineKey(line.record)));
  const byClaim = once(() => groupedBy(billed, claimOf));
  const byClaimDay = once(() =>
    groupedBy(billed, (indexed) => {
      const claim = claimOf(indexed);
      return claim === undefined ? undefined : dayKey(claim, indexed.line.date, codeKey(indexed.line.code));
    }),
  );
  const byPatientDay = once(() => groupedBy(billed, ({ patient, line }) => dayKey(patient.rows.key, line.date, codeKey(line.code))));
  const byPatientDate = once(() => groupedBy(billed, ({ patient, line }) => dayKey(patient.rows.key, line.date, "")));
  const byIdentity = once(() => new Map(all.map((indexed) => [lineIdentity(indexed.line.record), indexed])));
  const visitIds = once(
    () => new Map(patients.flatMap(({ visits }) => visits.flatMap((visit) => visit.lines.map((line) => [line, visit])))),
  );
  const byRow = once(() => {
    const rows = new Map<PaymentRecord, IndexedLine>();
    for (const indexed of all)
      if (indexed.patient.rows.payments.length > 0)
        for (const row of indexed.patient.benefits.posted().rowsOf(indexed.line)) rows.set(row, indexed);
    return rows;
  });
  const visitLineOf = ({ line: { record } }: IndexedLine): string | undefined => {
    const name = lineKey(record);
    if (name === undefined || byName().get(name)?.length !== 1) return undefined;
    return `${record.visitNumber ?? ""}-${record.line ?? 1}`;
  };
  return {
    all,
    of: (line) => byLine.get(line),
    named: (name) =>
      byName()
        .get(name.toLowerCase())
        ?.filter(({ line }) => line.payer !== undefined) ?? NO_LINES,
    ofClaim: (claim) => byClaim().get(folded(claim)) ?? NO_LINES,
    ofClaimDay: (claim, date, code) => byClaimDay().get(dayKey(folded(claim), date, codeKey(code))) ?? NO_LINES,
    ofPatientDay: (patient, date, code) => byPatientDay().get(dayKey(patient.rows.key, date, codeKey(code))) ?? NO_LINES,
    ofPatientOn: (patient, date) => byPatientDate().get(dayKey(patient.rows.key, date, "")) ?? NO_LINES,
    ofRow: (row) => byRow().get(row),
    identified: (key) => byIdentity().get(key),
    visitLineOf,
    describe: (indexed) => {
      const { line, patient } = indexed;
      const { record } = line;
      return {
        key: lineIdentity(record),
        visitLine: visitLineOf(indexed),
        visit: visitIds().get(line)?.id ?? `${patient.id ?? ""}/${isoDate(line.date)}/${record.provider ?? ""}`,
        claimNumber: record.claimNumber,
        patient: patient.id,
        patientName: listedName(patient.record),
        payer: line.payer?.name,
        date: line.date,
        code: line.code,
        modifiers: record.modifiers ?? [],
        units: record.units,
        charge: record.charge,
        place: placeOf(record, "dateOfService"),
      };
    },
  };
};
