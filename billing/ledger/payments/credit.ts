import { cents, NO_CENTS, sumCents, type Cents } from "../../values/cents";
import type { PatientLedger } from "../patient-ledger";
import { isRefused } from "../shares/line-share";
import type { ServiceLine } from "../visits/service-line";
import { patientMoney } from "./line-balance";
import { leavesToPatient } from "./posted";

/** More than the charge of a line came for it. */
export interface LineCredit {
  readonly charge: Cents;
  readonly paidByPayers: Cents;
  readonly paidByPatient: Cents;
  /** What the line's own payer took off. */
  readonly takenOff: Cents;
  /** toPayer and toPatient together. */
  readonly excess: Cents;
  /** What the line's own payer paid, left to the patient and took off beyond the charge, and what no patient has paid. */
  readonly toPayer: Cents;
  readonly toPatient: Cents;
}

/** What a payer's answer took off, and what it left to the patient. */
interface Standing {
  readonly takenOff: Cents;
  readonly patientsPart: number;
}

/**
 * What the line's payer took off: a second answer to the whole charge stands in place of the first, which nobody may have reversed. What
 * other payers take off is left out, since they count the first payer's part into it (OA-23).
 */
const standingAnswer = ({ benefits }: PatientLedger, line: ServiceLine): Standing => {
  const charge = line.record.charge ?? 0;
  let billed = 0;
  let taken = 0;
  let patients = 0;
  for (const row of benefits.posted().ownRowsOf(line)) {
    billed += row.billed ?? 0;
    if (billed > charge && (row.billed ?? 0) > 0) {
      billed = row.billed ?? 0;
      taken = 0;
      patients = 0;
    }
    patients += (row.deductible ?? 0) + (row.copay ?? 0) + (row.coinsurance ?? 0) + (leavesToPatient(row) ? (row.otherAdjustment ?? 0) : 0);
    taken += (row.writeOff ?? 0) + (leavesToPatient(row) ? 0 : (row.otherAdjustment ?? 0));
  }
  return { takenOff: cents(Math.max(0, taken)), patientsPart: patients };
};

const NOTHING: Standing = { takenOff: NO_CENTS, patientsPart: 0 };

/** The most that could have come: of most lines it is within the charge, and nothing needs to be told apart. */
const atMost = ({ benefits }: PatientLedger, line: ServiceLine): number => {
  const posted = benefits.posted();
  let most: number = patientMoney(line, posted);
  for (const { paid, writeOff, otherAdjustment } of posted.payerRowsOf(line))
    most += (paid ?? 0) + Math.max(0, writeOff ?? 0) + Math.max(0, otherAdjustment ?? 0);
  return most;
};

/**
 * What came for a line beyond its charge (rule book 7.6, AR-04); undefined where nothing did. It is not always what the line's balance is
 * below zero: what was refused may be paid yet, another payer counts the first one's part again, and a negative write-off hides no money.
 */
export const creditOf = (patient: PatientLedger, line: ServiceLine): LineCredit | undefined => {
  const { charge } = line.record;
  if (charge === undefined || atMost(patient, line) <= charge) return undefined;
  const posted = patient.benefits.posted();
  const own = posted.ofPayer(line);
  const paidByPatient = patientMoney(line, posted);
  const paidByPayers = sumCents((own ? [own, ...posted.ofOthers(line)] : posted.ofOthers(line)).map(({ paid }) => paid));
  if (paidByPatient + paidByPayers <= 0) return undefined;
  const { takenOff, patientsPart } = own === undefined || isRefused(line, own) ? NOTHING : standingAnswer(patient, line);
  const excess = paidByPayers + paidByPatient + takenOff - charge;
  if (excess <= 0) return undefined;
  const ofOwnPayer = Math.min(excess, Math.max(0, (own?.paid ?? 0) + patientsPart + takenOff - charge));
  const toPatient = Math.min(excess - ofOwnPayer, Math.max(0, paidByPatient));
  return {
    charge,
    paidByPayers,
    paidByPatient,
    takenOff,
    excess: cents(excess),
    toPayer: cents(excess - toPatient),
    toPatient: cents(toPatient),
  };
};
