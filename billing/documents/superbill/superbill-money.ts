import type { LineBalance } from "../../ledger/payments/line-balance";
import type { PatientLedger } from "../../ledger/patient-ledger";
import type { CalendarDate } from "../../values/calendar-date";
import { cents, NO_CENTS, sumCents, type Cents } from "../../values/cents";
import { groupedBy } from "../../values/grouped";

/** The sums of a superbill: charges = paidByPatient + paidByPayers + adjustments + balance, to the cent. */
export interface SuperbillTotals {
  readonly charges: Cents;
  readonly paidByPatient: Cents;
  readonly paidByPayers: Cents;
  /** Write-offs and all other adjustments. */
  readonly adjustments: Cents;
  /** Negative is a credit. */
  readonly balance: Cents;
}

/** Money that came for the lines of a superbill. */
export interface SuperbillPayment {
  readonly date: CalendarDate | undefined;
  /** "Patient, Card", "Evergreen Health, EFT". */
  readonly how: string;
  readonly amount: Cents;
}

export const totalsOf = (balances: readonly LineBalance[]): SuperbillTotals => {
  const sum = (part: (balance: LineBalance) => Cents): Cents => sumCents(balances.map(part));
  return {
    charges: sum(({ charge }) => charge),
    paidByPatient: sum(({ paidByPatient }) => paidByPatient),
    paidByPayers: sum(({ paidByPayers }) => paidByPayers),
    adjustments: sum(({ writtenOff, otherAdjusted }) => cents(writtenOff + otherAdjusted)),
    balance: sum(({ open }) => open),
  };
};

const howWords = (who: string, how: string | undefined): string => (how === undefined ? who : `${who}, ${how}`);

/** The patient's own rows of Payments; what Visits says where that is more, as the balance counts it. */
const fromPatient = ({ benefits }: PatientLedger, { line, paidByPatient }: LineBalance): readonly SuperbillPayment[] => {
  const posted = benefits.posted();
  if (posted.ofPatient(line).paid !== paidByPatient)
    return [{ date: line.record.paidOn, how: howWords("Patient", line.record.paidHow), amount: paidByPatient }];
  const rows = posted.rowsOf(line).filter(({ from }) => from === "Patient");
  return rows.map(({ received, method, paid }) => ({ date: received, how: howWords("Patient", method), amount: paid ?? NO_CENTS }));
};

const fromPayers = ({ benefits }: PatientLedger, { line }: LineBalance): readonly SuperbillPayment[] => {
  const rows = benefits
    .posted()
    .rowsOf(line)
    .filter(({ from }) => from === "Payer");
  return rows.map(({ received, method, payerOrPatient = "Insurance", paid }) => ({
    date: received,
    how: howWords(payerOrPatient, method),
    amount: paid ?? NO_CENTS,
  }));
};

const DATELESS_LAST = Number.MAX_SAFE_INTEGER;

const byDay = (a: SuperbillPayment, b: SuperbillPayment): number =>
  (a.date ?? DATELESS_LAST) - (b.date ?? DATELESS_LAST) || (a.how < b.how ? -1 : 1);

/** What came on one day in one way is one payment; they add up to what patient and payers paid, to the cent. */
export const paymentsOf = (patient: PatientLedger, balances: readonly LineBalance[]): readonly SuperbillPayment[] => {
  const all = balances.flatMap((balance) => [...fromPatient(patient, balance), ...fromPayers(patient, balance)]);
  return [...groupedBy(all, ({ date, how }) => `${date ?? ""}/${how}`).values()]
    .flatMap((same) => same.slice(0, 1).map(({ date, how }) => ({ date, how, amount: sumCents(same.map(({ amount }) => amount)) })))
    .filter(({ amount }) => amount !== 0)
    .sort(byDay);
};
