import { patientShareDiffers } from "../../../../billing/rules/benefits/patient-share-differs";
import { shareSteps } from "../../../../billing/ledger/shares/share-steps";
import { FIFTY_LEFT, harbor, harborPolicy, posted } from "../../../clinics/case-payments";
import type { Rows } from "../../../clinics/clinic-with";
import { lineOf, onlyPatient } from "../../ledger/only-patient";
import { findingsOf } from "../test-rule";
import { collected, copay, worked, wrong } from "./patient-share-cases";

describe("the explanation shows every step of the sum", () => {
  const explained = (clinic: Rows) => findingsOf(patientShareDiffers, { name: "", clinic })[0]?.explanation;
  const steps = (clinic: Rows) => explained(clinic)?.steps.map(({ words, amount }) => `${words}: ${amount}`);

  test("deductible and coinsurance", () => {
    expect(steps(worked({ Payments: [wrong] }))).toEqual([
      "Charged: $120.00",
      "Allowed, as posted: $88.00",
      "Written off: $32.00",
      "Deductible, $50.00 left before this visit: $50.00",
      "Coinsurance, 20 % of $38.00: $7.60",
      "The plan pays: $30.40",
      "The patient owes: $57.60",
    ]);
    expect(explained(worked({ Payments: [wrong] }))?.decidedBy).toMatchObject({
      sheet: "Policies",
      cell: "AA2",
      words: "Coinsurance % 20 in Policies, PL-0061",
    });
  });

  test("a copay alone, decided by the copay whatever else is typed", () => {
    const clinic = copay({ Policies: [{ copay: 25, copayMode: "Copay only", coinsurancePercent: 20 }], Visits: collected(20) });
    expect(steps(clinic)).toEqual([
      "Charged: $120.00",
      "Allowed, by the contract: $88.00",
      "Written off: $32.00",
      "Copay: $25.00",
      "The plan pays: $63.00",
      "The patient owes: $25.00",
    ]);
    expect(explained(clinic)?.decidedBy?.words).toBe("Copay 25 in Policies, PL-0061");
  });

  test("an out-of-pocket maximum, without a contract, out of network", () => {
    const Policies = [
      { network: "Out", coinsurancePercent: 20, outOfPocketMaximum: 1000, outOfPocketMet: 990, deductibleAsOf: "2026-11-01" },
    ];
    const clinic = worked({ Fees: [{}], Policies, Payments: [posted({ paid: 100, coinsurance: 20 })] });
    expect(steps(clinic)).toEqual([
      "Charged: $120.00",
      "Allowed, as posted: $120.00",
      "Coinsurance, 20 % of $120.00: $10.00",
      "Left of the out-of-pocket maximum before this visit: $10.00",
      "The plan pays: $110.00",
      "The patient owes: $10.00",
    ]);
  });

  // Not a finding: what was paid beyond a limit is not held against our count.
  test("a limit, a balance and secondary coverage", () => {
    const clinic = worked({
      Payers: [{}, harbor()],
      Policies: [{ ...FIFTY_LEFT, network: "Out", dollarLimit: 78 }, harborPolicy({ coinsurancePercent: 50 })],
      Payments: [posted({ allowed: 88, paid: 38, deductible: 40 })],
    });
    const patient = onlyPatient(clinic);
    const share = patient.benefits.share(lineOf(patient));
    expect(shareSteps(share ? [share] : []).map(({ words, amount }) => `${words}: ${amount}`)).toEqual([
      "Charged: $120.00",
      "Allowed, as posted: $88.00",
      "Over the allowed amount, may be billed to the patient: $32.00",
      "Beyond a limit, the patient's: $10.00",
      "Deductible, $50.00 left before this visit: $50.00",
      "Coinsurance, 20 % of $28.00: $5.60",
      "The plan pays: $22.40",
      "Secondary coverage takes over: $55.60",
      "The patient owes: $10.00",
    ]);
  });
});
