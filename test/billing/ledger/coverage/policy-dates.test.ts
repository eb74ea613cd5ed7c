import { isInForce, policyGapOf } from "../../../../billing/ledger/coverage/policy-dates";
import type { Row, Rows } from "../../../clinics/clinic-with";
import { usDate } from "../../../../billing/values/calendar-date";
import { day, onlyPatient } from "../only-patient";

/** "PL-0061 ends 11/03/2026": why no policy is in force for the first visit. */
const gap = (policies: readonly Row[], rows: Rows = {}): string | undefined => {
  const patient = onlyPatient({ Policies: policies, Visits: [{}], ...rows });
  const covered = patient.benefits.coverages.flatMap(({ visits }) => visits)[0];
  const found = covered && policyGapOf(covered, patient.policies);
  return found && `${found.policy.policyNumber ?? ""} ${found.column} ${usDate(found.on)}`;
};

describe("the visit of 11/04/2026", () => {
  test.each<[string, readonly Row[], string | undefined]>([
    ["on the policy's first day", [{ starts: "2026-11-04" }], undefined],
    ["on its last day", [{ ends: "2026-11-04" }], undefined],
    ["the day before the first", [{ starts: "2026-11-05" }], "PL-0061 starts 11/05/2026"],
    ["the day after the last", [{ ends: "2026-11-03" }], "PL-0061 ends 11/03/2026"],
    ["a policy without dates", [{ starts: null, ends: null }], undefined],
    ["no policy of that payer", [{ payer: "Harbor Mutual" }], undefined],
    [
      "between two: the one that ended last",
      [
        { policyNumber: "PL-1", starts: "2025-01-01", ends: "2025-12-31" },
        { policyNumber: "PL-2", starts: "2026-01-01", ends: "2026-10-31" },
        { policyNumber: "PL-3", starts: "2026-12-01" },
      ],
      "PL-2 ends 10/31/2026",
    ],
    [
      "before two: the one that starts first",
      [
        { policyNumber: "PL-1", starts: "2027-01-01" },
        { policyNumber: "PL-2", starts: "2026-12-01" },
      ],
      "PL-2 starts 12/01/2026",
    ],
    ["an end that cannot be read", [{ ends: "in spring" }], undefined],
  ])("%s", (_, policies, expected) => {
    expect(gap(policies)).toBe(expected);
  });

  test("billed by the number of a policy that has ended, though another is in force", () => {
    const policies = [{ ends: "2026-10-31" }, { policyNumber: "PL-0062" }];
    expect(gap(policies, { Visits: [{ billTo: "PL-0061" }] })).toBe("PL-0061 ends 10/31/2026");
    expect(gap(policies)).toBeUndefined();
  });
});

describe("Oregon injury protection, two years from an accident on 12/01/2024", () => {
  const pip = (dateOfService: string, payer: Row = { kind: "Auto", programme: "OR-PIP" }, policy: Row = {}): string | undefined =>
    gap([{ starts: "2024-01-01", accidentDate: "2024-12-01", ...policy }], { Payers: [payer], Visits: [{ dateOfService }] });

  test.each<[string, string | undefined]>([
    ["2026-11-30", undefined],
    ["2026-12-01", undefined],
    ["2026-12-02", "PL-0061 accidentDate 12/01/2026"],
  ])("%s", (date, expected) => {
    expect(pip(date)).toBe(expected);
  });

  test("other programmes have no such end, and its own end comes first", () => {
    expect(pip("2026-12-02", { kind: "Auto", programme: "WA-PIP" })).toBeUndefined();
    expect(pip("2026-12-02", { kind: "Auto", programme: "OR-PIP" }, { ends: "2026-06-30" })).toBe("PL-0061 ends 06/30/2026");
    expect(pip("2026-12-02", { kind: "Auto", programme: "OR-PIP" }, { accidentDate: null })).toBeUndefined();
  });
});

describe("in force on 11/04/2026", () => {
  test.each<[string, Row, Row, boolean]>([
    ["from that day", { starts: "2026-11-04" }, {}, true],
    ["until that day", { ends: "2026-11-04" }, {}, true],
    ["from the next day", { starts: "2026-11-05" }, {}, false],
    ["until the day before", { ends: "2026-11-03" }, {}, false],
    ["from a day that cannot be read", { starts: "in spring" }, {}, false],
    ["until a day that cannot be read", { ends: "in spring" }, {}, false],
    [
      "two years and a day after the accident",
      { starts: "2024-01-01", accidentDate: "2024-11-03" },
      { kind: "Auto", programme: "OR-PIP" },
      false,
    ],
    ["two years after the accident", { starts: "2024-01-01", accidentDate: "2024-11-04" }, { kind: "Auto", programme: "OR-PIP" }, true],
  ])("%s", (_, policy, payer, expected) => {
    const [coverage] = onlyPatient({ Payers: [payer], Policies: [policy] }).benefits.coverages;
    expect(coverage && isInForce(coverage, day("2026-11-04"))).toBe(expected);
  });

  test("a payer without a policy is not", () => {
    const [coverage] = onlyPatient({ Policies: [], Visits: [{}] }).benefits.coverages;
    expect(coverage && isInForce(coverage, day("2026-11-04"))).toBe(false);
  });
});
