import fc from "fast-check";
import { addDays, isoDate, parseIsoDate } from "../../billing/values/calendar-date";
import type { Row, Rows } from "./clinic-with";
import { fees, PAYERS, payerTerms, policyTerms } from "./random-clinic-coverage";
import { authorizations, prescriptions } from "./random-clinic-papers";
import { otherVisits, visits, type BillTo, type Line, type Posting, type Visit } from "./random-clinic-visits";

/** Invented, one for each person. */
const NAMES: readonly Row[] = [
  { last: "Whitfield", first: "Dana" },
  { last: "Okafor", first: "Noel" },
  { last: "Marsh", first: "Theo" },
];
const PROVIDERS: readonly Row[] = [{}, { providerId: "LI", last: "Ibarra", first: "Luz", npi: "1558598797" }];

const person = fc.record({
  policies: fc.array(policyTerms, { minLength: 1, maxLength: 3 }),
  prescriptions,
  authorizations,
  otherVisits,
  visits,
});

type Person = typeof person extends fc.Arbitrary<infer Value> ? Value : never;

const idOf = (patient: number): string => `P-000${patient + 1}`;

/** "PL-1-2": the second row of the first patient. */
const numbered = (prefix: string, patient: number, at: number): string => `${prefix}-${patient + 1}-${at + 1}`;

/** One of the patient's rows, counted round; null where the patient has none. */
const oneOf = (prefix: string, patient: number, rows: readonly Row[], at: number | null): string | null =>
  at === null || rows.length === 0 ? null : numbered(prefix, patient, at % rows.length);

const isVa = (payers: readonly Row[], payer: string): boolean =>
  payers.some((row) => row["payer"] === payer && (row["kind"] === "VA" || row["programme"] === "VA"));

const sixtyDaysAfter = (starts: string): string => {
  const day = parseIsoDate(starts);
  return day === undefined ? "2029-12-31" : isoDate(addDays(day, 60));
};

/** The rows of one line: itself, its claim, and what was paid for it. */
const lineRows = (person: Person, patient: number, visit: Visit, visitAt: number, line: Line, lineAt: number): Rows => {
  const patientId = idOf(patient);
  const billTo = (to: BillTo): string =>
    to === "Cash" ? to : "payer" in to ? to.payer : (oneOf("PL", patient, person.policies, to.policy) ?? "Cash");
  const payerOf = (to: BillTo): string =>
    to === "Cash" ? PAYERS[0] : "payer" in to ? to.payer : (person.policies[to.policy % person.policies.length]?.payer ?? PAYERS[0]);
  const ownPayer = payerOf(visit.billTo);
  const otherPayer = PAYERS.find((name) => name !== ownPayer) ?? PAYERS[0];
  const visitNumber = visit.isNumbered ? numbered("V", patient, visitAt) : null;
  const claimNumber = line.isClaimed ? numbered("C", patient, visitAt) : null;
  const { dateOfService } = visit.day;
  const { code, charge } = line.cells;

  const paymentRow = ({ by, names, sameCheck, billsTheCharge, amounts }: Posting, at: number): Row => ({
    paymentNumber: `${numbered("PY", patient, visitAt)}-${lineAt + 1}-${at + 1}`,
    received: "2029-06-01",
    from: by === "the patient" ? "Patient" : "Payer",
    payerOrPatient: by === "the patient" ? patientId : by === "its payer" ? ownPayer : otherPayer,
    checkOrEftNumber: sameCheck ? "TEST-5501" : `TEST-${patient}-${visitAt}-${lineAt}-${at}`,
    billed: billsTheCharge ? charge : null,
    dateOfService,
    ...(names === "visit and line" && visitNumber !== null ? { visitLine: `${visitNumber}-${lineAt + 1}` } : {}),
    ...(names === "claim, day and code" && claimNumber !== null ? { claimNumber } : { patient: patientId }),
    code: names === "patient and day" ? null : code,
    ...amounts,
  });
  return {
    Visits: [
      {
        ...visit.day,
        ...line.cells,
        patient: patientId,
        billTo: billTo(visit.billTo),
        rxNumber: oneOf("RX", patient, person.prescriptions, visit.prescription),
        authNumber: oneOf("AU", patient, person.authorizations, visit.authorization),
        visitNumber,
        line: lineAt + 1,
        claimNumber,
      },
    ],
    Payments: line.postings.map(paymentRow),
    Claims: claimNumber !== null && lineAt === 0 ? [{ claimNumber, patient: patientId, payer: ownPayer }] : [],
  };
};

const personRows = (person: Person, patient: number, payers: readonly Row[]): readonly Rows[] => {
  const own = { patient: idOf(patient) };
  return [
    {
      Patients: [{ ...NAMES[patient], patientId: idOf(patient) }],
      Policies: person.policies.map((row, at) => ({ ...row, ...own, policyNumber: numbered("PL", patient, at), memberId: "TEST1" })),
      Prescriptions: person.prescriptions.map((row, at) => ({ ...row, ...own, rxNumber: numbered("RX", patient, at) })),
      Authorizations: person.authorizations.map((row, at) => ({
        ...row,
        ...own,
        ends: row.ends ?? (isVa(payers, row.payer) ? null : sixtyDaysAfter(row.starts)),
        authNumber: numbered("AU", patient, at),
      })),
      OtherVisits: person.otherVisits.map((row) => ({ ...row, ...own })),
    },
    ...person.visits.flatMap((visit, visitAt) => visit.lines.map((line, at) => lineRows(person, patient, visit, visitAt, line, at))),
  ];
};

const joined = (parts: readonly Rows[]): Rows => {
  const all: Record<string, Row[]> = {};
  for (const part of parts) for (const [table, rows] of Object.entries(part)) all[table] = [...(all[table] ?? []), ...rows];
  return all;
};

/**
 * Rows of a small clinic with every kind of benefit, for `clinicWith`: one to three patients with up to three policies each, limits, deductibles,
 * authorizations, visits elsewhere, claims and payments. Nothing in it is unreadable, and no two lines tie.
 */
export const randomClinicRows: fc.Arbitrary<Rows> = fc
  .record({
    payers: fc.tuple(...PAYERS.map(payerTerms)),
    fees,
    people: fc.array(person, { minLength: 1, maxLength: NAMES.length }),
  })
  .map(({ payers, fees: Fees, people }) =>
    joined([{ Providers: PROVIDERS, Payers: payers, Fees, Visits: [] }, ...people.flatMap((each, at) => personRows(each, at, payers))]),
  );
