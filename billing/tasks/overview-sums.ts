import { isAwaited } from "../ledger/claims/awaited";
import { isUnsent } from "../ledger/claims/filing";
import { sentLast } from "../ledger/claims/patient-claims";
import { refusalsOf } from "../ledger/claims/refusals";
import type { Ledger } from "../ledger/ledger";
import { shortfallOf } from "../ledger/payments/shortfall";
import { isRefused } from "../ledger/shares/line-share";
import type { PatientLedger } from "../ledger/patient-ledger";
import type { ServiceLine } from "../ledger/visits/service-line";
import type { Visit } from "../ledger/visits/visit";
import { placeOf, type CellPlaceInWorkbook } from "../records/cell-in-workbook";
import { cents, NO_CENTS, sumCents, type Cents } from "../values/cents";
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

/** What a refused line, or one paid below the contract, still lacks; undefined for one in order. */
const lacking = ({ clinic }: Ledger, patient: PatientLedger, line: ServiceLine): Cents | undefined =>
  isRefused(line, patient.benefits.posted().ofPayer(line))
    ? refusalsOf(patient).find((refusal) => refusal.line === line)?.amount
    : shortfallOf(clinic, patient, line)?.short;

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
      if (isAwaited(patient, line)) {
        const claim = patient.claims.of(line);
        const since = claim && sentLast(claim);
        sums.waiting += line.record.charge ?? 0;
        sums.claims.set(
          line.record.claimNumber ?? `${patient.id ?? ""}/${visit.id}`,
          since === undefined ? undefined : ledger.today - since,
        );
        sums.firstWaiting ??= claim ? placeOf(claim.record, "claimNumber") : placeOf(line.record, "status");
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
