import { contractAmount } from "../ledger/shares/allowed-amount";
import type { Ledger } from "../ledger/ledger";
import { isRefused } from "../ledger/shares/line-share";
import type { PatientLedger } from "../ledger/patient-ledger";
import type { ServiceLine } from "../ledger/visits/service-line";
import type { Visit } from "../ledger/visits/visit";
import { placeOf, type CellPlaceInWorkbook } from "../records/cell-in-workbook";
import { cents, NO_CENTS, sumCents, type Cents } from "../values/cents";
import { isUnsent } from "./held-visits";
import type { OverviewSums } from "./overview";

const OVER_30 = 30;
const OVER_60 = 60;

/** While the visits of a month are gone through. */
interface Growing {
  readonly ready: { visits: number; charges: number };
  readonly mustFix: { visits: number; charges: number };
  /** Days since each claim was sent; undefined where nobody wrote it. */
  readonly claims: Map<string, number | undefined>;
  readonly denied: { lines: number; amount: number; first: CellPlaceInWorkbook | undefined };
  waiting: number;
  firstWaiting: CellPlaceInWorkbook | undefined;
}

const begin = (): Growing => ({
  ready: { visits: 0, charges: 0 },
  mustFix: { visits: 0, charges: 0 },
  claims: new Map(),
  denied: { lines: 0, amount: 0, first: undefined },
  waiting: 0,
  firstWaiting: undefined,
});

const ANSWERED: ReadonlySet<string | undefined> = new Set(["Paid", "Denied", "Written off"]);

/** Sent, and nothing came back for it yet. */
const isWaiting = (patient: PatientLedger, line: ServiceLine): boolean =>
  !ANSWERED.has(line.record.status) &&
  (line.record.status === "Billed" || patient.claimOf(line)?.sentOn !== undefined) &&
  patient.benefits.posted().ofPayer(line) === undefined;

/** What a refused line, or one paid below the contract, still lacks; undefined for one in order. */
const lacking = ({ clinic }: Ledger, { benefits, claimOf }: PatientLedger, line: ServiceLine): Cents | undefined => {
  const posted = benefits.posted().ofPayer(line);
  if (line.record.status === "Written off" || claimOf(line)?.status === "Closed") return undefined;
  if (isRefused(line, posted)) return cents(Math.max(0, benefits.balance(line).open));
  const contract = posted?.allowed === undefined ? undefined : contractAmount(clinic, line);
  const charge = line.record.charge ?? NO_CENTS;
  const short = contract === undefined || posted?.allowed === undefined ? 0 : Math.min(contract, charge) - posted.allowed;
  return short > 0 ? cents(short) : undefined;
};

const done = ({ ready, mustFix, claims, denied, waiting, firstWaiting }: Growing): OverviewSums => {
  const days = [...claims.values()].flatMap((since) => since ?? []);
  return {
    ready: { visits: ready.visits, charges: cents(ready.charges) },
    mustFix: { visits: mustFix.visits, charges: cents(mustFix.charges) },
    waiting: {
      claims: claims.size,
      amount: cents(waiting),
      over30: days.filter((since) => since > OVER_30).length,
      over60: days.filter((since) => since > OVER_60).length,
      ...(firstWaiting ? { first: firstWaiting } : {}),
    },
    denied: { lines: denied.lines, amount: cents(denied.amount), ...(denied.first ? { first: denied.first } : {}) },
  };
};

/** Adds up the months of service. @param isHeld whether something must be fixed before a visit is billed. */
export const overviewSums = (
  ledger: Ledger,
  isHeld: (visit: Visit, patient: string | undefined) => boolean,
  monthOf: (visit: Visit) => string,
) => {
  const all = begin();
  const months = new Map<string, Growing>();

  const addVisit = (sums: Growing, patient: PatientLedger, visit: Visit): void => {
    const unsent = visit.claimLines.filter(isUnsent);
    if (unsent.length > 0) {
      const held = isHeld(visit, patient.id) ? sums.mustFix : sums.ready;
      held.visits++;
      held.charges += sumCents(unsent.map(({ record }) => record.charge ?? NO_CENTS));
    }
    for (const line of visit.claimLines) {
      const claim = patient.claimOf(line);
      if (isWaiting(patient, line)) {
        sums.waiting += line.record.charge ?? 0;
        sums.claims.set(
          line.record.claimNumber ?? `${patient.id ?? ""}/${visit.id}`,
          claim?.sentOn === undefined ? undefined : ledger.today - claim.sentOn,
        );
        sums.firstWaiting ??= claim ? placeOf(claim, "claimNumber") : placeOf(line.record, "status");
      }
      const lacks = lacking(ledger, patient, line);
      if (lacks === undefined) continue;
      sums.denied.lines++;
      sums.denied.amount += lacks;
      sums.denied.first ??= placeOf(line.record, "status");
    }
  };

  for (const patient of ledger.patients)
    for (const visit of patient.visits) {
      if (visit.claimLines.length === 0) continue;
      const month = monthOf(visit);
      const ofMonth = months.get(month) ?? begin();
      months.set(month, ofMonth);
      addVisit(all, patient, visit);
      addVisit(ofMonth, patient, visit);
    }
  return { all: done(all), byMonth: Object.fromEntries([...months].map(([month, sums]) => [month, done(sums)])) };
};
