import { addDays, isoDate, parseIsoDate, type CalendarDate } from "../../../billing/values/calendar-date";
import type { Row } from "../../clinics/clinic-with";
import { november, slowly, visitsOn } from "./slowly";

const START = parseIsoDate("2026-01-05") as CalendarDate;
const onDay = (days: number): string => isoDate(addDays(START, days));
const authorization = (more: Row): Row => ({
  authNumber: "AU-1",
  patient: "P-0042",
  payer: "Evergreen Health",
  starts: "2026-01-01",
  ends: "2026-12-31",
  ...more,
});

describe("L&I", () => {
  const Payers = [{ kind: "Workers comp", programme: "LNI" }];

  test("visits 1 to 6 need nothing, the seventh does", () => {
    const { visits } = slowly({ Payers, Visits: visitsOn(november(7)) });
    expect(visits.map(({ needsAuthorization }) => needsAuthorization)).toEqual([false, false, false, false, false, false, true]);
  });

  test("a new row of the same claim, a year or a referral resets nothing: the tenth visit is the tenth", () => {
    const claim = { accidentClaimNumber: "AC-5" };
    const { visits } = slowly({
      Payers,
      Policies: [
        { policyNumber: "PL-1", starts: "2025-01-01", ends: "2025-12-31", ...claim },
        { policyNumber: "PL-2", ...claim },
      ],
      Visits: [...visitsOn(["2025-12-27", "2025-12-28", "2025-12-29", "2025-12-30", "2025-12-31"]), ...visitsOn(november(2))],
    });
    expect(visits.map(({ needsAuthorization }) => needsAuthorization).slice(-2)).toEqual([false, true]);
  });

  test("the thirteenth visit is beyond an authorization of six", () => {
    const { visits } = slowly({
      Payers,
      Authorizations: [authorization({ amount: 6 })],
      Visits: visitsOn(november(13)),
    });
    expect(visits.map(({ authorization: number }) => number).slice(5, 7)).toEqual([undefined, "AU-1"]);
    expect(visits.filter(({ authorizationBeyond }) => authorizationBeyond)).toEqual([visits[12]]);
  });
});

describe("the six visits of RCW 48.43.016", () => {
  test("the payer says After visit 6; a self-funded plan says otherwise", () => {
    const seven = (authorizationNeeded: string | null) =>
      slowly({
        Payers: [{ authorizationNeeded: "After visit", authorizationAfterVisit: 6 }],
        Policies: [{ authorizationNeeded }],
        Visits: visitsOn(november(7)),
      }).visits.map(({ needsAuthorization }) => needsAuthorization);
    expect(seven(null).slice(5)).toEqual([false, true]);
    expect(seven("Yes")[0]).toBe(true);
    expect(seven("No")[6]).toBe(false);
  });

  test("counts from the beginning of the benefit year; without a number nothing is known", () => {
    const payer = { authorizationNeeded: "After visit" };
    const Visits = visitsOn(["2025-12-31", "2026-01-01", "2026-01-02"]);
    const Policies = [{ starts: "2025-01-01" }];
    const need = (after: number | null) =>
      slowly({ Payers: [{ ...payer, authorizationAfterVisit: after }], Policies, Visits }).visits.map((visit) => visit.needsAuthorization);
    expect(need(1)).toEqual([false, false, true]);
    expect(need(null)).toEqual(["unknown", "unknown", "unknown"]);
  });
});

describe("the VA", () => {
  const rows = (days: readonly number[], authNumber: string | null = null) => ({
    Payers: [{ kind: "VA", programme: "VA" }],
    Authorizations: [authorization({ ends: null })],
    Visits: visitsOn(days.map(onDay), { authNumber }),
  });

  test("12 visits by day 70: the thirteenth is beyond", () => {
    const days = [...Array.from({ length: 12 }, (_, at) => 6 * at), 70];
    const { visits } = slowly(rows(days));
    expect(visits.every(({ needsAuthorization }) => needsAuthorization === true)).toBe(true);
    expect(visits.map(({ authorizationBeyond }) => authorizationBeyond).indexOf(true)).toBe(12);
  });

  test("the eighth visit on day 91 is outside, on day 90 it is not", () => {
    const outside = (day: number): boolean => {
      const last = slowly(rows([0, 1, 2, 3, 4, 5, 6, day], "AU-1")).visit(7);
      return last.authorizationEnds !== undefined && START + day > last.authorizationEnds;
    };
    expect([outside(90), outside(91)]).toEqual([false, true]);
    expect(slowly(rows([0, 91])).visit(1).authorization).toBeUndefined();
  });
});

describe("A-01", () => {
  const needed = [{ authorizationNeeded: "Yes" }];

  test("12 authorized and 12 used: the next is beyond, denied ones aside", () => {
    const Visits = [...visitsOn(november(13)), { dateOfService: "2026-11-01", provider: "LI", status: "Denied" }];
    const { visits } = slowly({ Payers: needed, Authorizations: [authorization({ amount: 12, basis: "Visits" })], Visits });
    expect(visits.filter(({ authorizationBeyond }) => authorizationBeyond).map((visit) => visit.authorizationUsed)).toEqual([12]);
  });

  test("4 units authorized and 4 billed fit, of the covered code alone", () => {
    const Visits = [{}, { code: "97110", units: 2 }];
    const { visit } = slowly({
      Payers: needed,
      Authorizations: [authorization({ amount: 4, basis: "Units", codes: "97124" })],
      Visits,
    });
    expect(visit(1)).toMatchObject({ authorizationCounted: 4, authorizationBeyond: false });
  });

  test("dollars are the allowed amounts, in cents", () => {
    const { visit } = slowly({
      Payers: needed,
      Authorizations: [authorization({ amount: 200.5, basis: "Dollars" })],
      Visits: visitsOn(november(2), { charge: 180 }),
    });
    expect(visit(1)).toMatchObject({ authorizationUsed: 18_000, authorizationCounted: 18_000, authorizationBeyond: true });
  });

  test("a day before it starts it covers nothing, unless its number is typed", () => {
    const Authorizations = [authorization({ starts: "2026-11-05" })];
    const number = (authNumber: string | null) =>
      slowly({ Payers: needed, Authorizations, Visits: [{ authNumber }] }).visit(0).authorization;
    expect([number(null), number("AU-1")]).toEqual([undefined, "AU-1"]);
  });

  test("of several with room none is taken; of those with none the one that ends last", () => {
    const two = (amount: number) => [authorization({ amount }), authorization({ authNumber: "AU-2", amount, ends: "2027-01-31" })];
    const number = (amount: number) => slowly({ Payers: needed, Authorizations: two(amount), Visits: [{}] }).visit(0).authorization;
    expect([number(5), number(0)]).toEqual([undefined, "AU-2"]);
  });
});
