import { listedName } from "../records/patients";
import type { Ledger } from "../ledger/ledger";
import type { PatientLedger } from "../ledger/patient-ledger";
import { placeOf } from "../records/cell-in-workbook";
import type { OtherChargeRecord } from "../records/other-charges";
import type { PaymentRecord } from "../records/payments";
import { cents, NO_CENTS, sumCents, type Cents } from "../values/cents";
import { covers, type DateSpan } from "../values/date-span";
import { groupedBy } from "../values/grouped";
import { creditsOf } from "./credits";
import type { LineIndex } from "./line-index";
import type { PatientMoney } from "./reconciliation";

const paid = (rows: readonly PaymentRecord[]): Cents => sumCents(rows.map((row) => row.paid ?? NO_CENTS));

const sumOf = (charges: readonly OtherChargeRecord[], kind: OtherChargeRecord["kind"]): Cents =>
  sumCents(charges.filter((charge) => charge.kind === kind).map(({ amount }) => cents(Math.abs(amount ?? NO_CENTS))));

/** Typed at the visit and in no row: of each line what the rows do not hold. */
const onlyInVisits = ({ lines, benefits }: PatientLedger, span: DateSpan): Cents =>
  sumCents(
    lines
      .filter(({ date }) => covers(span, date))
      .map((line) => cents(Math.max(0, (line.record.paidByPatient ?? NO_CENTS) - benefits.posted().ofPatient(line).paid))),
  );

const moneyOf = (patient: PatientLedger, charges: readonly OtherChargeRecord[], index: LineIndex, span: DateSpan): PatientMoney => {
  const isIn = ({ received }: PaymentRecord): boolean => received === undefined || covers(span, received);
  const rows = patient.rows.payments.filter((row) => row.from === "Patient" && isIn(row));
  const loose = rows.filter((row) => index.ofRow(row) === undefined);
  const since = loose.flatMap(({ received }) => received ?? []).sort((a, b) => a - b);
  const credits = patient.lines.flatMap((line) => creditsOf(patient, line)).filter(({ owedTo }) => owedTo === "patient");
  const [first] = rows;
  return {
    patient: patient.id,
    patientName: listedName(patient.record),
    received: paid(rows),
    matched: cents(paid(rows) - paid(loose)),
    unapplied: paid(loose),
    unappliedSince: since[0],
    overApplied: sumCents(credits.map(({ amount }) => amount)),
    onlyInVisits: onlyInVisits(patient, span),
    packagesLeft: cents(sumOf(charges, "Package sold") - sumOf(charges, "Package used")),
    place: first && placeOf(first, "paymentNumber"),
  };
};

/** What each patient paid, and where it is: on lines, waiting for one, or beyond what is owed. Patients of whom there is nothing to say are left out. */
export const patientPayments = ({ patients, records, person }: Ledger, index: LineIndex, span: DateSpan): readonly PatientMoney[] => {
  const charges = groupedBy(records.otherCharges, ({ patient }) => {
    const found = patient === undefined ? undefined : person(patient);
    return found && "patient" in found ? found.patient.patientId : undefined;
  });
  return patients
    .map((patient) => moneyOf(patient, patient.id === undefined ? [] : (charges.get(patient.id) ?? []), index, span))
    .filter(({ received, matched, unapplied, overApplied, onlyInVisits, packagesLeft }) =>
      [received, matched, unapplied, overApplied, onlyInVisits, packagesLeft].some((amount) => amount !== 0),
    );
};
