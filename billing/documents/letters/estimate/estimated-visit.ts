import type { PatientLedger } from "../../../ledger/patient-ledger";
import { patientMoney } from "../../../ledger/payments/line-balance";
import { patientOwes, type LineShare } from "../../../ledger/shares/line-share";
import type { ServiceLine } from "../../../ledger/visits/service-line";
import type { CalendarDate } from "../../../values/calendar-date";
import { cents, NO_CENTS, sumCents, type Cents } from "../../../values/cents";
import { groupedBy } from "../../../values/grouped";
import type { Coming } from "./coming-visits";

/** Where a visit's charges go by the plan: charge = writtenOff + insurancePays + patientPays, to the cent. */
export interface VisitParts {
  readonly charge: Cents;
  readonly writtenOff: Cents;
  /** Secondary coverage included. */
  readonly insurancePays: Cents;
  readonly deductible: Cents;
  readonly copay: Cents;
  readonly coinsurance: Cents;
  /** Beyond a limit, over what is allowed and cash, less what secondary coverage takes over. */
  readonly other: Cents;
  /** deductible + copay + coinsurance + other. */
  readonly patientPays: Cents;
  /** By the patient already. */
  readonly paid: Cents;
}

/** A visit of the estimate. */
export interface EstimatedVisit extends VisitParts {
  readonly date: CalendarDate;
  readonly lines: readonly ServiceLine[];
  /** Of those of its lines that a plan shares out. */
  readonly shares: readonly LineShare[];
}

const sharedParts = (share: LineShare): Omit<VisitParts, "paid"> => {
  const { charge, writeOff, balanceBill, beyondLimit, copay, deductible, coinsurance, planPays, secondary } = share;
  const takenOver = (secondary?.pays ?? 0) + (secondary?.writeOff ?? 0);
  return {
    charge,
    writtenOff: cents(writeOff + (secondary?.writeOff ?? 0)),
    insurancePays: cents(planPays + (secondary?.pays ?? 0)),
    deductible,
    copay,
    coinsurance,
    other: cents(beyondLimit + balanceBill - takenOver),
    patientPays: cents(patientOwes(share) + balanceBill),
  };
};

const cashParts = ({ record: { charge = NO_CENTS } }: ServiceLine): Omit<VisitParts, "paid"> => ({
  charge,
  writtenOff: NO_CENTS,
  insurancePays: NO_CENTS,
  deductible: NO_CENTS,
  copay: NO_CENTS,
  coinsurance: NO_CENTS,
  other: charge,
  patientPays: charge,
});

export const addedUp = (all: readonly VisitParts[]): VisitParts => {
  const sum = (part: keyof VisitParts): Cents => sumCents(all.map((one) => one[part]));
  return {
    charge: sum("charge"),
    writtenOff: sum("writtenOff"),
    insurancePays: sum("insurancePays"),
    deductible: sum("deductible"),
    copay: sum("copay"),
    coinsurance: sum("coinsurance"),
    other: sum("other"),
    patientPays: sum("patientPays"),
    paid: sum("paid"),
  };
};

/** The patient pays it alone. */
const isCash = ({ payer, record }: ServiceLine): boolean => payer === undefined && record.billTo !== undefined;

/** What is known of a line; undefined where nothing can be said of who pays. */
const partsOf = ({ benefits }: PatientLedger, line: ServiceLine): VisitParts | undefined => {
  if (line.record.charge === undefined) return undefined;
  const share = benefits.share(line);
  const parts = share ? sharedParts(share) : isCash(line) ? cashParts(line) : undefined;
  return parts && { ...parts, paid: patientMoney(line, benefits.posted()) };
};

/** The visits that can be estimated, in date order, and the lines that cannot. */
export const estimateVisits = ({
  patient,
  lines,
}: Coming): { readonly visits: readonly EstimatedVisit[]; readonly unknown: readonly ServiceLine[] } => {
  const parts = new Map(lines.map((line) => [line, partsOf(patient, line)]));
  const known = lines.filter((line) => parts.get(line) !== undefined);
  const byDay = groupedBy(known, ({ date, provider }) => `${date}/${provider}`);
  return {
    visits: [...byDay.values()].flatMap((ofVisit): readonly EstimatedVisit[] => {
      const [first] = ofVisit;
      if (!first) return [];
      const shares = ofVisit.flatMap((line) => patient.benefits.share(line) ?? []);
      return [{ ...addedUp(ofVisit.flatMap((line) => parts.get(line) ?? [])), date: first.date, lines: ofVisit, shares }];
    }),
    unknown: lines.filter((line) => parts.get(line) === undefined),
  };
};
