import type { AuthorizationRecord } from "../records/authorizations";
import type { OtherVisitRecord } from "../records/other-visits";
import type { PaymentRecord } from "../records/payments";
import type { PolicyRecord } from "../records/policies";
import { NO_CENTS, sumCents, type Cents } from "../values/cents";
import { once } from "../values/once";
import { allowedAmount } from "./shares/allowed-amount";
import { authorizationNeeds, type AuthorizationNeed } from "./authorizations/authorization-need";
import { useAuthorizations, type AuthorizationsInUse } from "./authorizations/authorization-use";
import type { Clinic } from "./clinic";
import { byCells } from "./content-order";
import { coveragesOf, type Coverage, type CoveredVisit } from "./coverage/coverage";
import { countDollars, type CountedDollars, type DollarCount } from "./limits/dollar-limit";
import { balanceOf, type LineBalance } from "./payments/line-balance";
import type { LineShare } from "./shares/line-share";
import type { Payer } from "./coverage/payer-terms";
import { postPayments, type PostedPayments } from "./payments/posted-payments";
import type { PrescriptionUse } from "./prescriptions/prescription-use";
import type { ServiceLine } from "./visits/service-line";
import { shareOut } from "./shares/share-out";
import type { Visit } from "./visits/visit";
import { countVisits, type CountedVisit, type VisitCount } from "./limits/visit-limit";

/** What pays for one patient's visits, what is used of it, and who owes what; each part is worked out when it is first asked for. */
export interface PatientBenefits {
  readonly coverages: readonly Coverage[];
  /** The parts of a visit, one for each coverage billed. */
  readonly covered: (visit: Visit) => readonly CoveredVisit[];
  /** Undefined where the coverage has no visit limit, or one that cannot be read. */
  readonly visitCount: (coverage: Coverage) => VisitCount | undefined;
  readonly dollarCount: (coverage: Coverage) => DollarCount | undefined;
  /** Undefined for a line that no policy pays for, that was denied, or whose terms or charge cannot be read. */
  readonly share: (line: ServiceLine) => LineShare | undefined;
  readonly balance: (line: ServiceLine) => LineBalance;
  readonly posted: () => PostedPayments;
  readonly authorizationNeed: (covered: CoveredVisit) => AuthorizationNeed;
  readonly authorizations: () => AuthorizationsInUse;
}

/** One patient's rows and visits that benefits are worked out from: policies and lines in content order, visits in date order, other rows in any. */
export interface BenefitSources {
  readonly policies: readonly PolicyRecord[];
  readonly authorizations: readonly AuthorizationRecord[];
  readonly otherVisits: readonly OtherVisitRecord[];
  readonly payments: readonly PaymentRecord[];
  readonly lines: readonly ServiceLine[];
  readonly visits: readonly Visit[];
  readonly prescriptionOf: (line: ServiceLine) => PrescriptionUse | undefined;
}

const byReceived = (a: PaymentRecord, b: PaymentRecord): number => (a.received ?? 0) - (b.received ?? 0) || byCells(a, b);

/** Worked out once for each coverage. */
const perCoverage = <Value>(make: (coverage: Coverage) => Value): ((coverage: Coverage) => Value) => {
  const made = new Map<Coverage, { readonly value: Value }>();
  return (coverage) => {
    const found = made.get(coverage) ?? { value: make(coverage) };
    made.set(coverage, found);
    return found.value;
  };
};

const byVisit = <Counted extends { readonly covered: CoveredVisit }>(counted: readonly Counted[]): ReadonlyMap<CoveredVisit, Counted> =>
  new Map(counted.map((one) => [one.covered, one]));

export const buildBenefits = (sources: BenefitSources, clinic: Clinic, payerNamed: (name: string) => Payer): PatientBenefits => {
  const { policies, authorizations, otherVisits, payments, lines, visits, prescriptionOf } = sources;
  const coverages = once(() => coveragesOf(policies, visits, payerNamed));
  const posted = once(() => postPayments([...payments].sort(byReceived), lines, visits));
  const coveredVisits = once(() => visits.flatMap((visit) => coverages().of(visit)));
  const allowed = (line: ServiceLine): Cents =>
    line.record.charge === undefined ? NO_CENTS : allowedAmount(clinic, line, line.record.charge, posted().ofPayer(line)).amount;
  const allowedFor = (lines: readonly ServiceLine[]): Cents => sumCents(lines.map(allowed));
  const against = once(() => ({ coverages: coverages().all, otherVisits, prescriptionOf }));
  const visitCount = perCoverage((coverage) => countVisits(coverage, against()));
  const dollarCount = perCoverage((coverage) => countDollars(coverage, against(), ({ lines }) => allowedFor(lines)));
  const countedVisits = perCoverage((coverage) => byVisit<CountedVisit>(visitCount(coverage)?.visits ?? []));
  const countedDollars = perCoverage((coverage) => byVisit<CountedDollars>(dollarCount(coverage)?.visits ?? []));
  const shares = once(() =>
    shareOut({
      clinic,
      coverages: coverages().all,
      covered: coveredVisits(),
      posted: posted(),
      visitCount: (covered) => countedVisits(covered.coverage).get(covered),
      dollarCount: (covered) => countedDollars(covered.coverage).get(covered),
    }),
  );
  const needs = perCoverage((coverage) => authorizationNeeds(coverage, coverages().all));
  const authorizationNeed = (covered: CoveredVisit): AuthorizationNeed => needs(covered.coverage)(covered);
  return {
    get coverages() {
      return coverages().all;
    },
    covered: (visit) => coverages().of(visit),
    visitCount,
    dollarCount,
    share: (line) => shares().get(line),
    balance: (line) => balanceOf(line, posted()),
    posted,
    authorizationNeed,
    authorizations: once(() =>
      useAuthorizations([...authorizations].sort(byCells), coveredVisits(), payerNamed, authorizationNeed, allowedFor),
    ),
  };
};
