import { byCells } from "../../../billing/ledger/content-order";
import type { ServiceLine } from "../../../billing/ledger/visits/service-line";
import type { PaymentRecord } from "../../../billing/records/payments";
import { folded } from "../../../billing/values/folded";
import type { ClinicRecords } from "../../../billing/workbook/read-records";
import type { Patient, People } from "./patients";

/** The rows of Payments that are a line's. */
export type Postings = ReadonlyMap<ServiceLine, readonly PaymentRecord[]>;

/** One check or receipt: from whom, when, and its number. */
const isSamePayment = (a: PaymentRecord, b: PaymentRecord): boolean =>
  a.from === b.from &&
  a.received === b.received &&
  folded(a.payerOrPatient ?? "") === folded(b.payerOrPatient ?? "") &&
  folded(a.checkOrEftNumber ?? "") === folded(b.checkOrEftNumber ?? "");

const lineKey = ({ record }: ServiceLine): string | undefined =>
  record.visitNumber === undefined || record.line === undefined ? undefined : `${record.visitNumber}-${record.line}`.toLowerCase();

export const matchPayments = (records: ClinicRecords, people: People): Postings => {
  const matched = new Map<ServiceLine, PaymentRecord[]>();
  const hasRowOf = (line: ServiceLine, row: PaymentRecord): boolean => (matched.get(line) ?? []).some((other) => isSamePayment(other, row));

  const patientOf = (row: PaymentRecord): Patient | undefined => {
    const claim = records.claims.find(
      ({ claimNumber }) => claimNumber !== undefined && row.claimNumber !== undefined && folded(claimNumber) === folded(row.claimNumber),
    );
    const key = people.keyOf(row.patient ?? (row.from === "Patient" ? row.payerOrPatient : undefined) ?? claim?.patient);
    return people.patients.find((patient) => patient.key === key);
  };

  /** The line that is named, else those of the patient, day and code whose claim is not another. */
  const candidates = (row: PaymentRecord): readonly ServiceLine[] => {
    const named = row.visitLine?.toLowerCase();
    const byName = people.patients.flatMap(({ lines }) => lines.filter((line) => named !== undefined && lineKey(line) === named));
    if (byName.length > 0) return byName;
    const patient = patientOf(row);
    if (patient === undefined || row.dateOfService === undefined) return [];
    if (row.code === undefined) {
      const visits = patient.visits.filter(({ date }) => date === row.dateOfService);
      const [only] = visits;
      if (row.from === "Patient") return visits.length === 1 && only ? only.lines.slice(0, 1) : [];
      const day = visits.flatMap(({ lines }) => lines);
      return day.length === 1 ? day : [];
    }
    return patient.lines.filter(
      ({ date, code, record, payer }) =>
        date === row.dateOfService &&
        code === row.code &&
        (record.claimNumber === undefined ||
          row.claimNumber === undefined ||
          folded(record.claimNumber) === folded(row.claimNumber) ||
          (row.from === "Payer" && folded(row.payerOrPatient ?? "") !== payer?.key)),
    );
  };

  for (const row of [...records.payments].sort(byCells)) {
    if (row.from === undefined) continue;
    const all = candidates(row);
    const asBilled = all.filter(({ record }) => row.billed !== undefined && record.charge === row.billed);
    const equals = asBilled.length > 0 ? asBilled : all;
    const line = equals.find((each) => !hasRowOf(each, row)) ?? equals[0];
    if (line) matched.set(line, [...(matched.get(line) ?? []), row]);
  }
  return matched;
};

/** What a payer's remittances say of the line. @param payerKey folded name. */
export const remitted = (postings: Postings, line: ServiceLine, payerKey: string): readonly PaymentRecord[] =>
  (postings.get(line) ?? []).filter((row) => row.from === "Payer" && folded(row.payerOrPatient ?? "") === payerKey);
