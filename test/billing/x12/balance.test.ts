import { read835 } from "../../../billing/x12/read-835";
import { claimOf, file835, lineOf, remittanceOf, type SampleClaim, type SampleRemittance } from "./sample-835";

/** The worked cases of rule book 7.2, then each sum out by some cents. */
const problemsOf = (remittance: SampleRemittance) =>
  read835(file835([remittance]), { file: "era.835" }).problems.map(({ code, difference }) => [code, difference]);
const messagesOf = (remittance: SampleRemittance) =>
  read835(file835([remittance]), { file: "era.835" }).problems.map(({ message }) => message);

const deductibleAndCoinsurance = claimOf("C-0118", [
  lineOf(12_000, [
    ["CO", "45", 3_200],
    ["PR", "1", 5_000],
    ["PR", "2", 760],
  ]),
]);
const other = claimOf("C-0119", [lineOf(9_000, [["CO", "45", 2_700]])]);

describe("what adds up", () => {
  test("a line of 120.00 less 32.00, 50.00 and 7.60 pays 30.40", () => {
    expect(deductibleAndCoinsurance.paid).toBe(3_040);
    expect(problemsOf(remittanceOf([deductibleAndCoinsurance]))).toEqual([]);
  });

  test("a takeback of 20.00 lowers 93.40 to 73.40", () => {
    const remittance = remittanceOf([deductibleAndCoinsurance, other], [["WO", "ICN7", 2_000]]);
    expect(remittance.total).toBe(7_340);
    expect(problemsOf(remittance)).toEqual([]);
  });

  test("interest of -1.15 raises 93.40 to 94.55", () => {
    const remittance = remittanceOf([deductibleAndCoinsurance, other], [["L6", "ICN7", -115]]);
    expect(remittance.total).toBe(9_455);
    expect(problemsOf(remittance)).toEqual([]);
  });

  test("a claim without lines that leaves all of the allowed amount to the patient", () => {
    const claim = claimOf("C-0120", [], {
      charge: 12_000,
      adjustments: [
        ["CO", "45", 3_200],
        ["PR", "1", 8_800],
      ],
    });
    expect(claim).toMatchObject({ paid: 0, patientShare: 8_800 });
    expect(problemsOf(remittanceOf([claim], [], { method: "NON" }))).toEqual([]);
  });

  test("two lines of 35.20 are a claim of 70.40", () => {
    expect(problemsOf(remittanceOf([twoLines()]))).toEqual([]);
  });

  test("a reversal, its correction to nothing and the balance carried forward are a payment of nothing", () => {
    const reversal = claimOf(
      "C-0118",
      [
        lineOf(-12_000, [
          ["CO", "45", -3_200],
          ["PR", "1", -5_000],
          ["PR", "2", -760],
        ]),
      ],
      { status: "22" },
    );
    const corrected = claimOf("C-0118", [lineOf(12_000, [["CO", "197", 12_000]])], { status: "4", payerNumber: "ICN-C-0118-2" });
    const remittance = remittanceOf([reversal, corrected], [["FB", "CARRIED", -3_040]], { method: "NON" });
    expect(remittance.total).toBe(0);
    expect(problemsOf(remittance)).toEqual([]);
  });
});

function twoLines(more: Partial<SampleClaim> = {}): SampleClaim {
  const line = () =>
    lineOf(6_000, [
      ["CO", "45", 1_600],
      ["PR", "2", 880],
    ]);
  return claimOf("C-0118", [line(), { ...line(), code: "97140" }], more);
}

describe("what does not add up is told to the cent", () => {
  test("a claim that says 70.00 where its lines make 70.40", () => {
    const remittance = remittanceOf([twoLines({ paid: 7_000 })]);
    expect(problemsOf(remittance)).toEqual([["claim-out-of-balance", -40]]);
    expect(messagesOf(remittance)).toEqual([
      "The lines of claim C-0118 add up to $70.40 paid, but the claim says $70.00, $0.40 too little. Ask the payer.",
    ]);
  });

  test("a line that says more than its adjustments leave", () => {
    const claim = claimOf("C-0118", [lineOf(6_000, [["CO", "45", 1_600]], { paid: 4_401 })]);
    expect(problemsOf(remittanceOf([claim]))).toEqual([["line-out-of-balance", 1]]);
  });

  test("a claim charge that is not the sum of its lines", () => {
    expect(problemsOf(remittanceOf([twoLines({ charge: 12_100 })]))).toEqual([["claim-charge-differs", 100]]);
  });

  test("a claim without lines", () => {
    const claim = claimOf("C-0120", [], { charge: 12_000, adjustments: [["CO", "45", 3_200]], paid: 8_799 });
    expect(problemsOf(remittanceOf([claim]))).toEqual([["claim-out-of-balance", -1]]);
  });

  test("a payment that is not what its claims make", () => {
    expect(problemsOf(remittanceOf([other], [], { total: 6_301 }))).toEqual([["remittance-out-of-balance", 1]]);
  });

  test("a patient's part that is not what the adjustments leave, for looking only", () => {
    const { problems } = read835(file835([remittanceOf([twoLines({ patientShare: 1_700 })])]), { file: "era.835" });
    expect(problems).toMatchObject([{ code: "patient-part-differs", difference: -60, severity: "warning" }]);
  });

  test("a patient's part that is not told at all is no problem", () => {
    const text = file835([remittanceOf([twoLines()])]).replace("*70.4*17.6*12", "*70.4**12");
    const { problems, remittances } = read835(text, { file: "era.835" });
    expect(problems).toEqual([]);
    expect(remittances[0]?.claims[0]?.patientShare).toBeUndefined();
  });

  test("money under a payment method that pays nothing, and a total below zero", () => {
    expect(problemsOf(remittanceOf([other], [], { method: "NON" }))).toEqual([["total-without-payment", 6_300]]);
    expect(problemsOf(remittanceOf([], [["WO", "ICN7", 500]])).map(([code]) => code)).toEqual(["total-negative"]);
  });
});

describe("what may be behind it is said where the cents fit exactly", () => {
  test.each([
    ["the provider adjustments left out", 6_300, " That is as if the provider adjustments had been left out."],
    ["their sign turned round", 8_300, " That is as if the provider adjustments had the other sign."],
    ["anything else", 6_299, ""],
  ])("%s", (_what, total, words) => {
    const [message] = messagesOf(remittanceOf([other], [["WO", "ICN7", 2_000]], { total }));
    expect(message).toContain(`but the payment is`);
    expect(message).toContain(`.${words} Do not post the difference`);
  });

  test("a claim that the payment does not hold", () => {
    const [message] = messagesOf(remittanceOf([other, deductibleAndCoinsurance], [], { total: 6_300 }));
    expect(message).toContain("$30.40 too little. That is as if the payment of claim C-0118 were not in it.");
  });

  test("interest told at a claim and not as a provider adjustment", () => {
    const claim = { ...other, more: ["AMT*I*1.15"] };
    const [message] = messagesOf(remittanceOf([claim], [], { total: 6_415 }));
    expect(message).toContain("$1.15 too much. That is the interest told at the claims.");
  });
});

test("amounts that binary fractions cannot hold add up all the same", () => {
  const lines = Array.from({ length: 30 }, () => lineOf(10, [["CO", "45", 1]]));
  expect(problemsOf(remittanceOf([claimOf("C-1", lines)]))).toEqual([]);
});
