import { patientOwes, type LineShare } from "../../../../billing/ledger/shares/line-share";
import type { Row, Rows } from "../../../clinics/clinic-with";
import { contract, FIFTY_LEFT, FOUR_UNITS, harbor, posted } from "../../../clinics/case-payments";
import { lineOf, onlyPatient, shareOf } from "../only-patient";

const dollars = (...amounts: readonly number[]): readonly number[] => amounts.map((amount) => amount / 100);

/** Dollars as in the table of rule book 4.2: write-off, copay, deductible, coinsurance, all that the patient pays, what the plan pays. */
const shared = (share: LineShare): readonly number[] => {
  const { writeOff, copay, deductible, coinsurance, balanceBill, planPays } = share;
  return dollars(writeOff, copay, deductible, coinsurance, patientOwes(share) + balanceBill, planPays);
};

const accounted = ({ writeOff, balanceBill, beyondLimit, copay, deductible, coinsurance, planPays }: LineShare): number =>
  writeOff + balanceBill + beyondLimit + copay + deductible + coinsurance + planPays;

const ofLine = (policy: Row, more: Rows = {}): LineShare =>
  shareOf(onlyPatient({ Fees: [contract()], Policies: [policy], Visits: [FOUR_UNITS], ...more }));

const TWENTY = { coinsurancePercent: 20 };
const AS_OF = { deductibleAsOf: "2026-11-01" };

describe("rule book 4.2", () => {
  test.each<[string, Row, Rows, readonly number[]]>([
    ["1", { deductible: 500, ...TWENTY }, {}, [32, 0, 88, 0, 88, 0]],
    ["2", FIFTY_LEFT, {}, [32, 0, 50, 7.6, 57.6, 30.4]],
    ["3", { copay: 25, copayMode: "Copay only", deductible: 500, ...TWENTY }, {}, [32, 25, 0, 0, 25, 63]],
    [
      "4",
      { deductible: 500, deductibleMet: 500, outOfPocketMaximum: 1000, outOfPocketMet: 990, ...AS_OF, ...TWENTY },
      {},
      [32, 0, 0, 10, 10, 78],
    ],
    ["5", { ...FIFTY_LEFT, outOfPocketMaximum: 1000, outOfPocketMet: 960 }, {}, [32, 0, 40, 0, 40, 48]],
    [
      "6",
      { copay: 25, copayMode: "Then deductible", deductible: 500, deductibleMet: 470, ...AS_OF, ...TWENTY },
      {},
      [32, 25, 30, 6.6, 61.6, 26.4],
    ],
    ["7", { copay: 25 }, { Fees: [contract(20)], Visits: [{ charge: 60, units: 1 }] }, [40, 20, 0, 0, 20, 0]],
    ["8", { network: "Out", coinsurancePercent: 40 }, { Fees: [contract(22.5)] }, [0, 0, 0, 36, 66, 54]],
    ["10", TWENTY, { Visits: [{ charge: 80, units: 4 }] }, [0, 0, 0, 16, 16, 64]],
    [
      "11, HSA plan",
      { deductible: 500, hsaQualified: "Yes", ...TWENTY },
      { Payers: [{ deductibleApplies: "HSA plans only" }] },
      [32, 0, 88, 0, 88, 0],
    ],
    [
      "11, other plan",
      { deductible: 500, hsaQualified: "No", ...TWENTY },
      { Payers: [{ deductibleApplies: "HSA plans only" }] },
      [32, 0, 0, 17.6, 17.6, 70.4],
    ],
  ])("no. %s", (_, policy, more, expected) => {
    const share = ofLine(policy, more);
    expect(shared(share)).toEqual(expected);
    expect(accounted(share)).toBe(share.charge);
    expect(share.isSure).toBe(true);
  });

  test("no. 8: the rest of the charge is billed to the patient, not written off", () => {
    const share = ofLine({ network: "Out", coinsurancePercent: 40 }, { Fees: [contract(22.5)] });
    expect(dollars(share.balanceBill, patientOwes(share))).toEqual([30, 36]);
  });

  test("no. 9: two lines use up the deductible one after the other", () => {
    const patient = onlyPatient({
      Fees: [contract(66), contract(30, { code: "97140" })],
      Policies: [{ deductible: 80, ...TWENTY }],
      Visits: [
        { charge: 90, units: 1 },
        { charge: 40, units: 1, code: "97140" },
      ],
    });
    expect([0, 1].map((at) => shared(shareOf(patient, at)))).toEqual([
      [24, 0, 66, 0, 66, 0],
      [10, 0, 14, 3.2, 17.2, 12.8],
    ]);
  });

  test("the dollar limit: $450 of $500 used, so that $50 are covered and $38 are the patient's at the allowed rate", () => {
    const patient = onlyPatient({
      Fees: [contract()],
      Policies: [{ dollarLimit: 500, ...TWENTY }],
      Visits: [{ dateOfService: "2026-11-02", code: "97140", charge: 450 }, FOUR_UNITS],
    });
    const share = shareOf(patient, 1);
    expect(shared(share)).toEqual([32, 0, 0, 10, 48, 40]);
    expect(dollars(share.beyondLimit)).toEqual([38]);
    expect(accounted(share)).toBe(share.charge);
  });

  test("the dollar limit reached within a visit: its lines use it up one after the other", () => {
    const patient = onlyPatient({
      Fees: [contract()],
      Policies: [{ dollarLimit: 100, ...TWENTY }],
      Visits: [FOUR_UNITS, { ...FOUR_UNITS, code: "97140", charge: 40 }],
    });
    expect([0, 1].map((at) => shareOf(patient, at).beyondLimit)).toEqual([0, 2_800]);
  });

  test("the visit limit: the last visit is shared, all that is allowed for the next one is the patient's", () => {
    const patient = onlyPatient({
      Fees: [contract()],
      Policies: [{ visitLimit: 1, ...TWENTY }],
      Visits: [FOUR_UNITS, { ...FOUR_UNITS, dateOfService: "2026-11-05" }],
    });
    expect([0, 1].map((at) => shared(shareOf(patient, at)))).toEqual([
      [32, 0, 0, 17.6, 17.6, 70.4],
      [32, 0, 0, 0, 88, 0],
    ]);
  });
});

test("a limit of massages does not hold another discipline's line of the visit", () => {
  const Visits = [FOUR_UNITS, { ...FOUR_UNITS, discipline: "Acupuncture", code: "97810" }];
  const patient = onlyPatient({ Policies: [{ visitLimit: 0 }], Visits });
  expect([0, 1].map((at) => shareOf(patient, at).beyondLimit)).toEqual([12_000, 0]);
});

describe("lines of a visit", () => {
  const twoLines = [FOUR_UNITS, { ...FOUR_UNITS, code: "97140" }];

  test("one copay, taken from the first line and where that is not enough from the next", () => {
    const patient = onlyPatient({ Policies: [{ copay: 150 }], Visits: twoLines });
    expect([0, 1].map((at) => shareOf(patient, at).copay)).toEqual([12_000, 3_000]);
  });

  test("a copay for each of two visits of a day", () => {
    const patient = onlyPatient({
      Providers: [{}, { providerId: "LI", last: "Ibarra", first: "Luz" }],
      Policies: [{ copay: 25 }],
      Visits: [FOUR_UNITS, { ...FOUR_UNITS, provider: "LI" }],
    });
    expect([0, 1].map((at) => shareOf(patient, at).copay)).toEqual([2_500, 2_500]);
  });

  test("a denied line has no share, and the copay is the next one's", () => {
    const patient = onlyPatient({ Policies: [{ copay: 25 }], Visits: [{ ...FOUR_UNITS, status: "Denied" }, twoLines[1] ?? {}] });
    expect(patient.benefits.share(lineOf(patient))).toBeUndefined();
    expect(shareOf(patient, 1).copay).toBe(2_500);
  });

  test("a line that a remittance refuses has none either", () => {
    const Payments = [posted({ paid: 0, allowed: 0, reasonCodes: "CO-197" })];
    const patient = onlyPatient({ Policies: [{ copay: 25 }], Visits: [FOUR_UNITS], Payments });
    expect(patient.benefits.share(lineOf(patient))).toBeUndefined();
  });

  test("none where the policy does not pay for massage, but for another discipline", () => {
    const Visits = [FOUR_UNITS, { ...FOUR_UNITS, discipline: "Acupuncture", code: "97810" }];
    const patient = onlyPatient({ Policies: [{ copay: 25, massageCovered: "No" }], Visits });
    expect([0, 1].map((at) => patient.benefits.share(lineOf(patient, at))?.copay)).toEqual([undefined, 2_500]);
  });

  test.each<[string, Row]>([
    ["without a charge", { charge: null }],
    ["with a charge taken back", { charge: -120 }],
    ["for cash", { billTo: "Cash" }],
    ["of a cancelled visit", { status: "Cancelled" }],
    ["billed to a payer without a policy", { billTo: "Harbor Mutual" }],
    ["before its policy starts", { dateOfService: "2025-12-31" }],
    ["before it, billed by its number", { dateOfService: "2025-12-31", billTo: "PL-0061" }],
  ])("no share %s", (_, visit) => {
    const patient = onlyPatient({ Payers: [{}, harbor()], Policies: [{ copay: 25 }], Visits: [{ ...FOUR_UNITS, ...visit }] });
    expect(patient.benefits.share(lineOf(patient))).toBeUndefined();
  });
});

describe("what is over the allowed amount", () => {
  test.each<[string, Row, Row, number, number]>([
    ["is written off in network", { network: "In" }, {}, 3_200, 0],
    ["is billed to the patient out of network", { network: "Out" }, {}, 0, 3_200],
    ["is written off for workers' compensation", { network: "Out" }, { kind: "Workers comp" }, 3_200, 0],
    ["is written off for Medicaid", { network: "Out" }, { kind: "Medicaid" }, 3_200, 0],
    ["is written off for the VA", { network: "Out" }, { programme: "VA" }, 3_200, 0],
  ])("%s", (_, policy, payer, writeOff, balanceBill) => {
    const share = ofLine(policy, { Payers: [payer] });
    expect([share.writeOff, share.balanceBill]).toEqual([writeOff, balanceBill]);
  });
});

describe("what a share can be held against", () => {
  test.each<[string, Row, Rows, boolean]>([
    ["a plan that says nothing of the patient's part", { visitLimit: 20 }, {}, false],
    ["a copay of nothing", { copay: 0 }, {}, true],
    ["a deductible told on a later day", { ...FIFTY_LEFT, deductibleAsOf: "2026-11-05" }, {}, false],
    ["a deductible told on the day itself", { ...FIFTY_LEFT, deductibleAsOf: "2026-11-04" }, {}, false],
    ["a deductible told on the day before", { ...FIFTY_LEFT, deductibleAsOf: "2026-11-03" }, {}, true],
    ["a deductible that a copay leaves out", { ...FIFTY_LEFT, deductibleAsOf: "2026-11-05", copay: 25 }, {}, true],
    ["a posted visit beyond the limit", { copay: 25, visitLimit: 0 }, { Payments: [posted({ copay: 0 })] }, false],
  ])("%s", (_, policy, more, expected) => {
    expect(ofLine(policy, more).isSure).toBe(expected);
  });
});
