import { planOf, type Plan } from "../../../../billing/ledger/shares/plan";
import type { Row } from "../../../clinics/clinic-with";
import { onlyPatient } from "../only-patient";

const plan = (policy: Row, payer: Row = {}): Plan | undefined => {
  const [coverage] = onlyPatient({ Payers: [payer], Policies: [policy] }).benefits.coverages;
  return coverage && planOf(coverage);
};

/** Dollars of copay and deductible, per cent of coinsurance. */
const parts = (policy: Row, payer: Row = {}): readonly number[] | undefined => {
  const found = plan(policy, payer);
  return found && [found.copay, found.deductible, found.coinsurance].map((amount) => amount / 100);
};

const ALL = { copay: 25, deductible: 500, coinsurancePercent: 20 };

describe("copay mode", () => {
  test.each<[string, Row, readonly number[]]>([
    ["Copay only: neither deductible nor coinsurance", { ...ALL, copayMode: "Copay only" }, [25, 0, 0]],
    ["Then deductible: all three", { ...ALL, copayMode: "Then deductible" }, [25, 500, 20]],
    ["None: no copay", { ...ALL, copayMode: "None" }, [0, 500, 20]],
    ["empty with a copay: Copay only", ALL, [25, 0, 0]],
    ["empty with a copay of nothing: Copay only", { ...ALL, copay: 0 }, [0, 0, 0]],
    ["empty without a copay: None", { ...ALL, copay: null }, [0, 500, 20]],
    ["Then deductible without a copay", { ...ALL, copay: null, copayMode: "Then deductible" }, [0, 500, 20]],
  ])("%s", (_, policy, expected) => {
    expect(parts(policy)).toEqual(expected);
  });
});

describe("whether the deductible applies", () => {
  const policy = { deductible: 500 };
  test.each<[string, Row, Row, number]>([
    ["nobody says: it does", {}, {}, 500],
    ["the payer says No", {}, { deductibleApplies: "No" }, 0],
    ["the policy's own Yes goes before it", { deductibleApplies: "Yes" }, { deductibleApplies: "No" }, 500],
    ["the policy's own No goes before a Yes", { deductibleApplies: "No" }, { deductibleApplies: "Yes" }, 0],
    ["HSA plans only, an HSA plan", { hsaQualified: "Yes" }, { deductibleApplies: "HSA plans only" }, 500],
    ["HSA plans only, another plan", { hsaQualified: "No" }, { deductibleApplies: "HSA plans only" }, 0],
    ["HSA plans only, nobody says which", {}, { deductibleApplies: "HSA plans only" }, 0],
  ])("%s", (_, more, payer, expected) => {
    expect((plan({ ...policy, ...more }, payer)?.deductible ?? 0) / 100).toBe(expected);
  });
});

describe("what cannot be read or is not typed", () => {
  test.each([
    "copay",
    "deductible",
    "deductibleMet",
    "deductibleAsOf",
    "coinsurancePercent",
    "outOfPocketMaximum",
    "outOfPocketMet",
    "copayMode",
  ])("an unreadable %s leaves the plan unknown", (column) => {
    expect(plan({ ...ALL, [column]: "ask again" })).toBeUndefined();
  });

  test("an unreadable word of the payer on the deductible leaves it unknown", () => {
    expect(plan(ALL, { deductibleApplies: "sometimes" })).toBeUndefined();
  });

  test("the policy's own word goes before an unreadable one of the payer", () => {
    expect(parts({ deductible: 500, deductibleApplies: "No" }, { deductibleApplies: "sometimes" })).toEqual([0, 0, 0]);
  });

  test.each<[string, Row, boolean]>([
    ["nothing of the patient's part", {}, false],
    ["only a maximum", { outOfPocketMaximum: 4000 }, false],
    ["a copay of nothing", { copay: 0 }, true],
    ["a deductible", { deductible: 500 }, true],
    ["coinsurance", { coinsurancePercent: 20 }, true],
  ])("%s is typed", (_, policy, expected) => {
    expect(plan(policy)?.isTyped).toBe(expected);
  });

  test("without a maximum there is none", () => {
    expect([plan(ALL)?.outOfPocketMaximum, plan({ ...ALL, outOfPocketMaximum: 0 })?.outOfPocketMaximum]).toEqual([undefined, 0]);
  });
});
