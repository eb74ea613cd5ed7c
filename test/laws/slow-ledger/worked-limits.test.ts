import type { Row } from "../../clinics/clinic-with";
import { november, slowly, visitsOn } from "./slowly";

describe("rule book 4.3 and 4.2", () => {
  test("a benefit year from July 1 parts June 30 from July 1", () => {
    const { visit } = slowly({
      Policies: [{ starts: "2025-01-01", benefitYearStarts: "2025-07-01", visitLimit: 1 }],
      Visits: visitsOn(["2026-06-29", "2026-06-30", "2026-07-01"]),
    });
    expect([visit(0).used, visit(1).used, visit(2).used]).toEqual([0, 1, 0]);
  });

  test("a calendar year parts December 31 from January 1", () => {
    const { visit } = slowly({
      Policies: [{ starts: "2025-01-01", visitLimit: 20, limitPer: "Calendar year" }],
      Visits: visitsOn(["2025-12-30", "2025-12-31", "2026-01-01"]),
    });
    expect([visit(1).used, visit(2).used]).toEqual([1, 0]);
  });

  test("a benefit year begun on February 29 begins on the 28th in other years", () => {
    const { visit } = slowly({
      Policies: [{ starts: "2024-02-29", benefitYearStarts: "2024-02-29", visitLimit: 20 }],
      Visits: visitsOn(["2026-02-27", "2026-02-28", "2028-02-28", "2028-02-29"]),
    });
    expect([0, 1, 2, 3].map((at) => visit(at).used)).toEqual([0, 0, 0, 0]);
  });

  test("12 months back from a day leave the same day a year before out", () => {
    const { visit } = slowly({
      Policies: [{ starts: "2024-01-01", visitLimit: 20, limitPer: "Rolling 12 months" }],
      Visits: visitsOn(["2025-11-04", "2025-11-05", "2026-11-04"]),
    });
    expect(visit(2).used).toBe(1);
  });

  test("20 visits, 18 used, three more: the third is beyond", () => {
    const { visits } = slowly({ Policies: [{ visitLimit: 20 }], Visits: visitsOn(november(21)) });
    expect(visits.slice(18).map(({ beyond }) => beyond)).toEqual([false, false, true]);
  });

  test("24 visits, 23 of them used with the deductible: one is left (L-03); denied ones use nothing (L-04)", () => {
    const { visits, line } = slowly({
      Policies: [{ visitLimit: 24, deductible: 5_000 }],
      Visits: [...visitsOn(november(25)), { dateOfService: "2026-11-01", provider: "LI", status: "Denied" }],
    });
    expect(visits.filter(({ beyond }) => beyond).map(({ used }) => used)).toEqual([24]);
    expect(line(0).share?.deductible).toBe(18_000);
  });

  test("a new policy row begins to count anew, on the same claim it does not (section 13, 8)", () => {
    const half = (policyNumber: string, starts: string, ends: string | null, more: Row): Row => ({ policyNumber, starts, ends, ...more });
    const rows = (more: Row) =>
      slowly({
        Policies: [
          half("PL-1", "2026-01-01", "2026-11-02", { visitLimit: 9, ...more }),
          half("PL-2", "2026-11-03", null, { visitLimit: 9, ...more }),
        ],
        Visits: visitsOn(november(4)),
      }).visits.map(({ used }) => used);
    expect(rows({})).toEqual([0, 1, 0, 1]);
    expect(rows({ limitPer: "Claim", accidentClaimNumber: "AC-5" })).toEqual([0, 1, 2, 3]);
  });

  test("a limit per prescription counts the visits of each", () => {
    const { visits } = slowly({
      Policies: [{ visitLimit: 9, limitPer: "Prescription" }],
      Prescriptions: [{}, { rxNumber: "RX-032", starts: "2026-11-01", ends: "2026-11-30" }],
      Visits: ["RX-031", "RX-032", "RX-031", null].map((rxNumber, at) => ({ dateOfService: `2026-11-0${at + 1}`, rxNumber })),
    });
    expect(visits.map(({ used }) => used)).toEqual([0, 0, 1, undefined]);
  });
});

describe("CHPW", () => {
  const Payers = [
    { programme: "CHPW", kind: "Medicaid", visitLimit: 20, minutesPerCountedVisit: 30, limitSharedWith: "Chiro; Acupuncture" },
  ];
  const withUs = (days: number, minutes: number, more: readonly Row[] = [], OtherVisits: readonly Row[] = []) =>
    slowly({ Payers, OtherVisits, Visits: [...visitsOn(november(days), { minutes, units: 2 }), ...more] });
  const elsewhere = (count: number): readonly Row[] => [
    { patient: "P-0042", date: "2026-11-02", discipline: "Chiro", visitsCounted: count },
    ...visitsOn(november(5)).map(({ dateOfService = null }) => ({ patient: "P-0042", date: dateOfService, discipline: "Acupuncture" })),
    { patient: "P-0042", date: "2026-11-02", discipline: "Naturopathy" },
  ];
  const last = { dateOfService: "2026-11-30", units: 4 };

  test("10 half hours, 5 of chiropractic and 5 of acupuncture are 20: none is left", () => {
    const { visit } = withUs(10, 30, [{ ...last, minutes: 30 }], elsewhere(5));
    expect(visit(10)).toMatchObject({ limit: 20, used: 20, counted: 1, beyond: true });
  });

  test("visits of another discipline here count like those elsewhere", () => {
    const chiropractic = { dateOfService: "2026-11-02", discipline: "Chiropractic", code: "98941", provider: "LI" };
    expect(withUs(3, 30, [chiropractic, { ...last, minutes: 30 }]).visit(4).used).toBe(4);
  });

  test("5 hours are 10 visits, 45 minutes 2, 20 minutes 1", () => {
    expect(withUs(5, 60, [{ ...last, minutes: 45 }]).visit(5)).toMatchObject({ used: 10, counted: 2 });
    expect(withUs(1, 20).visit(0).counted).toBe(1);
  });

  test("one left and a session of 60 minutes: beyond", () => {
    const { visit } = withUs(9, 30, [{ ...last, minutes: 60 }], elsewhere(5));
    expect(visit(9)).toMatchObject({ used: 19, counted: 2, beyond: true });
  });
});

describe("UMP", () => {
  test("massage and manipulation in one visit count one each", () => {
    const Visits = [...visitsOn(november(2)), { dateOfService: "2026-11-01", code: "98941", discipline: "Chiropractic" }];
    const used = (limitSharedWith: string | null) =>
      slowly({ Payers: [{ programme: "UMP", visitLimit: 24, limitSharedWith }], Visits }).visits.map((visit) => visit.used);
    expect(used(null)).toEqual([0, 1]);
    expect(used("Chiropractic")).toEqual([1, 2]);
  });
});

describe("PIP", () => {
  const accident = { starts: "2024-12-01", accidentDate: "2024-12-01" };

  test("Oregon: 14,950 used and 120 charged are 70 over", () => {
    const { visit } = slowly({
      Payers: [{ kind: "Auto", programme: "OR-PIP" }],
      Policies: [accident],
      Visits: [
        { dateOfService: "2025-03-01", charge: 14_950 },
        { dateOfService: "2026-11-04", charge: 120 },
      ],
    });
    expect(visit(1)).toMatchObject({ dollarLimit: 1_500_000, dollarsUsed: 1_495_000, dollars: 12_000, dollarsBeyond: 7_000 });
  });

  test("Washington: only the policy's own limit, over the injury", () => {
    const rows = (dollarLimit: number | null) => ({
      Payers: [{ kind: "Auto", programme: "WA-PIP" }],
      Policies: [{ ...accident, dollarLimit }],
      Visits: visitsOn(["2024-12-31", "2026-11-04"], { charge: 100 }),
    });
    expect(slowly(rows(null)).visit(1).dollarLimit).toBeUndefined();
    expect(slowly(rows(10_000)).visit(1)).toMatchObject({ dollarLimit: 1_000_000, dollarsUsed: 10_000 });
  });
});
