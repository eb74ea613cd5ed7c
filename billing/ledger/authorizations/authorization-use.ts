import { vaFirstAuthorization } from "../../reference/programme-terms";
import type { AuthorizationRecord, AUTHORIZATION_BASES } from "../../records/authorizations";
import { addDays, EPOCH, type CalendarDate } from "../../values/calendar-date";
import { centsFromDollars, type Cents } from "../../values/cents";
import { folded } from "../../values/folded";
import type { AuthorizationNeed } from "./authorization-need";
import type { CoveredVisit } from "../coverage/coverage";
import type { Payer } from "../coverage/payer-terms";
import type { ServiceLine } from "../visits/service-line";

export type AuthorizationBasis = (typeof AUTHORIZATION_BASES)[number];

/** An authorization with the visits treated under it. */
export interface AuthorizationUse {
  readonly record: AuthorizationRecord;
  readonly payer: Payer | undefined;
  readonly basis: AuthorizationBasis;
  /** Visits, units or cents; undefined where no amount is typed. */
  readonly amount: number | undefined;
  /** The last day; undefined where it cannot be read. */
  readonly ends: CalendarDate | undefined;
  /** In date order. */
  readonly visits: readonly AuthorizedVisit[];
}

/** A visit and those of its lines that one authorization is for. */
export interface AuthorizedVisit {
  readonly covered: CoveredVisit;
  readonly authorization: AuthorizationUse;
  readonly lines: readonly ServiceLine[];
  readonly line: ServiceLine;
  /** Its dates do not cover the visit; such a visit uses nothing up. */
  readonly isOutside: boolean;
  /** In the authorization's basis: used before this visit, and by it. */
  readonly used: number;
  readonly counted: number;
  readonly isBeyond: boolean;
}

export interface AuthorizationsInUse {
  readonly all: readonly AuthorizationUse[];
  readonly of: (covered: CoveredVisit) => readonly AuthorizedVisit[];
  /** For a visit under none: the rows that cover the day for the payer and have room left. */
  readonly fitting: (covered: CoveredVisit) => readonly AuthorizationUse[];
}

/** While visits are being counted. */
interface Growing {
  readonly use: AuthorizationUse;
  readonly visits: AuthorizedVisit[];
  used: number;
}

const begin = (record: AuthorizationRecord, payer: Payer | undefined): Growing => {
  const visits: AuthorizedVisit[] = [];
  const isVeterans = payer?.record?.programme === "VA" || payer?.record?.kind === "VA";
  const first = isVeterans ? vaFirstAuthorization.on(record.starts ?? EPOCH)?.value : undefined;
  const basis = record.basis ?? "Visits";
  const unreadable = record.unreadable?.has("amount") || record.unreadable?.has("basis");
  const typed = basis === "Dollars" && record.amount !== undefined ? centsFromDollars(record.amount) : record.amount;
  const use: AuthorizationUse = {
    record,
    payer,
    basis,
    amount: unreadable ? undefined : (typed ?? (basis === "Visits" ? first?.visits : undefined)),
    get ends() {
      if (record.ends !== undefined || record.unreadable?.has("ends")) return record.ends;
      const firstVisit = visits.find(({ isOutside }) => !isOutside);
      return first && firstVisit ? addDays(firstVisit.covered.date, first.days) : undefined;
    },
    visits,
  };
  return { use, visits, used: 0 };
};

const OPEN = Number.POSITIVE_INFINITY;

/** An empty or unreadable end is open: what is wrong with it is a finding of its own. */
const coversDate = ({ record, ends }: AuthorizationUse, date: CalendarDate): boolean =>
  (record.starts === undefined || record.starts <= date) && (ends === undefined || date <= ends);

export const coversCode = ({ record: { codes } }: AuthorizationUse, { code }: ServiceLine): boolean =>
  codes === undefined || codes.length === 0 || code === undefined || codes.includes(code);

/** In dollars as dollar limits count, in units those of the covered codes (contracts section 8). @param allowedFor cents allowed for lines. */
const amountOf = (use: AuthorizationUse, lines: readonly ServiceLine[], allowedFor: (lines: readonly ServiceLine[]) => Cents): number => {
  if (use.basis === "Visits") return 1;
  if (use.basis === "Dollars") return allowedFor(lines);
  return lines.reduce((units, line) => units + (coversCode(use, line) ? (line.record.units ?? 0) : 0), 0);
};

const isNamed = ({ record: { authNumber } }: AuthorizationUse, number: string): boolean =>
  authNumber !== undefined && folded(authNumber) === folded(number);

/** A payer that is empty or not in Payers is a finding of its own. */
const mayBeOf = ({ payer }: AuthorizationUse, billed: Payer): boolean => payer?.record === undefined || payer === billed;

const typedNumber = (lines: readonly ServiceLine[], line: ServiceLine): string | undefined =>
  line.record.authNumber ?? lines.find(({ record }) => record.authNumber !== undefined)?.record.authNumber;

/**
 * Finds the authorization of every visit and counts them (rule book 5.1 A-01; contracts section 8).
 * @param records one patient's, in content order. @param covered the patient's covered visits in date order.
 */
export const useAuthorizations = (
  records: readonly AuthorizationRecord[],
  covered: readonly CoveredVisit[],
  payerNamed: (name: string) => Payer,
  needOf: (visit: CoveredVisit) => AuthorizationNeed,
  allowedFor: (lines: readonly ServiceLine[]) => Cents,
): AuthorizationsInUse => {
  const growing = records.map((record) => begin(record, record.payer === undefined ? undefined : payerNamed(record.payer)));
  const ofVisit = new Map<CoveredVisit, readonly AuthorizedVisit[]>();
  const fittingOf = new Map<CoveredVisit, readonly AuthorizationUse[]>();

  const coveringIt = ({ coverage, date }: CoveredVisit): readonly Growing[] =>
    growing.filter(({ use }) => use.payer === coverage.payer && coversDate(use, date));

  const hasRoom = ({ use, used }: Growing, { lines }: CoveredVisit): boolean =>
    use.amount === undefined || used + amountOf(use, lines, allowedFor) <= use.amount;

  /** None where several have room: which one to print on the claim is for a person to say (contracts section 8, which lines). */
  const choose = (visit: CoveredVisit): Growing | undefined => {
    const covering = coveringIt(visit);
    const withRoom = covering.filter((one) => hasRoom(one, visit));
    if (withRoom.length > 0) return withRoom.length === 1 ? withRoom[0] : undefined;
    return covering.reduce<Growing | undefined>(
      (last, one) => (last === undefined || (one.use.ends ?? OPEN) > (last.use.ends ?? OPEN) ? one : last),
      undefined,
    );
  };

  const find = (visit: CoveredVisit, line: ServiceLine): Growing | undefined => {
    const number = typedNumber(visit.lines, line);
    if (number !== undefined) return growing.find(({ use }) => isNamed(use, number) && mayBeOf(use, visit.coverage.payer));
    if (visit.lines.some(({ record }) => record.unreadable?.has("authNumber")) || needOf(visit).needed === false) return undefined;
    return choose(visit);
  };

  const count = (visit: CoveredVisit, one: Growing, lines: readonly [ServiceLine, ...ServiceLine[]]): AuthorizedVisit => {
    const isOutside = !coversDate(one.use, visit.date);
    const counted = amountOf(one.use, lines, allowedFor);
    const used = one.used;
    const isBeyond = !isOutside && counted > 0 && one.use.amount !== undefined && used + counted > one.use.amount;
    const authorized = { covered: visit, authorization: one.use, lines, line: lines[0], isOutside, used, counted, isBeyond };
    one.visits.push(authorized);
    if (!isOutside && !visit.isDenied) one.used += counted;
    return authorized;
  };

  for (const visit of records.length === 0 ? [] : covered) {
    const linesOf = new Map<Growing, [ServiceLine, ...ServiceLine[]]>();
    for (const line of visit.lines) {
      const one = find(visit, line);
      if (!one) continue;
      const lines = linesOf.get(one);
      if (lines) lines.push(line);
      else linesOf.set(one, [line]);
    }
    if (linesOf.size > 0) {
      const authorized = [...linesOf].map(([one, lines]) => count(visit, one, lines));
      ofVisit.set(visit, authorized);
    } else {
      const fitting = coveringIt(visit).filter((one) => hasRoom(one, visit));
      fittingOf.set(
        visit,
        fitting.map(({ use }) => use),
      );
    }
  }
  return {
    all: growing.map(({ use }) => use),
    of: (visit) => ofVisit.get(visit) ?? [],
    fitting: (visit) => fittingOf.get(visit) ?? [],
  };
};
