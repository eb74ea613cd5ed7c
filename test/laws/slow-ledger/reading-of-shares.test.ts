import type { Row } from "../../clinics/clinic-with";
import { slowly } from "./slowly";

const CONTRACT: Row = { plan: "Evergreen Health", code: "97124", chargePerUnit: 30, allowedPerUnit: 22 };
const CHARGE = { charge: 120, units: 4 };
const MET = { deductibleAsOf: "2026-11-01" };
const two = (first: Row, second: Row): readonly Row[] => [
  { policyNumber: "PL-1", ...first },
  { policyNumber: "PL-2", ...second },
];
const share = (policy: Row, visits: readonly Row[] = [CHARGE]) => {
  const { line } = slowly({ Fees: [CONTRACT], Policies: [policy], Visits: visits });
  return visits.map((_, at) => line(at).share);
};

describe("which policy", () => {
  const policyOf = (first: Row, second: Row, visit: Row = {}) => slowly({ Policies: two(first, second), Visits: [visit] }).line(0).policy;

  test("is the lowest rank, then the oldest; a number in Bill to goes before both", () => {
    expect(policyOf({ rank: "2", starts: "2025-01-01" }, { rank: "1" })).toBe("PL-2");
    expect(policyOf({ starts: "2026-02-01" }, { starts: "2026-01-01" })).toBe("PL-2");
    expect(policyOf({ rank: "1" }, { rank: "2" }, { billTo: "pl-2" })).toBe("PL-2");
  });

  test("is none for a line that cannot be on a claim", () => {
    expect(policyOf({}, {}, { status: "Cancelled" })).toBeUndefined();
    expect(policyOf({}, {}, { billTo: "Cash" })).toBeUndefined();
  });

  test("comes second only with a higher rank", () => {
    const second = (rank: string) =>
      slowly({ Policies: two({ coinsurancePercent: 20 }, { rank, payer: "Harbor Mutual" }), Visits: [{}] }).line(0).secondary;
    expect([second("1"), second("2")?.policy]).toEqual([undefined, "PL-2"]);
  });

  test("that is not in force shares nothing (4.1 step 1)", () => {
    const [found] = share({ ends: "2026-06-30" }, [{ ...CHARGE, billTo: "PL-0061" }]);
    expect(found).toBeUndefined();
  });
});

describe("the steps", () => {
  test("half a cent of coinsurance rounds up", () => {
    expect(share({ coinsurancePercent: 50 }, [{ charge: 0.25, units: 1 }])[0]).toMatchObject({ coinsurance: 13, planPays: 12 });
  });

  test("the maximum takes from coinsurance, then from the copay, then from the deductible", () => {
    const parts = (left: number) => {
      const plan = { copay: 20, copayMode: "Then deductible", deductible: 50, coinsurancePercent: 50 };
      const found = share({ ...plan, outOfPocketMaximum: 100, outOfPocketMet: 100 - left, ...MET })[0];
      return [found?.copay, found?.deductible, found?.coinsurance];
    };
    expect([parts(79), parts(72), parts(60), parts(30)]).toEqual([
      [2_000, 5_000, 900],
      [2_000, 5_000, 200],
      [1_000, 5_000, 0],
      [0, 3_000, 0],
    ]);
  });

  test("Copay mode None asks for no copay, though one is typed", () => {
    expect(share({ copay: 25, copayMode: "None", coinsurancePercent: 20 })[0]).toMatchObject({ copay: 0, coinsurance: 1_760 });
  });

  test("the copay is asked once a visit, as far as the lines reach", () => {
    const lines = [
      { charge: 10, units: 1 },
      { charge: 40, units: 4, code: "97140" },
    ];
    expect(share({ copay: 25 }, lines).map((each) => each?.copay)).toEqual([1_000, 1_500]);
  });

  test("only massage is beyond a limit of massages", () => {
    const lines = [CHARGE, { ...CHARGE, code: "98941", discipline: "Chiropractic" }];
    expect(share({ visitLimit: 0 }, lines).map((each) => each?.beyondLimit)).toEqual([8_800, 0]);
  });

  test("a dollar limit is used up line by line", () => {
    const lines = [CHARGE, { charge: 50, units: 1, code: "97140" }];
    expect(share({ dollarLimit: 100 }, lines).map((each) => each?.beyondLimit)).toEqual([0, 3_800]);
  });

  test("Medicaid after another pays no more than is left", () => {
    const { line } = slowly({
      Payers: [{}, { payer: "Harbor Mutual", kind: "Medicaid" }],
      Policies: two({ coinsurancePercent: 20 }, { payer: "Harbor Mutual", rank: "2" }),
      Visits: [{ charge: 100 }],
    });
    expect(line(0).share).toMatchObject({ planPays: 8_000, secondaryPays: 2_000 });
    expect(line(0).secondary?.patientOwes).toBe(0);
  });
});

describe("what was met", () => {
  test("as of the day of verification where no other is typed, if it lies in the year", () => {
    const lines = ["2026-03-01", "2026-03-02"].map((dateOfService) => ({ ...CHARGE, dateOfService }));
    const met = (verifiedOn: string) => share({ deductible: 100, deductibleMet: 30, verifiedOn }, lines).map((each) => each?.deductible);
    expect(met("2026-03-01")[1]).toBe(7_000);
    expect(met("2025-03-01")).toEqual([7_000, 0]);
  });

  test("is not moved by what was posted for a denied line", () => {
    const lines = ["2026-03-01", "2026-03-02"].map((dateOfService, at) => ({
      ...CHARGE,
      dateOfService,
      status: at === 0 ? "Denied" : "Ready",
    }));
    const row = { paymentNumber: "1", from: "Payer", payerOrPatient: "Evergreen Health", patient: "P-0042", code: "97124" };
    const Payments = [{ ...row, dateOfService: "2026-03-01", deductible: 80 }];
    const { line } = slowly({ Fees: [CONTRACT], Policies: [{ deductible: 100 }], Visits: lines, Payments });
    expect(line(1).share?.deductible).toBe(8_800);
  });
});

test("the public fee is no contract, even where it allows less", () => {
  const Fees = [{ ...CONTRACT, plan: "Standard" }];
  expect(slowly({ Fees, Visits: [CHARGE] }).line(0).allowed).toBe(12_000);
});
