import type { AnyRule } from "../../../../billing/rules/define-rule";
import { unitRuleUnknown } from "../../../../billing/rules/units/unit-rule-unknown";
import { unitsExceedMinutes } from "../../../../billing/rules/units/units-exceed-minutes";
import type { Row, Rows } from "../../../clinics/clinic-with";
import { findingsOf, testRule } from "../test-rule";

/** Two codes of as many minutes, for a payer of these terms. */
const twice = (minutes: number, units: number, payer: Row, more: Rows = {}): Rows => ({
  Payers: [{ unitRule: null, ...payer }],
  Visits: [
    { minutes, units },
    { code: "97140", minutes, units },
  ],
  ...more,
});

testRule(unitRuleUnknown, {
  passes: [
    { name: "both rules agree", clinic: twice(30, 2, {}) },
    { name: "the payer's rule is typed in", clinic: twice(8, 1, { unitRule: "Each code" }) },
    {
      name: "the practice's rule is typed in",
      clinic: twice(8, 1, {}, { Practice: [{}, { setting: "Unit rule", value: "Total minutes" }] }),
    },
    ...["Medicare", "Medicare Advantage", "Medicaid", "VA"].map((kind) => ({
      name: `${kind} pools minutes`,
      clinic: twice(8, 1, { kind }),
    })),
    ...["LNI", "OR-WC"].map((programme) => ({ name: `${programme} has a rule`, clinic: twice(8, 1, { kind: "Workers comp", programme }) })),
    { name: "a line without minutes", clinic: { Payers: [{ unitRule: null }], Visits: [{ minutes: null }] } },
  ],
  fails: [
    {
      name: "8 and 8 minutes for a commercial payer",
      clinic: twice(8, 1, {}),
      finds: [
        {
          cell: "Visits!H2",
          says: "16 minutes support 1 unit by total minutes and 2 by each code; the payer's unit rule is not typed in, so the lower counts.",
          details: { billed: 2, minutes: 16, supported: 1, totalMinutes: 1, eachCode: 2 },
          fixes: [],
        },
      ],
    },
    {
      name: "4 and 4 minutes for a payer that is not in Payers",
      clinic: {
        Visits: [
          { minutes: 4, units: 0, billTo: "Summit Mutual" },
          { code: "97140", minutes: 4, units: 0, billTo: "Summit Mutual" },
        ],
      },
      finds: [{ cell: "Visits!H2", details: { billed: 0, minutes: 8, supported: 0, totalMinutes: 1, eachCode: 0 } }],
    },
  ],
});

describe("the rule that supports less is used", () => {
  const exceeding = (clinic: Rows): readonly string[] =>
    findingsOf(unitsExceedMinutes as unknown as AnyRule, { name: "", clinic }).map(({ message }) => message);

  test("8 and 8 minutes: total minutes", () => {
    expect(exceeding(twice(8, 1, {}))).toEqual(["2 units billed for 16 minutes; 16 minutes support 1."]);
  });

  test("4 and 4 minutes: each code", () => {
    expect(exceeding(twice(4, 1, {}))).toEqual([
      "1 unit of 97124 billed for 4 minutes; 4 minutes support 0.",
      "1 unit of 97140 billed for 4 minutes; 4 minutes support 0.",
    ]);
  });
});
