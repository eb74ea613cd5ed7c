import type { AnyRule } from "../../../../billing/rules/define-rule";
import { ruleLacksData } from "../../../../billing/rules/records/rule-lacks-data";
import { chargeExceedsDailyMaximum } from "../../../../billing/rules/units/charge-exceeds-daily-maximum";
import { findingsOf, testRule } from "../test-rule";

const maximum = [{ maxChargePerDay: 180 }];
const lni = [{ kind: "Workers comp", programme: "LNI" }];
const june2026 = "2026-06-30";

testRule(chargeExceedsDailyMaximum, {
  passes: [
    { name: "$180.00, the payer's maximum", clinic: { Payers: maximum, Visits: [{}] } },
    { name: "a payer without a maximum", clinic: { Visits: [{ charge: 900 }] } },
    { name: "the maximum on each of two days", clinic: { Payers: maximum, Visits: [{}, { dateOfService: "2026-11-05" }] } },
    { name: "a package sold for cash beside it", clinic: { Payers: maximum, Visits: [{}, { billTo: "Cash", charge: 50 }] } },
    { name: "$112.09 for L&I", clinic: { Payers: lni, Visits: [{ dateOfService: june2026, charge: 112.09 }] } },
    {
      name: "physical therapy of the same day, which L&I caps apart",
      clinic: {
        Payers: lni,
        Visits: [
          { dateOfService: june2026, charge: 99 },
          { dateOfService: june2026, code: "97110", charge: 99, discipline: "Physical therapy" },
        ],
      },
    },
    { name: "a maximum that cannot be read", clinic: { Payers: [{ ...lni[0], maxChargePerDay: "cap" }], Visits: [{}] } },
  ],
  fails: [
    {
      name: "a cent beyond the payer's maximum",
      clinic: { Payers: maximum, Visits: [{ charge: 180.01 }] },
      finds: [
        {
          cell: "Visits!O2",
          says: "$180.01 charged for one day; the payer pays $180.00 at most.",
          details: { charge: 180.01, limit: 180 },
          fixes: [],
        },
      ],
    },
    {
      name: "two lines of a visit, at its first row",
      clinic: { Payers: maximum, Visits: [{ code: "97140", charge: 100 }, { charge: 100 }] },
      finds: [{ cell: "Visits!O3", details: { charge: 200, limit: 180 } }],
    },
    {
      name: "L&I: a hint of what will be paid",
      clinic: { Payers: lni, Visits: [{ dateOfService: june2026, charge: 132 }] },
      finds: [
        {
          cell: "Visits!O2",
          severity: "warning",
          says: "$132.00 charged for one day; the payer pays $112.09 at most.",
          details: { charge: 132, limit: 112.09 },
        },
      ],
    },
    {
      name: "a maximum typed for L&I, which is the clinic's own word",
      clinic: { Payers: [{ ...lni[0], maxChargePerDay: 115 }], Visits: [{ charge: 120 }] },
      finds: [{ cell: "Visits!O2", details: { charge: 120, limit: 115 } }],
    },
  ],
});

describe("L&I from 07/01/2026, when its maximum was not published", () => {
  const lacking = (dateOfService: string): readonly string[] =>
    findingsOf(ruleLacksData as unknown as AnyRule, { name: "", clinic: { Payers: lni, Visits: [{ dateOfService, charge: 150 }] } }, [
      chargeExceedsDailyMaximum as unknown as AnyRule,
    ]).map(({ sheet, message }) => `${sheet} ${message}`);

  test("says that it needs the maximum", () => {
    expect(lacking("2026-07-01")).toEqual([
      "Payers Max charge per day is not typed in; charge-exceeds-daily-maximum needs it and left out 1 visit.",
    ]);
  });

  test("the day before it does not", () => {
    expect(lacking(june2026)).toEqual([]);
  });
});
