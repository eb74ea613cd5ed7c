import type { Row } from "../../clinics/clinic-with";
import { claimOf, lineOf, remittanceOf } from "../x12/sample-835";
import { era, reconciled } from "./reconciled";

const paid = (paymentNumber: string, more: Row): Row => ({
  paymentNumber,
  received: "2026-11-15",
  from: "Payer",
  payerOrPatient: "Evergreen Health",
  patient: "P-0042",
  dateOfService: "2026-11-04",
  code: "97124",
  billed: 180,
  matched: "Exact",
  ...more,
});
const CONTRACT = { plan: "Evergreen Health", code: "97124", service: "Massage", chargePerUnit: 45, allowedPerUnit: 30, from: "2026-01-01" };

test("a line allowed below the contract is short by the difference", () => {
  const rows = { Fees: [CONTRACT], Visits: [{}], Payments: [paid("PY-1", { paid: 75, copay: 25, allowed: 100, writeOff: 80 })] };
  expect(reconciled(rows).underpayments).toMatchObject([{ givenBy: "contract", expected: 12_000, counted: 10_000, short: 2_000 }]);
  const full = { ...rows, Payments: [paid("PY-1", { paid: 95, copay: 25, allowed: 120, writeOff: 60 })] };
  expect(reconciled(full).underpayments).toEqual([]);
});

test("a patient's part other than the plan's is told, where the plan is known for sure", () => {
  const Policies = [{ memberId: "TEST0042", copay: 30, copayMode: "Copay only", deductible: 0, coinsurancePercent: 0 }];
  const rows = { Policies, Visits: [{}], Payments: [paid("PY-1", { paid: 95, copay: 25, allowed: 120, writeOff: 60 })] };
  expect(reconciled(rows).shareDifferences).toMatchObject([{ expected: 3_000, posted: 2_500 }]);
});

test("denials: the most money with the fewest days left first, too late last, in our own words", () => {
  const day = (nth: number): Row => ({ dateOfService: `2026-11-0${nth}`, claimNumber: `C-${nth}`, status: "Denied", charge: nth * 100 });
  const denied = (nth: number, more: Row): Row =>
    paid(`PY-${nth}`, {
      dateOfService: `2026-11-0${nth}`,
      billed: nth * 100,
      paid: 0,
      allowed: 0,
      otherAdjustment: 0,
      claimNumber: `C-${nth}`,
      ...more,
    });
  const { denials } = reconciled({
    Payers: [{ appealWithinDays: 30 }],
    Visits: [day(1), day(2), day(3)],
    Payments: [
      denied(1, { reasonCodes: "CO-50" }),
      denied(2, { reasonCodes: "CO-197", received: "2026-11-01" }),
      denied(3, { reasonCodes: "CO-29", received: "2026-09-01" }),
    ],
    FollowUp: [{ when: "2026-11-10", claimNumber: "C-1", what: "Called", dueBy: "2026-11-30" }],
  });
  expect(denials.map(({ line, amount, daysLeft, isOpen }) => [line.claimNumber, amount, daysLeft, isOpen])).toEqual([
    ["C-2", 20_000, 8, true],
    ["C-1", 10_000, 7, true],
    ["C-3", 30_000, -53, false],
  ]);
  expect(denials[0]).toMatchObject({
    reasons: ["CO-197: no authorization"],
    remedies: ["Ask for a retroactive authorization, else appeal."],
  });
});

test("an answer of a file that refuses is in the list before it is posted", () => {
  const source = era(remittanceOf([claimOf("C-1", [lineOf(18_000, [["CO", "50", 18_000]], { units: 4 })], { status: "4" })]));
  const { denials } = reconciled({ Visits: [{ claimNumber: "C-1", status: "Billed" }] }, [source]);
  expect(denials).toMatchObject([{ amount: 18_000, reasonCodes: ["CO-50"], isOpen: true }]);
});

test("what the plan leaves to the patient, and a claim that is closed, is nobody's to fight for", () => {
  const source = (reason: readonly [string, string]) =>
    era(remittanceOf([claimOf("C-1", [lineOf(18_000, [[...reason, 18_000]], { units: 4 })], { status: "4" })]));
  const Visits = [{ claimNumber: "C-1", status: "Billed" }];
  const Claims = [{ claimNumber: "C-1", patient: "P-0042", payer: "Evergreen Health", status: "Closed" }];
  expect(reconciled({ Visits }, [source(["PR", "119"])]).denials).toEqual([]);
  expect(reconciled({ Visits, Claims }, [source(["CO", "50"])]).denials).toEqual([]);
  const short = { Fees: [CONTRACT], Visits, Payments: [paid("PY-1", { claimNumber: "C-1", paid: 75, copay: 25, writeOff: 80 })] };
  expect(reconciled(short).underpayments).toHaveLength(1);
  expect(reconciled({ ...short, Claims }).underpayments).toEqual([]);
});

test("what a second payer counts again, and what was refused, is no credit", () => {
  const own = { paid: 90, coinsurance: 57.6, allowed: 147.6, writeOff: 32.4 };
  const second = paid("PY-2", { payerOrPatient: "Harbor Mutual", paid: 57.6, otherAdjustment: 122.4, reasonCodes: "OA-23" });
  expect(reconciled({ Visits: [{}], Payments: [paid("PY-1", own), second] }).credits).toEqual([]);
  const refused = paid("PY-1", { paid: 0, otherAdjustment: 180, reasonCodes: "CO-197" });
  expect(reconciled({ Visits: [{ paidByPatient: 180 }], Payments: [refused] }).credits).toEqual([]);
});

test("credits go back to whom they belong and are never netted", () => {
  const rows = {
    Patients: [{ patientId: "P-0042" }, { patientId: "P-0001", last: "Marsh", first: "Theo" }],
    Visits: [{ paidByPatient: 60 }, { patient: "P-0001", charge: 100 }],
    Payments: [
      paid("PY-1", { paid: 90, coinsurance: 57.6, allowed: 147.6, writeOff: 32.4 }),
      paid("PY-2", { patient: "P-0001", paid: 70, allowed: 70, billed: 100, writeOff: 30 }),
      paid("PY-3", { patient: "P-0001", paid: 40, payerOrPatient: "Harbor Mutual", billed: 100 }),
    ],
  };
  const { credits } = reconciled(rows);
  expect(credits.map(({ line, owedTo, amount }) => [line.patient, owedTo, amount])).toEqual([
    ["P-0001", "payer", 4_000],
    ["P-0042", "patient", 240],
  ]);
});

test("day 30 is in the first bucket, day 31 in the second, day 121 in the last", () => {
  const visits = ["2026-10-24", "2026-10-23", "2026-07-25"].map((dateOfService) => ({ dateOfService, charge: 100 }));
  const [payer] = reconciled({ Visits: visits }).ageing.payers;
  expect(payer).toMatchObject({ who: "Evergreen Health", buckets: [10_000, 10_000, 0, 0, 10_000], total: 30_000 });
});

test("an answered line is split between insurer and patient, an unanswered one is the insurer's, a cash line the patient's", () => {
  const { ageing } = reconciled({
    Visits: [{}, { dateOfService: "2026-11-05" }, { dateOfService: "2026-11-06", billTo: "Cash", charge: 90 }],
    Payments: [paid("PY-1", { paid: 75, copay: 25, allowed: 100, writeOff: 60 })],
  });
  expect([ageing.insurerTotal, ageing.patientTotal]).toEqual([18_000 + 2_000, 2_500 + 9_000]);
});

test("what patients paid is on visits, on none since a day, or in packages", () => {
  const own = { from: "Patient", payerOrPatient: "P-0042", patient: null, billed: null, code: null, dateOfService: null, matched: null };
  const { patients } = reconciled({
    Visits: [{ visitNumber: "V-1" }],
    Payments: [
      paid("PY-1", { ...own, paid: 25, visitLine: "V-1-1" }),
      paid("PY-2", { ...own, paid: 40, received: "2026-11-02" }),
      paid("PY-3", { ...own, paid: 10, received: "2026-11-09" }),
    ],
    OtherCharges: [
      { date: "2026-11-01", patient: "P-0042", kind: "Package sold", amount: 425 },
      { date: "2026-11-02", patient: "P-0042", kind: "Package used", amount: 85 },
    ],
  });
  expect(patients).toMatchObject([{ received: 7_500, matched: 2_500, unapplied: 5_000, packagesLeft: 34_000 }]);
  expect(patients[0]?.unappliedSince).toBe(20_759);
});

test("rows of a check that do not make its total are told with their cents", () => {
  const { payments } = reconciled({
    Visits: [{}],
    Payments: [paid("PY-1", { paid: 95, checkOrEftNumber: "TEST-1", paymentTotal: 100, writeOff: 85 })],
  });
  expect(payments).toMatchObject([{ split: { total: 10_000, posted: 9_500, leftToAllocate: 500 }, imbalances: [{ difference: -500 }] }]);
});
