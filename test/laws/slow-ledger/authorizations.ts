import type { Payer } from "../../../billing/ledger/coverage/payer-terms";
import type { ServiceLine } from "../../../billing/ledger/visits/service-line";
import type { AuthorizationRecord } from "../../../billing/records/authorizations";
import type { PayerRecord } from "../../../billing/records/payers";
import type { PolicyRecord } from "../../../billing/records/policies";
import { addDays, type CalendarDate } from "../../../billing/values/calendar-date";
import { folded } from "../../../billing/values/folded";
import { coveredVisits, rowsOfTheClaim, type CoveredVisit } from "./covered-visits";
import type { Patient, People } from "./patients";
import { benefitYearOf } from "./periods";
import { isVa, term } from "./terms";

const LNI_VISITS_WITHOUT = 6;
const VA_VISITS = 12;
const VA_DAYS = 90;
const NEVER = Number.POSITIVE_INFINITY;

/** A visit to one policy, and what it is authorized by. */
export interface AuthorizedVisit {
  readonly policy: PolicyRecord;
  readonly visit: CoveredVisit;
  readonly needs: boolean | "unknown";
  readonly authorization: AuthorizationRecord | undefined;
  /** Its last day as far as this visit can know; undefined where it is open. */
  readonly ends: CalendarDate | undefined;
  /** Visits, units, or cents, as the authorization counts. */
  readonly used: number | undefined;
  readonly counted: number | undefined;
  readonly beyond: boolean;
  /** The row's dates do not cover the visit: it uses nothing of it. */
  readonly isOutside: boolean;
}

const UNAUTHORIZED = {
  authorization: undefined,
  ends: undefined,
  used: undefined,
  counted: undefined,
  beyond: false,
  isOutside: false,
} as const;

const isLater = (a: CoveredVisit, b: CoveredVisit): boolean => a.at > b.at;

/** Which visit of the policy's benefit year it is, or of the whole claim; denied ones are not counted. */
const ordinal = (patient: Patient, policy: PolicyRecord, payer: PayerRecord | undefined, visit: CoveredVisit): number => {
  const isLni = payer?.programme === "LNI";
  const year = benefitYearOf(policy, visit.date);
  const before = coveredVisits(patient, isLni ? rowsOfTheClaim(patient, policy) : [policy]).filter(
    (each) => !each.denied && each.massage.length > 0 && isLater(visit, each) && (isLni || benefitYearOf(policy, each.date) === year),
  );
  return before.length + 1;
};

const needsOne = (patient: Patient, policy: PolicyRecord, payer: PayerRecord | undefined, visit: CoveredVisit): boolean | "unknown" => {
  const byProgramme = payer?.programme === "LNI" ? "After visit" : isVa(payer) ? "Yes" : undefined;
  const need = term(policy, payer, "authorizationNeeded") ?? byProgramme;
  if (need === undefined || need === "unreadable") return "unknown";
  if (need !== "After visit") return need === "Yes";
  if (payer?.unreadable?.has("authorizationAfterVisit")) return "unknown";
  const after = payer?.authorizationAfterVisit ?? (payer?.programme === "LNI" ? LNI_VISITS_WITHOUT : undefined);
  return after === undefined ? "unknown" : ordinal(patient, policy, payer, visit) > after;
};

/** @param allowed cents of a line. */
export const authorizedVisits = (
  { payerOf, payerNamed }: People,
  patient: Patient,
  allowed: (line: ServiceLine) => number,
): readonly AuthorizedVisit[] => {
  const done: AuthorizedVisit[] = [];
  const covers = (row: AuthorizationRecord, date: CalendarDate): boolean =>
    (row.starts === undefined || row.starts <= date) && date <= (endOf(row) ?? NEVER);
  const under = (row: AuthorizationRecord): readonly AuthorizedVisit[] => done.filter(({ authorization }) => authorization === row);
  const vaRow = ({ payer }: AuthorizationRecord): boolean => payer !== undefined && isVa(payerNamed(payer).record);
  const amountOf = (row: AuthorizationRecord): number => {
    if (row.amount === undefined) return vaRow(row) && (row.basis ?? "Visits") === "Visits" ? VA_VISITS : NEVER;
    return row.basis === "Dollars" ? Math.round(row.amount * 100) : row.amount;
  };
  const endOf = (row: AuthorizationRecord): CalendarDate | undefined => {
    const [first] = under(row);
    return row.ends ?? (vaRow(row) && first !== undefined ? addDays(first.visit.date, VA_DAYS) : undefined);
  };
  const countedBy = (row: AuthorizationRecord, { lines }: CoveredVisit): number => {
    if (row.basis === "Dollars") return lines.reduce((sum, line) => sum + allowed(line), 0);
    if (row.basis !== "Units") return 1;
    const covered = lines.filter(({ code }) => row.codes === undefined || (code !== undefined && row.codes.includes(code)));
    return covered.reduce((sum, { record }) => sum + (record.units ?? 0), 0);
  };
  const usedOf = (row: AuthorizationRecord): number =>
    under(row).reduce((sum, { visit, isOutside }) => sum + (visit.denied || isOutside ? 0 : countedBy(row, visit)), 0);

  const isOf = (row: AuthorizationRecord, payer: Payer | undefined): boolean =>
    row.payer !== undefined && payer !== undefined && folded(row.payer) === payer.key;
  const typed = (payer: Payer | undefined, number: string): AuthorizationRecord | undefined =>
    patient.authorizations.find((row) => row.authNumber !== undefined && folded(row.authNumber) === folded(number) && isOf(row, payer));
  const fitting = (payer: Payer | undefined, visit: CoveredVisit): AuthorizationRecord | undefined => {
    const rows = patient.authorizations.filter((row) => isOf(row, payer) && covers(row, visit.date));
    const withRoom = rows.filter((row) => usedOf(row) + countedBy(row, visit) <= amountOf(row));
    if (withRoom.length > 0) return withRoom.length === 1 ? withRoom[0] : undefined;
    const endsLast = Math.max(...rows.map((row) => endOf(row) ?? NEVER));
    return rows.find((row) => (endOf(row) ?? NEVER) === endsLast);
  };

  const all = patient.policies.flatMap((policy) => coveredVisits(patient, [policy]).map((visit) => ({ policy, visit })));
  for (const { policy, visit } of all.sort((a, b) => a.visit.at - b.visit.at)) {
    const payer = payerOf(policy);
    const needs = visit.massage.length > 0 && needsOne(patient, policy, payer?.record, visit);
    const first = visit.lines.find(({ record }) => record.authNumber !== undefined)?.record.authNumber;
    const numbers = [...new Set(visit.lines.map(({ record }) => record.authNumber ?? first))];
    const named = numbers.flatMap((number) => {
      const row = number !== undefined ? typed(payer, number) : needs === false ? undefined : fitting(payer, visit);
      return row ? [{ row, lines: visit.lines.filter(({ record }) => (record.authNumber ?? first) === number) }] : [];
    });
    if (named.length === 0) done.push({ policy, visit, needs, ...UNAUTHORIZED });
    for (const { row, lines } of named) {
      const used = usedOf(row);
      const part = { ...visit, lines };
      const counted = countedBy(row, part);
      const isOutside = !covers(row, visit.date);
      const beyond = !isOutside && counted > 0 && used + counted > amountOf(row);
      done.push({ policy, visit: part, needs, authorization: row, ends: endOf(row), isOutside, used, counted, beyond });
    }
  }
  return done;
};
