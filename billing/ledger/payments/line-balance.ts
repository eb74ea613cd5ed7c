import { cents, NO_CENTS, sumCents, type Cents } from "../../values/cents";
import type { PostedPayments } from "./posted-payments";
import type { ServiceLine } from "../visits/service-line";

/** Where the charge of a line stands: its parts add up to it to the cent (rule book 7.3, ledger identity). */
export interface LineBalance {
  readonly line: ServiceLine;
  readonly charge: Cents;
  readonly paidByPayers: Cents;
  /** The larger of Paid by patient and the patient's Payments rows for the line (contracts section 8, coverage). */
  readonly paidByPatient: Cents;
  readonly writtenOff: Cents;
  /** What of it stands in no row of Payments: the line's status alone lets it go. */
  readonly givenUp: Cents;
  readonly otherAdjusted: Cents;
  /** Still owed; negative is a credit. */
  readonly open: Cents;
}

export const patientMoney = (line: ServiceLine, posted: PostedPayments): Cents =>
  cents(Math.max(line.record.paidByPatient ?? NO_CENTS, posted.ofPatient(line).paid));

/** What came for a line and what is still open of it. */
export const balanceOf = (line: ServiceLine, posted: PostedPayments): LineBalance => {
  const own = posted.ofPayer(line);
  const payers = own ? [own, ...posted.ofOthers(line)] : posted.ofOthers(line);
  const charge = line.record.charge ?? NO_CENTS;
  const paidByPayers = sumCents(payers.map(({ paid }) => paid));
  const paidByPatient = patientMoney(line, posted);
  const everyone = [...payers, posted.ofPatient(line)];
  const otherAdjusted = sumCents(everyone.map(({ otherAdjustment }) => otherAdjustment));
  const takenOff = sumCents(everyone.map(({ writeOff }) => writeOff));
  const rest = cents(charge - paidByPayers - paidByPatient - otherAdjusted - takenOff);
  const isGivenUp = line.record.status === "Written off" && rest > 0;
  return {
    line,
    charge,
    paidByPayers,
    paidByPatient,
    writtenOff: isGivenUp ? cents(takenOff + rest) : takenOff,
    givenUp: isGivenUp ? rest : NO_CENTS,
    otherAdjusted,
    open: isGivenUp ? NO_CENTS : rest,
  };
};
