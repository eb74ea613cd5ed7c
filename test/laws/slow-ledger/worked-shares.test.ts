import type { Row } from "../../clinics/clinic-with";
import type { SlowLine } from "./slow-ledger";
import { slowly } from "./slowly";

const FEES = (allowedPerUnit: number): Row => ({ plan: "Evergreen Health", code: "97124", chargePerUnit: 30, allowedPerUnit });
const CHARGE = { charge: 120, units: 4 };
const MET = { deductibleAsOf: "2026-11-01" };

/** Dollars of a line: write-off, copay, deductible, coinsurance, all that the patient pays, what the plan pays. */
const shared = ({ share }: SlowLine): readonly number[] => {
  if (share === undefined) throw new Error("the line has no share");
  const { copay, deductible, coinsurance, balanceBill, beyondLimit, planPays, writeOff } = share;
  const patient = copay + deductible + coinsurance + balanceBill + beyondLimit;
  return [writeOff, copay, deductible, coinsurance, patient, planPays].map((amount) => amount / 100);
};

const oneLine = (policy: Row, visit: Row = CHARGE, more: Readonly<Record<string, readonly Row[]>> = {}): SlowLine =>
  slowly({ Fees: [FEES(22)], Policies: [policy], Visits: [visit], ...more }).line(0);

describe("rule book 4.2", () => {
  test.each<[string, Row, readonly number[]]>([
    ["1", { deductible: 500, coinsurancePercent: 20 }, [32, 0, 88, 0, 88, 0]],
    ["2", { deductible: 500, deductibleMet: 450, ...MET, coinsurancePercent: 20 }, [32, 0, 50, 7.6, 57.6, 30.4]],
    ["3", { copay: 25, deductible: 500, coinsurancePercent: 20 }, [32, 25, 0, 0, 25, 63]],
    ["4", { coinsurancePercent: 20, outOfPocketMaximum: 1000, outOfPocketMet: 990, ...MET }, [32, 0, 0, 10, 10, 78]],
    [
      "5",
      { deductible: 500, deductibleMet: 450, coinsurancePercent: 20, outOfPocketMaximum: 1000, outOfPocketMet: 960, ...MET },
      [32, 0, 40, 0, 40, 48],
    ],
    [
      "6",
      { copay: 25, copayMode: "Then deductible", deductible: 500, deductibleMet: 470, ...MET, coinsurancePercent: 20 },
      [32, 25, 30, 6.6, 61.6, 26.4],
    ],
  ])("case %s", (_, policy, expected) => {
    const line = oneLine(policy);
    expect(shared(line)).toEqual(expected);
    expect(line.isSure).toBe(true);
  });

  test("case 7: the copay is at most what is allowed", () => {
    const line = oneLine({ copay: 25 }, { charge: 60, units: 1 }, { Fees: [FEES(20)] });
    expect(shared(line)).toEqual([40, 20, 0, 0, 20, 0]);
  });

  test("case 8: out of network the rest of the charge is billed to the patient", () => {
    const posted = { paymentNumber: "1", from: "Payer", payerOrPatient: "Evergreen Health", allowed: 90 };
    const Payments = [{ ...posted, patient: "P-0042", dateOfService: "2026-11-04", code: "97124" }];
    const line = oneLine({ network: "Out", coinsurancePercent: 40 }, CHARGE, { Payments });
    expect(shared(line)).toEqual([0, 0, 0, 36, 66, 54]);
    expect(line.share?.balanceBill).toBe(3000);
  });

  test("case 9: the deductible is used up line by line", () => {
    const ledger = slowly({
      Fees: [FEES(66), { ...FEES(30), code: "97140" }],
      Policies: [{ deductible: 80, coinsurancePercent: 20 }],
      Visits: [
        { charge: 90, units: 1 },
        { charge: 40, units: 1, code: "97140" },
      ],
    });
    expect(shared(ledger.line(0))).toEqual([24, 0, 66, 0, 66, 0]);
    expect(shared(ledger.line(1))).toEqual([10, 0, 14, 3.2, 17.2, 12.8]);
  });

  test("case 10: a charge below the contract is allowed whole", () => {
    expect(shared(oneLine({ coinsurancePercent: 20 }, { charge: 80, units: 4 }))).toEqual([0, 0, 0, 16, 16, 64]);
  });

  test("case 11: Providence's deductible is for HSA plans only", () => {
    const Payers = [{ deductibleApplies: "HSA plans only" }];
    const plan = { deductible: 500, coinsurancePercent: 20 };
    expect(shared(oneLine({ ...plan, hsaQualified: "Yes" }, CHARGE, { Payers }))).toEqual([32, 0, 88, 0, 88, 0]);
    expect(shared(oneLine({ ...plan, hsaQualified: "No" }, CHARGE, { Payers }))).toEqual([32, 0, 0, 17.6, 17.6, 70.4]);
  });

  test("the worked dollar limit: 450 of 500 used, and an excess of 38 at the allowed rate", () => {
    const ledger = slowly({
      Fees: [FEES(22)],
      Policies: [{ dollarLimit: 500, coinsurancePercent: 20 }],
      Visits: [
        { dateOfService: "2026-11-02", code: "97140", charge: 450 },
        { dateOfService: "2026-11-04", ...CHARGE },
      ],
    });
    expect(shared(ledger.line(1))).toEqual([32, 0, 0, 10, 48, 40]);
    expect(ledger.visit(1)).toMatchObject({ dollarLimit: 50_000, dollarsUsed: 45_000, dollars: 8_800, dollarsBeyond: 3_800 });
  });
});

describe("coordination after case 2", () => {
  const first = { policyNumber: "PL-1", deductible: 500, deductibleMet: 450, ...MET, coinsurancePercent: 20 };
  const second = (kind: string, allowedPerUnit: number): SlowLine =>
    slowly({
      Payers: [{}, { payer: "Harbor Mutual", kind }],
      Fees: [FEES(22), { ...FEES(allowedPerUnit), plan: "Harbor Mutual" }],
      Policies: [first, { policyNumber: "PL-2", payer: "Harbor Mutual", rank: "2", coinsurancePercent: 20 }],
      Visits: [CHARGE],
    }).line(0);

  test("standard: the second would pay 64.00 and pays the 57.60 that are left", () => {
    const { share, secondary } = second("Commercial", 20);
    expect([share?.secondaryPays, secondary?.patientOwes]).toEqual([5_760, 0]);
  });

  test("Medicaid allows 25.00, less than was paid: nobody owes anything", () => {
    const { share, secondary } = second("Medicaid", 6.25);
    expect([share?.secondaryPays, secondary?.patientOwes]).toEqual([0, 0]);
  });
});

describe("appendix A, B-09", () => {
  test("in network the patient paid 88.00 and owed 57.60", () => {
    const line = oneLine({ deductible: 500, deductibleMet: 450, ...MET, coinsurancePercent: 20 }, { ...CHARGE, paidByPatient: 88 });
    const owed = shared(line)[4] ?? 0;
    expect((line.paidByPatient - owed * 100) / 100).toBeCloseTo(30.4, 9);
  });

  test("workers' compensation bills the patient for nothing", () => {
    const line = oneLine({ network: "Out" }, { ...CHARGE, paidByPatient: 10 }, { Payers: [{ kind: "Workers comp" }] });
    expect(shared(line)).toEqual([32, 0, 0, 0, 0, 88]);
  });
});

describe("what was met", () => {
  const plan = { deductible: 100, deductibleMet: 40, coinsurancePercent: 20 };
  const days = ["2026-03-01", "2026-03-10", "2026-03-11", "2027-03-01"];
  const run = (policy: Row) =>
    slowly({
      Fees: [FEES(22)],
      Policies: [{ ...plan, ...policy }],
      Visits: days.map((dateOfService) => ({ dateOfService, ...CHARGE })),
    });

  test("a typed amount holds its day and everything before; a year after it nothing is known", () => {
    const { line } = run({ deductibleAsOf: "2026-03-01" });
    expect(days.map((_, at) => line(at).isSure)).toEqual([false, true, true, false]);
    expect([line(1).share?.deductible, line(2).share?.deductible]).toEqual([6_000, 0]);
  });

  test("without any day it is what was met when the year began", () => {
    const { line } = run({});
    expect(days.map((_, at) => line(at).share?.deductible)).toEqual([6_000, 0, 0, 6_000]);
  });

  test("where neither deductible nor maximum counts it does not matter", () => {
    const { line } = run({ deductibleAsOf: "2026-03-10", deductibleApplies: "No" });
    expect(days.map((_, at) => line(at).isSure)).toEqual([true, true, true, true]);
  });

  test("a posted deductible goes before the computed one, and a denied line moves nothing", () => {
    const posted = { paymentNumber: "1", from: "Payer", payerOrPatient: "Evergreen Health", patient: "P-0042", code: "97124" };
    const { line } = slowly({
      Fees: [FEES(22)],
      Policies: [{ deductible: 100 }],
      Visits: [
        { dateOfService: "2026-03-01", ...CHARGE, status: "Denied" },
        { dateOfService: "2026-03-10", ...CHARGE },
        { dateOfService: "2026-03-11", ...CHARGE },
      ],
      Payments: [{ ...posted, dateOfService: "2026-03-10", allowed: 88, deductible: 70 }],
    });
    expect([line(0).share, line(1).share?.deductible, line(2).share?.deductible]).toEqual([undefined, 8_800, 3_000]);
  });
});
