import fc from "fast-check";
import { day } from "../superbill/superbill-of";
import { answer, draft, itemsOf, plain, rowsOf } from "./letter-of";

const ready = (dateOfService: string, more = {}) => ({ dateOfService, status: "Ready", ...more });
const CONTRACT = { Fees: [{}, { plan: "Evergreen Health", allowedPerUnit: 22 }] };
const POLICY = { verifiedOn: "2026-01-05", callRef: "8841" };
const visitsOf = (rows: Parameters<typeof draft>[1], wish = {}) => rowsOf(draft("estimate", rows, wish), "Estimate.Visits");
const stepsOf = (rows: Parameters<typeof draft>[1]) =>
  rowsOf(draft("estimate", rows), "Estimate.Steps").map(({ Words, Amount }) => `${String(Words)}: ${String(Amount)}`);

test("deductible, then coinsurance, from visit to visit, with the sum step by step", () => {
  const rows = {
    ...CONTRACT,
    Policies: [{ ...POLICY, deductible: 500, deductibleMet: 450, deductibleAsOf: "2026-10-31", coinsurancePercent: 20 }],
    Visits: [ready("2026-11-10"), ready("2026-12-01", { status: "Draft" })],
  };
  expect(visitsOf(rows)).toMatchObject([
    {
      Date: day("2026-11-10"),
      Services: "97124 x 4",
      Charge: 18_000,
      WrittenOff: 9_200,
      Deductible: 5_000,
      Coinsurance: 760,
      InsurancePays: 3_040,
      PatientPays: 5_760,
    },
    { Date: day("2026-12-01"), Deductible: 0, Coinsurance: 1_760, PatientPays: 1_760 },
  ]);
  expect(stepsOf(rows)).toEqual([
    "Charged: $180.00",
    "Allowed, by the contract: $88.00",
    "Written off: $92.00",
    "Deductible, $50.00 left before this visit: $50.00",
    "Coinsurance, 20 % of $38.00: $7.60",
    "The plan pays: $30.40",
    "Your part by this estimate: $57.60",
  ]);
  const letter = draft("estimate", rows);
  expect(plain(letter.values.fields)).toMatchObject({
    "Estimate.StepsHeading": "How the visit of 11/10/2026 is worked out",
    "Estimate.Total.PatientPays": 7_520,
    "Estimate.Total.Due": 7_520,
    "Estimate.RestsOn":
      "It rests on your benefits with Evergreen Health, verified with the plan on 01/05/2026, reference 8841; deductible $500.00, $450.00 of it met as of 10/31/2026, and on what we have billed since.",
  });
  expect(letter.remarks).toEqual(["1 line of it is still a Draft in Visits."]);
  expect(letter.gaps).toEqual([]);
});

test("what was billed, paid or cancelled is not estimated, and the days asked for are kept to", () => {
  const rows = {
    Visits: [
      ready("2026-11-10", { status: "Billed" }),
      ready("2026-12-01", { status: "Cancelled" }),
      ready("2026-12-08"),
      ready("2026-12-15"),
    ],
  };
  expect(visitsOf(rows).map(({ Date }) => Date)).toEqual([day("2026-12-08"), day("2026-12-15")]);
  expect(visitsOf(rows, { to: day("2026-12-08") }).map(({ Date }) => Date)).toEqual([day("2026-12-08")]);
});

test("with nothing to come one visit like the last is worked out by what is left of the plan now", () => {
  const paid = { dateOfService: "2026-11-10", status: "Paid", paidByPatient: 50 };
  const rows = {
    ...CONTRACT,
    Policies: [{ ...POLICY, deductible: 100, deductibleMet: 0, deductibleAsOf: "2026-10-31", coinsurancePercent: 20 }],
    Visits: [paid],
  };
  expect(visitsOf(rows)).toMatchObject([{ Date: undefined, Deductible: 1_200, Coinsurance: 1_520, PatientPays: 2_720 }]);
  const { values } = draft("estimate", rows);
  expect(plain(values.fields)).toMatchObject({
    "Estimate.Opening": "What your part of a visit like your last one is likely to be, by what we know of your plan.",
    "Estimate.Total.Paid": 0,
  });
});

test("out of network the patient may be billed what is over the allowed amount", () => {
  const rows = {
    ...CONTRACT,
    Policies: [{ ...POLICY, network: "Out", coinsurancePercent: 40, copayMode: "None" }],
    Visits: [ready("2026-12-01")],
  };
  expect(visitsOf(rows)).toMatchObject([{ Coinsurance: 3_520, Other: 9_200, PatientPays: 12_720, InsurancePays: 5_280 }]);
  expect(stepsOf(rows).at(-1)).toBe("Your part by this estimate: $127.20");
});

test("cash is the patient's; a line of which nobody knows who pays is left off and named", () => {
  const rows = {
    Policies: [{ ...POLICY, copay: 25 }],
    Visits: [
      ready("2026-12-01", { billTo: "Cash" }),
      ready("2026-12-02", { billTo: "Harbor Mutual" }),
      ready("2026-12-03", { charge: null }),
    ],
  };
  expect(visitsOf(rows)).toMatchObject([{ Other: 18_000, PatientPays: 18_000 }]);
  expect(itemsOf(draft("estimate", rows))).toEqual([
    "Who pays for 97124 on 12/02/2026, which is left off",
    "Who pays for 97124 on 12/03/2026, which is left off",
  ]);
});

test("terms that nobody typed are said on the paper, and are a gap", () => {
  const letter = draft("estimate", { Policies: [POLICY], Visits: [ready("2026-12-01")] });
  expect(plain(letter.values.fields)["Estimate.RestsOn"]).toContain("the sum counts them as nothing");
  expect(itemsOf(letter)).toEqual(["Copay, deductible or coinsurance of the policy"]);
});

test("it never promises", () => {
  const text = String(plain(draft("estimate", { Visits: [ready("2026-12-01")] }).values.fields)["Estimate.NoPromise"]);
  expect(text).toContain("an estimate, not a promise");
});

test("a patient without a visit has no estimate", () => {
  expect(answer({ kind: "estimate" })).toEqual({
    why: "Patient P-0042 has no visit to come and none before, so there is nothing to estimate.",
  });
});

test("each visit's charge is written off, paid by insurance or the patient's, to the cent, whatever the terms", () => {
  const amount = fc.integer({ min: 0, max: 40_000 }).map((cents) => cents / 100);
  const policy = fc.record({
    network: fc.constantFrom("In", "Out"),
    copay: fc.option(amount),
    copayMode: fc.constantFrom("Copay only", "Then deductible", "None"),
    deductible: fc.option(amount),
    coinsurancePercent: fc.option(fc.integer({ min: 0, max: 100 })),
    outOfPocketMaximum: fc.option(amount),
    visitLimit: fc.option(fc.integer({ min: 0, max: 3 })),
  });
  const visit = fc.record({ charge: amount, units: fc.integer({ min: 1, max: 4 }), billTo: fc.constantFrom("Evergreen Health", "Cash") });
  fc.assert(
    fc.property(policy, policy, fc.array(visit, { minLength: 1, maxLength: 4 }), (first, second, visits) => {
      const rows = {
        ...CONTRACT,
        Payers: [{}, { payer: "Harbor Mutual" }],
        Policies: [first, { ...second, policyNumber: "PL-2", payer: "Harbor Mutual", rank: "2" }],
        Visits: visits.map((one, at) => ready(`2026-12-0${at + 1}`, one)),
      };
      for (const { Charge, WrittenOff, InsurancePays, Deductible, Copay, Coinsurance, Other, PatientPays } of visitsOf(rows)) {
        expect(Number(WrittenOff) + Number(InsurancePays) + Number(PatientPays)).toBe(Charge);
        expect(Number(Deductible) + Number(Copay) + Number(Coinsurance) + Number(Other)).toBe(PatientPays);
      }
    }),
    { numRuns: 40 },
  );
});
