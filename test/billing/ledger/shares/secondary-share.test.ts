import { patientOwes, type LineShare } from "../../../../billing/ledger/shares/line-share";
import type { Row } from "../../../clinics/clinic-with";
import { contract, FIFTY_LEFT, FOUR_UNITS, harbor, harborPolicy, posted } from "../../../clinics/case-payments";
import { onlyPatient, shareOf } from "../only-patient";

const dollars = (...amounts: readonly number[]): readonly number[] => amounts.map((amount) => amount / 100);

describe("secondary coverage after no. 2, where the first leaves $57.60", () => {
  const after = (kind: string, allowedPerUnit: number, second: Row = {}): LineShare =>
    shareOf(
      onlyPatient({
        Visits: [FOUR_UNITS],
        Payers: [{}, harbor({ kind })],
        Fees: [contract(), contract(allowedPerUnit, { plan: "Harbor Mutual" })],
        Policies: [FIFTY_LEFT, harborPolicy({ coinsurancePercent: 20, ...second })],
      }),
    );
  /** Dollars: what the second pays, what it makes nobody pay, what the patient owes. */
  const rest = (share: LineShare): readonly number[] =>
    dollars(share.secondary?.pays ?? 0, share.secondary?.writeOff ?? 0, patientOwes(share));

  test.each<[string, LineShare, readonly number[]]>([
    ["standard: it would pay 64.00 and pays the 57.60 that are left", after("Commercial", 20), [57.6, 0, 0]],
    ["standard: it would pay 32.00", after("Commercial", 10), [32, 0, 25.6]],
    ["its own deductible comes first", after("Commercial", 20, { deductible: 500 }), [0, 0, 57.6]],
    ["Medicaid allows 25.00, less than the first paid", after("Medicaid", 6.25), [0, 57.6, 0]],
    ["Medicaid allows 60.00", after("Medicaid", 15), [29.6, 28, 0]],
    ["the VA is never second", after("VA", 20), [0, 0, 57.6]],
    ["its policy has ended", after("Commercial", 20, { ends: "2026-11-03" }), [0, 0, 57.6]],
    ["another policy of the same rank", after("Commercial", 20, { rank: "1" }), [0, 0, 57.6]],
  ])("%s", (_, share, expected) => {
    expect(rest(share)).toEqual(expected);
    expect(dollars(share.deductible, share.coinsurance, share.planPays)).toEqual([50, 7.6, 30.4]);
  });

  test("nor is programme VA", () => {
    const Payers = [{}, harbor({ programme: "VA" })];
    expect(shareOf(onlyPatient({ Payers, Policies: [FIFTY_LEFT, harborPolicy()], Visits: [FOUR_UNITS] })).secondary).toBeUndefined();
  });

  test.each<[string, Row, string]>([
    ["the next rank comes second", {}, "Alder Mutual"],
    ["the one after it, where that has ended", { ends: "2026-11-03" }, "Harbor Mutual"],
  ])("of three: %s", (_, second, expected) => {
    const patient = onlyPatient({
      Payers: [{}, harbor(), { payer: "Alder Mutual" }],
      Policies: [FIFTY_LEFT, harborPolicy({ rank: "3" }), harborPolicy({ policyNumber: "PL-0063", payer: "Alder Mutual", ...second })],
      Visits: [FOUR_UNITS],
    });
    expect(shareOf(patient).secondary?.coverage.payer.name).toBe(expected);
  });

  test("what the second posted as allowed goes before its contract", () => {
    const Payments = [posted({ payerOrPatient: "Harbor Mutual", allowed: 40, paid: 32, coinsurance: 8 })];
    const patient = onlyPatient({
      Payers: [{}, harbor()],
      Fees: [contract(), contract(20, { plan: "Harbor Mutual" })],
      Policies: [FIFTY_LEFT, harborPolicy({ coinsurancePercent: 20 })],
      Visits: [FOUR_UNITS],
      Payments,
    });
    expect(rest(shareOf(patient))).toEqual([32, 0, 25.6]);
  });

  test("the second policy's own deductible is used up from visit to visit", () => {
    const patient = onlyPatient({
      Payers: [{}, harbor()],
      Fees: [contract(), contract(20, { plan: "Harbor Mutual" })],
      Policies: [{ deductible: 500 }, harborPolicy({ deductible: 100 })],
      Visits: [FOUR_UNITS, { ...FOUR_UNITS, dateOfService: "2026-11-05" }],
    });
    expect([0, 1].map((at) => rest(shareOf(patient, at)))).toEqual([
      [0, 0, 88],
      [60, 0, 28],
    ]);
  });

  test("a second policy that does not pay for massage takes nothing over", () => {
    const patient = onlyPatient({
      Payers: [{}, harbor()],
      Policies: [FIFTY_LEFT, harborPolicy({ massageCovered: "No" })],
      Visits: [FOUR_UNITS],
    });
    expect(shareOf(patient).secondary).toBeUndefined();
  });

  test("one copay of the second policy for all lines of a visit", () => {
    const patient = onlyPatient({
      Payers: [{}, harbor()],
      Policies: [{ deductible: 500 }, harborPolicy({ copay: 30 })],
      Visits: [
        { charge: 50, units: 1 },
        { charge: 50, units: 1, code: "97140" },
      ],
    });
    expect([0, 1].map((at) => shareOf(patient, at).secondary?.pays)).toEqual([2000, 5000]);
  });
});
