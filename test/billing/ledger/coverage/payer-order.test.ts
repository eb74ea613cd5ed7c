import type { Coverage } from "../../../../billing/ledger/coverage/coverage";
import { conditionPaidBy, isBilledSecond, isHealthPlan, paysBefore, stillPays } from "../../../../billing/ledger/coverage/payer-order";
import { PAYER_KINDS } from "../../../../billing/records/payers";
import type { Row, Rows } from "../../../clinics/clinic-with";
import { FOUR_UNITS, harbor, harborPolicy, posted } from "../../../clinics/case-payments";
import { day, lineOf, onlyPatient } from "../only-patient";

/** The patient's coverage by Evergreen Health and by Harbor Mutual. */
const two = (
  kinds: readonly [string, string],
  ranks: readonly [string | null, string | null] = ["1", "2"],
): readonly [Coverage, Coverage] => {
  const { coverages } = onlyPatient({
    Payers: [{ kind: kinds[0] }, harbor({ kind: kinds[1] })],
    Policies: [{ rank: ranks[0] }, harborPolicy({ rank: ranks[1] })],
  }).benefits;
  const [one, other] = ["Evergreen Health", "Harbor Mutual"].map((name) => coverages.find(({ payer }) => payer.name === name));
  if (!one || !other) throw new Error("the patient has two policies");
  return [one, other];
};

describe("which coverage pays first", () => {
  test.each<
    [readonly [string, string], readonly [string | null, string | null], ReturnType<typeof paysBefore>, ReturnType<typeof paysBefore>]
  >([
    [["Commercial", "Commercial"], ["1", "2"], "rank", undefined],
    [["Commercial", "Commercial"], ["2", "3"], "rank", undefined],
    [["Commercial", "Commercial"], ["1", "1"], undefined, undefined],
    [["Commercial", "Commercial"], [null, "2"], undefined, undefined],
    [["Commercial", "Medicare"], ["2", "1"], undefined, "rank"],
    [["Workers comp", "Commercial"], ["3", "1"], "condition", undefined],
    [["Auto", "Medicaid"], ["2", "1"], "condition", undefined],
    [["Auto", "Auto"], ["1", "2"], "rank", undefined],
    [["Medicare Advantage", "Medicaid"], ["2", "1"], "Medicaid", undefined],
    [["Medicaid", "Medicaid"], ["1", "2"], "rank", undefined],
    [["VA", "Commercial"], ["1", "2"], undefined, undefined],
    [["Commercial", "VA"], ["1", "2"], undefined, undefined],
    [["Discount program", "Commercial"], ["1", "2"], undefined, undefined],
    [["Cash", "Commercial"], ["1", "2"], undefined, undefined],
  ])("%j with ranks %j", (kinds, ranks, forward, backward) => {
    const [one, other] = two(kinds, ranks);
    expect([paysBefore(one, other), paysBefore(other, one)]).toEqual([forward, backward]);
  });

  test("health plans and accident insurance are told by their kind", () => {
    const known = PAYER_KINDS.map((kind) => two([kind, "Commercial"])[0].payer);
    const health = ["Commercial", "Medicare", "Medicare Advantage", "Medicaid"];
    expect(known.filter(isHealthPlan).map(({ record }) => record?.kind)).toEqual(health);
    expect(known.flatMap((payer) => conditionPaidBy(payer) ?? [])).toEqual(["Work", "Auto"]);
  });
});

describe("whether accident insurance still pays", () => {
  const earlier = { ...FOUR_UNITS, dateOfService: "2026-11-02" };
  const still = (policy: Row, visits: readonly Row[] = [], rows: Rows = {}): boolean => {
    const patient = onlyPatient({ Payers: [{ kind: "Auto" }], Policies: [policy], Visits: visits, ...rows });
    const [coverage] = patient.benefits.coverages;
    return coverage !== undefined && stillPays(patient, coverage, day("2026-11-04"));
  };

  test.each<[string, Row, readonly Row[], boolean]>([
    ["in force, without a limit", {}, [earlier], true],
    ["it has ended", { ends: "2026-11-03" }, [], false],
    ["a cent of its limit is left", { dollarLimit: 120.01 }, [earlier], true],
    ["its limit is used up", { dollarLimit: 120 }, [earlier], false],
    ["the visit of the day itself does not use it up before", { dollarLimit: 120 }, [{ ...earlier, dateOfService: "2026-11-04" }], true],
    ["it was used up in the year before", { dollarLimit: 120, starts: "2025-01-01" }, [{ ...earlier, dateOfService: "2025-11-02" }], true],
    ["a denied visit uses nothing", { dollarLimit: 120 }, [{ ...earlier, status: "Denied" }], true],
  ])("%s", (_, policy, visits, expected) => {
    expect(still(policy, visits)).toBe(expected);
  });
});

describe("whether a line is billed second", () => {
  const second = (rows: Rows): boolean => {
    const patient = onlyPatient({
      Payers: [{}, harbor()],
      Policies: [{}, harborPolicy()],
      Visits: [{ ...FOUR_UNITS, billTo: "Harbor Mutual", claimNumber: "C-1" }],
      ...rows,
    });
    const line = lineOf(patient);
    const coverage = patient.benefits.coverages.find(({ payer }) => payer === line.payer);
    return coverage !== undefined && isBilledSecond(patient, line, coverage);
  };
  const claim = (kind: string): Row => ({ claimNumber: "C-1", patient: "P-0042", payer: "Harbor Mutual", kind });

  test.each<[string, Rows, boolean]>([
    ["nothing says so", {}, false],
    ["its claim is a second one", { Claims: [claim("Secondary")] }, true],
    ["its claim is a first one", { Claims: [claim("Original")] }, false],
    ["the first payer has answered", { Payments: [posted({ paid: 30 })] }, true],
    ["the first payer has refused", { Payments: [posted({ paid: 0, reasonCodes: "CO-50" })] }, true],
    ["only its own payer has answered", { Payments: [posted({ payerOrPatient: "Harbor Mutual", paid: 30 })] }, false],
    [
      "the second payer has answered, the first is billed",
      { Visits: [FOUR_UNITS], Payments: [posted({ payerOrPatient: "Harbor Mutual", paid: 30 })] },
      false,
    ],
    ["another patient's payer answered", { Payments: [posted({ payerOrPatient: "Alder Mutual", paid: 30 })] }, false],
  ])("%s", (_, rows, expected) => {
    expect(second(rows)).toBe(expected);
  });
});
