import { cents } from "../../../billing/values/cents";
import { read835 } from "../../../billing/x12/read-835";
import { pairReversals, reversalProblems } from "../../../billing/x12/reversals";
import { claimOf, file835, lineOf, remittanceOf, type SampleClaim } from "./sample-835";

const paidClaim = (number = "C-0118", charge = 12_000, more: Partial<SampleClaim> = {}): SampleClaim =>
  claimOf(number, [lineOf(charge, [["CO", "45", 8_960]])], more);
const reversalOf = ({ number, charge, payerNumber }: SampleClaim, more: Partial<SampleClaim> = {}): SampleClaim =>
  claimOf(number, [lineOf(-charge, [["CO", "45", -8_960]])], {
    status: "22",
    ...(payerNumber === undefined ? {} : { payerNumber }),
    ...more,
  });
const read = (...claims: readonly SampleClaim[]) => read835(file835([remittanceOf(claims)]), { file: "era.835" });
const codes = (...claims: readonly SampleClaim[]) =>
  read(...claims)
    .problems.map(({ code, difference }) => [code, difference])
    .filter(([code]) => code !== "total-negative");

test("a reversal is paired with the answer it takes back and the one that comes instead", () => {
  const corrected = paidClaim("C-0118", 9_000, { payerNumber: "ICN-2" });
  const { remittances, problems } = read(paidClaim(), paidClaim("C-0119"), reversalOf(paidClaim()), corrected);
  expect(problems).toEqual([]);
  const [first, , reversal, correction] = remittances[0]?.claims ?? [];
  expect(pairReversals(remittances)).toEqual([{ reversal, original: first, correction }]);
});

test("of two answers to one claim the one with the very amounts is taken back", () => {
  const { remittances } = read(paidClaim(), paidClaim("C-0118", 9_000), reversalOf(paidClaim()), reversalOf(paidClaim("C-0118", 9_000)));
  const [first, second] = remittances[0]?.claims ?? [];
  expect(pairReversals(remittances).map(({ original }) => original)).toEqual([first, second]);
});

test("an answer is taken back once", () => {
  const { remittances } = read(paidClaim(), reversalOf(paidClaim()), reversalOf(paidClaim()));
  expect(pairReversals(remittances).map(({ original }) => original !== undefined)).toEqual([true, false]);
});

test("another number of the payer is another answer", () => {
  const { remittances } = read(paidClaim("C-0118", 12_000, { payerNumber: "ICN-1" }), reversalOf(paidClaim(), { payerNumber: "ICN-9" }));
  expect(pairReversals(remittances)[0]?.original).toBeUndefined();
});

test("what is not in the file is asked of the books", () => {
  const { remittances, problems } = read(reversalOf(paidClaim()));
  expect(problems.map(({ code }) => code)).toEqual(["total-negative"]);
  const ask = jest.fn(() => ({ charge: cents(12_000), paid: cents(3_000) }));
  const pairs = pairReversals(remittances, ask);
  expect(ask).toHaveBeenCalledWith(remittances[0]?.claims[0]);
  expect(reversalProblems(pairs)).toMatchObject([
    {
      code: "reversal-differs",
      difference: -40,
      message: "The reversal of claim C-0118 takes back $30.40 of a charge of $120.00, but $30.00 of $120.00 was paid. Ask the payer.",
    },
  ]);
});

test("a reversal of other amounts than were paid is told with the difference", () => {
  const short = claimOf("C-0118", [lineOf(-12_000, [["CO", "45", -8_999]])], { status: "22" });
  expect(codes(paidClaim(), short)).toEqual([["reversal-differs", 39]]);
});

test("a reversal that does not take back is told", () => {
  expect(codes(paidClaim(), claimOf("C-0119", [lineOf(12_000, [["CO", "45", 8_960]])], { status: "22" }))).toEqual([
    ["reversal-not-negative", undefined],
  ]);
});

test("the patient's part of a reversal is not compared", () => {
  expect(codes(paidClaim(), reversalOf(paidClaim(), { patientShare: 4_000 }))).toEqual([]);
});

describe("what is answered twice", () => {
  test("a claim, word for word", () => {
    expect(codes(paidClaim(), paidClaim())).toEqual([["claim-repeated", undefined]]);
    expect(codes(paidClaim(), paidClaim(), paidClaim())).toHaveLength(2);
  });

  test("not a claim whose lines differ", () => {
    const other = { ...paidClaim(), lines: [{ ...paidClaim().lines[0]!, day: "20261105" }] };
    expect(codes(paidClaim(), other)).toEqual([]);
  });

  test("a payment, by payer, number and total", () => {
    const twice = (more = {}) =>
      read835(file835([remittanceOf([paidClaim()]), remittanceOf([paidClaim()], [], more)]), { file: "era.835" }).problems.map(
        ({ code }) => code,
      );
    expect(twice()).toEqual(["remittance-repeated"]);
    expect(twice({ trace: "TEST-5502" })).toEqual([]);
  });
});
