import type { Row } from "../../clinics/clinic-with";
import { november, slowly, visitsOn } from "./slowly";

const elsewhere = (date: string, more: Row = {}): Row => ({ patient: "P-0042", date, discipline: "Massage", ...more });

describe("visits elsewhere", () => {
  const usedWith = (OtherVisits: readonly Row[], more: Row = {}) =>
    slowly({
      Policies: [{ starts: "2026-06-01", visitLimit: 9, ...more }],
      OtherVisits,
      Visits: [{ rxNumber: "RX-031" }],
      Prescriptions: [{}],
    }).visit(0).used;

  test("count as 1 where nothing else is typed, massage always, on the same day before ours", () => {
    expect(usedWith([elsewhere("2026-11-04"), elsewhere("2026-11-05"), elsewhere("2026-07-01", { visitsCounted: 3 })])).toBe(4);
    expect(usedWith([elsewhere("2026-11-04", { discipline: "Chiropractic" })])).toBe(0);
  });

  test("count only while the policy is in force", () => {
    expect(usedWith([elsewhere("2026-05-31")])).toBe(0);
  });

  test("are no matter of a prescription", () => {
    expect(usedWith([elsewhere("2026-11-04")], { limitPer: "Prescription" })).toBe(0);
  });
});

describe("what a visit counts", () => {
  const counted = (...lines: readonly Row[]) =>
    slowly({ Payers: [{ visitLimit: 9, minutesPerCountedVisit: 30 }], Visits: lines }).visits[0]?.counted;

  test("is 1 at least, by the minutes of its timed massage lines", () => {
    expect(counted({ minutes: 0 })).toBe(1);
    expect(counted({ minutes: 30 }, { minutes: 30, code: "97010" })).toBe(1);
    expect(counted({ minutes: 30 }, { minutes: 30, code: "97140" })).toBe(2);
    expect(counted({ minutes: 30 }, { minutes: 30, code: "97140", discipline: "Chiropractic" })).toBe(1);
  });
});

test("a visit that was cancelled uses nothing up", () => {
  const Visits = visitsOn(november(2)).map((row, at) => ({ ...row, status: at === 0 ? "Cancelled" : "Ready" }));
  expect(slowly({ Policies: [{ visitLimit: 9 }], Visits }).visits.map(({ used }) => used)).toEqual([0]);
});

test("a limit per prescription is not shared with another discipline", () => {
  const Policies = [{ visitLimit: 9, limitPer: "Prescription", limitSharedWith: "Chiropractic" }];
  const Visits = [{ rxNumber: "RX-031" }, { rxNumber: "RX-031", code: "98941", discipline: "Chiropractic" }];
  expect(slowly({ Policies, Visits, Prescriptions: [{}] }).visits.map(({ used }) => used)).toEqual([0]);
});

test("a limit per injury counts from the accident on", () => {
  const Policies = [{ visitLimit: 9, limitPer: "Injury", accidentDate: "2026-11-02" }];
  expect(slowly({ Policies, Visits: visitsOn(november(4)) }).visits.map(({ used }) => used)).toEqual([0, 0, 1, 2]);
});

test("without an accident claim number a policy row is a claim of its own", () => {
  const Policies = [
    { policyNumber: "PL-1", ends: "2026-11-01", visitLimit: 9, limitPer: "Claim" },
    { policyNumber: "PL-2", starts: "2026-11-02", visitLimit: 9, limitPer: "Claim" },
  ];
  expect(slowly({ Policies, Visits: visitsOn(november(2)) }).visits.map(({ used }) => used)).toEqual([0, 0]);
});

test("dollars of another discipline here count where the limit is shared with it", () => {
  const chiropractic = { dateOfService: "2026-11-01", discipline: "Chiropractic", code: "98941", charge: 70 };
  const used = (limitSharedWith: string | null) =>
    slowly({ Policies: [{ dollarLimit: 500, limitSharedWith }], Visits: [chiropractic, { charge: 120 }] }).visit(1).dollarsUsed;
  expect([used(null), used("Chiro")]).toEqual([0, 7_000]);
});

test("a denied visit is not the first of those that need no authorization", () => {
  const Payers = [{ authorizationNeeded: "After visit", authorizationAfterVisit: 1 }];
  const Visits = visitsOn(november(3)).map((row, at) => ({ ...row, status: at === 0 ? "Denied" : "Ready" }));
  expect(slowly({ Payers, Visits }).visits.map(({ needsAuthorization }) => needsAuthorization)).toEqual([false, false, true]);
});
