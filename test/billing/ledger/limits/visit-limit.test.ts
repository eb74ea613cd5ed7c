import { elsewhere, november } from "../../../clinics/case-rows";
import type { Row, Rows } from "../../../clinics/clinic-with";
import { usedBeforeVisits, visitCountOf } from "../first-patient";

const Policies: readonly Row[] = [{ visitLimit: 20 }];
const LAST = { dateOfService: "2026-11-30" };
const chiropractic = { discipline: "Chiropractic", code: "98941" };

/** Used before the massage on the last of the month. */
const used = (rows: Rows): number | undefined => usedBeforeVisits({ Policies, ...rows, Visits: [...(rows["Visits"] ?? []), LAST] })?.at(-1);

describe("which visits are counted", () => {
  test.each<[string, readonly Row[], number]>([
    [
      "every status of a visit that can be on a claim",
      ["Draft", "Ready", "Billed", "Paid", "Written off"].map((status, at) => ({ status, dateOfService: november(9)[at] ?? null })),
      5,
    ],
    [
      "none that is denied, cancelled, missed or not billable",
      ["Denied", "Cancelled", "No-show", "Not billable"].map((status) => ({ status })),
      0,
    ],
    ["none with a status that cannot be read", [{ status: "Waiting" }], 0],
    ["none for cash", [{ billTo: "Cash" }], 0],
    ["several lines of a visit once", [{}, { code: "97140" }, { code: "97110" }], 1],
    ["two therapists of a day, and two visit numbers, twice", [{}, { provider: "LI" }], 2],
    ["two visit numbers of a therapist and day", [{ visitNumber: "V-1" }, { visitNumber: "V-2" }], 2],
    ["two therapists of one visit number once", [{ visitNumber: "V-1" }, { visitNumber: "V-1", provider: "LI" }], 1],
    ["a visit of which one line is denied", [{ status: "Denied" }, { code: "97140" }], 1],
    ["a visit of which one line is for cash", [{ billTo: "Cash" }, { code: "97140" }], 1],
    ["one billed to the policy's number", [{ billTo: "PL-0061" }], 1],
    ["no chiropractic", [chiropractic], 0],
  ])("%s", (_name, Visits, count) => {
    expect(used({ Visits })).toBe(count);
  });

  test("those billed to another payer, and another patient's, are not", () => {
    expect(used({ Payers: [{}, { payer: "Alder Mutual" }], Visits: [{ billTo: "Alder Mutual" }] })).toBe(0);
    expect(used({ Patients: [{}, { patientId: "P-0043" }], Visits: [{ patient: "P-0043" }] })).toBe(0);
  });
});

describe("what a visit counts by its minutes, 30 for one", () => {
  test.each<[string, readonly Row[], number]>([
    ["60", [{ minutes: 60 }], 2],
    ["61", [{ minutes: 61 }], 3],
    ["45", [{ minutes: 45 }], 2],
    ["31", [{ minutes: 31 }], 2],
    ["30", [{ minutes: 30 }], 1],
    ["30 and a fraction", [{ minutes: 30.9 }], 1],
    ["20", [{ minutes: 20 }], 1],
    ["0", [{ minutes: 0 }], 1],
    ["minutes that cannot be read", [{ minutes: "an hour or so" }], 1],
    ["16 and 15, of two codes", [{ minutes: 16 }, { minutes: 15, code: "97140" }], 2],
    ["30 and a hot pack", [{ minutes: 30 }, { minutes: 30, code: "97010" }], 1],
    ["30 and an acupuncturist's 30", [{ minutes: 30 }, { minutes: 30, code: "97140", discipline: "Acupuncture" }], 1],
    ["30 and 30 for cash", [{ minutes: 30 }, { minutes: 30, code: "97140", billTo: "Cash" }], 1],
  ])("%s", (_name, Visits, counted) => {
    expect(visitCountOf({ Payers: [{ minutesPerCountedVisit: 30 }], Policies, Visits })?.visits.map((visit) => visit.counted)).toEqual([
      counted,
    ]);
  });
});

describe("visits elsewhere", () => {
  const shared = [{ visitLimit: 20, limitSharedWith: "Chiro, Acu; yoga" }];
  test.each<[string, Rows, number]>([
    ["massage always, empty as 1", { OtherVisits: [elsewhere("2026-11-04")] }, 1],
    ["on the same day before ours", { OtherVisits: [elsewhere("2026-11-30")] }, 1],
    ["not on the day after", { OtherVisits: [elsewhere("2026-12-01")] }, 0],
    [
      "as many as typed",
      { OtherVisits: [elsewhere("2026-11-04", { visitsCounted: 6 }), elsewhere("2026-11-05", { visitsCounted: 0 })] },
      6,
    ],
    [
      "halves without the noise of floats",
      { OtherVisits: [0.1, 0.2].map((visitsCounted) => elsewhere("2026-11-04", { visitsCounted })) },
      0.3,
    ],
    ["no number that cannot be read", { OtherVisits: [elsewhere("2026-11-04", { visitsCounted: "a few" })] }, 0],
    ["no other discipline unless it is shared", { OtherVisits: [elsewhere("2026-11-04", { discipline: "Chiropractic" })] }, 0],
    [
      "a shared one by any spelling",
      { Policies: shared, OtherVisits: ["Chiropractic", "Acu", "ND"].map((discipline) => elsewhere("2026-11-04", { discipline })) },
      2,
    ],
    [
      "on the first and the last day of the policy",
      {
        Policies: [{ visitLimit: 20, starts: "2026-11-02", ends: "2026-11-30" }],
        OtherVisits: ["2026-11-01", "2026-11-02", "2026-11-30"].map((day) => elsewhere(day)),
      },
      2,
    ],
    [
      "in the year before",
      { Policies: [{ visitLimit: 20, starts: "2020-01-01" }], OtherVisits: [elsewhere("2025-12-31"), elsewhere("2026-01-01")] },
      1,
    ],
    [
      "of another discipline with us, one for each visit",
      { Policies: shared, Visits: [chiropractic, { ...chiropractic, code: "97012" }, { ...chiropractic, dateOfService: "2026-11-05" }] },
      2,
    ],
    ["two disciplines in one visit with us", { Policies: shared, Visits: [chiropractic, { discipline: "Acupuncture", code: "97810" }] }, 2],
    ["massage and another in one visit with us", { Policies: shared, Visits: [{}, chiropractic] }, 2],
    ["none with us that is denied", { Policies: shared, Visits: [{ ...chiropractic, status: "Denied" }] }, 0],
    [
      "none with us that another payer pays",
      { Payers: [{}, { payer: "Alder Mutual" }], Policies: shared, Visits: [{ ...chiropractic, billTo: "Alder Mutual" }] },
      0,
    ],
  ])("%s", (_name, rows, count) => {
    expect(used(rows)).toBe(count);
  });

  test("are no matter of a prescription", () => {
    expect(
      used({ Policies: [{ visitLimit: 20, limitPer: "Prescription" }], Prescriptions: [{}], OtherVisits: [elsewhere("2026-11-04")] }),
    ).toBe(0);
  });

  test("under another policy row of the same accident claim", () => {
    const claim = { visitLimit: 20, limitPer: "Claim", accidentClaimNumber: "AC-5", limitSharedWith: "Chiro" };
    const rows = {
      Policies: [
        { policyNumber: "PL-1", starts: "2026-11-03", ...claim },
        { policyNumber: "PL-2", ends: "2026-11-02", ...claim },
      ],
      OtherVisits: [elsewhere("2026-11-02")],
      Visits: [{ ...chiropractic, dateOfService: "2026-11-01" }],
    };
    expect(used(rows)).toBe(2);
  });
});

describe("whose terms hold", () => {
  const term = (payer: Row, policy: Row) => {
    const limit = visitCountOf({ Payers: [payer], Policies: [policy], Visits: [{}] })?.limit;
    return limit && { limit: limit.limit.value, per: limit.per, sharedWith: [...limit.sharedWith], minutes: limit.minutesPerVisit };
  };
  const payers = { visitLimit: 20, limitPer: "Injury", limitSharedWith: "Chiro", minutesPerCountedVisit: 30 };

  test("each of the policy's own before the payer's", () => {
    expect(term(payers, {})).toEqual({ limit: 20, per: "Injury", sharedWith: ["Chiropractic"], minutes: 30 });
    expect(term(payers, { visitLimit: 0, limitSharedWith: "massage; PT" })).toMatchObject({
      limit: 0,
      per: "Injury",
      sharedWith: ["Physical therapy"],
    });
    expect(term(payers, { limitPer: "Plan year" })).toMatchObject({ limit: 20, per: "Benefit year" });
    expect(term({}, {})).toBeUndefined();
  });

  test.each<[string, Row, Row]>([
    ["the policy's limit", payers, { visitLimit: "ask Kim" }],
    ["the policy's period", payers, { limitPer: "ask Kim" }],
    ["the payer's limit", { visitLimit: "ask Kim" }, {}],
    ["the payer's period", { ...payers, limitPer: "ask Kim" }, {}],
    ["the payer's minutes", { ...payers, minutesPerCountedVisit: "half an hour" }, {}],
    ["the date of the injury", payers, { accidentDate: "last fall" }],
    ["the start of the benefit year", payers, { limitPer: "Benefit year", benefitYearStarts: "summer" }],
  ])("nothing can be said where %s cannot be read", (_name, payer, policy) => {
    expect(term(payer, policy)).toBeUndefined();
  });

  test("what the payer's unreadable cell would say, where the policy has its own", () => {
    expect(term({ visitLimit: "ask Kim", limitPer: "ask Kim" }, { visitLimit: 9, limitPer: "Claim" })).toMatchObject({
      limit: 9,
      per: "Claim",
    });
    expect(term(payers, { benefitYearStarts: "summer" })).toMatchObject({ limit: 20, per: "Injury" });
  });
});
