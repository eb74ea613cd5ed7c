import type { Row } from "../../clinics/clinic-with";
import { claimOf, lineOf, remittanceOf, type SampleLine } from "../x12/sample-835";
import { era, proposalsOf, reconciled, TYPED_PAYMENT } from "./reconciled";

const OF_CLAIM: Row = { claimNumber: "C-1", status: "Billed" };
const CONTRACT: SampleLine["adjustments"] = [["CO", "45", 5_000]];
const line = (more: Partial<SampleLine> = {}): SampleLine => lineOf(18_000, CONTRACT, { units: 4, ...more });

const told = (visits: readonly Row[], lines: readonly SampleLine[], claim = "C-1", more: Parameters<typeof claimOf>[2] = {}) =>
  proposalsOf(reconciled({ Visits: visits }, [era(remittanceOf([claimOf(claim, lines, more)]))]));

const shown = (proposals: ReturnType<typeof told>) => proposals.map(({ grade, line: ours, why }) => [grade, ours?.place.row, why]);

test("claim, date, code and charge that agree are exact", () => {
  expect(shown(told([OF_CLAIM], [line()]))).toEqual([["Exact", 2, ["Claim C-1, date, code and charge agree."]]]);
});

test("our own line number is found among lines that are otherwise alike", () => {
  const visits = [1, 2].map((nth) => ({ ...OF_CLAIM, visitNumber: "V-7", line: nth }));
  const [proposal] = told(visits, [line({ more: ["REF*6R*V-7-2"] })]);
  expect(proposal).toMatchObject({ grade: "Exact", line: { visitLine: "V-7-2", place: { row: 3 } } });
});

test("one of two lines that are just alike is a guess, so it is likely; both answered are exact", () => {
  const visits = [OF_CLAIM, { ...OF_CLAIM, provider: "LI" }];
  expect(shown(told(visits, [line()]))).toEqual([
    ["Likely", 2, ["Claim C-1, date, code and charge agree.", "Another line that is not answered is just like it."]],
  ]);
  const both = told(visits, [line(), line()]);
  expect(both.map(({ grade }) => grade)).toEqual(["Exact", "Exact"]);
  expect(new Set(both.map(({ line: ours }) => ours?.place.row))).toEqual(new Set([2, 3]));
});

test("a line is never used for two answers of one payment", () => {
  const proposals = told([OF_CLAIM], [line(), line()]);
  expect(proposals.map(({ grade }) => grade)).toEqual(["None", "Exact"]);
});

test.each<readonly [string, Row, Partial<SampleLine>, string]>([
  ["a date one day apart", {}, { day: "20261105" }, "The date is 1 day apart: 11/05/2026 here, 11/04/2026 in Visits."],
  ["another charge", { charge: 170 }, {}, "The charge differs by $10.00: $180.00 here, $170.00 in Visits."],
  ["another code", { code: "97140" }, {}, "The code differs: 97124 here, 97140 in Visits."],
  ["other units", { units: 3 }, {}, "The units differ: 4 here, 3 in Visits."],
  ["a modifier of the payer's own", {}, { modifiers: ["59"] }, "The payer has 1 modifier that the line lacks: 59."],
  ["a cancelled line", { status: "Cancelled" }, {}, "The line is Cancelled, so it was on no claim."],
])("%s is likely, and says so", (_, visit, answer, sentence) => {
  const [proposal] = told([{ ...OF_CLAIM, ...visit }], [line(answer)]);
  expect(proposal).toMatchObject({ grade: "Likely", line: { place: { row: 2 } } });
  expect(proposal?.why).toContain(sentence);
});

test("a modifier that the payer left out is told, and no doubt", () => {
  const [proposal] = told([{ ...OF_CLAIM, modifiers: "GP" }], [line()]);
  expect(proposal).toMatchObject({ grade: "Exact" });
  expect(proposal?.why).toContain("The payer left out the modifier GP.");
});

test("the code that was billed counts, not the one that was paid for", () => {
  const source = era(remittanceOf([claimOf("C-1", [line({ code: "97140" })])]));
  const text = source.contents.kind === "remittance" ? source.contents.text.replace("**4~", "**4*HC:97124~") : "";
  const [proposal] = proposalsOf(reconciled({ Visits: [OF_CLAIM] }, [{ file: "era.835", contents: { kind: "remittance", text } }]));
  expect(proposal).toMatchObject({ grade: "Exact", answer: { code: "97140" }, line: { code: "97124" } });
});

test("a line that does not tie is never exact, whatever agrees", () => {
  const [proposal] = told([OF_CLAIM], [line({ paid: 12_000 })]);
  expect(proposal).toMatchObject({ grade: "Likely", answer: { difference: 1_000 } });
  expect(proposal?.why).toContain("It does not tie: $10.00 of what was billed is not accounted for.");
});

test("without our claim number the member ID, the date, the code and the charge lead to the line", () => {
  const [proposal] = told([{ status: "Billed" }], [line()], "PAYERS-OWN");
  expect(proposal).toMatchObject({ grade: "Likely", line: { place: { row: 2 } } });
  expect(proposal?.why).toEqual([
    "Patient (by member ID), date, code and charge agree.",
    "The payer calls the claim PAYERS-OWN; the line is on no claim.",
  ]);
});

test("another patient's claim is not taken for exact", () => {
  const rows = {
    Patients: [
      { patientId: "P-0042", last: "Whitfield", first: "Dana" },
      { patientId: "P-0001", last: "Marsh", first: "Theo" },
    ],
    Visits: [{ ...OF_CLAIM, patient: "P-0001" }],
  };
  const [proposal] = proposalsOf(reconciled(rows, [era(remittanceOf([claimOf("C-1", [line()])]))]));
  expect(proposal?.grade).toBe("Likely");
  expect(proposal?.why).toContain("The payer names another patient of yours.");
});

test("what nothing leads to has no match, and near lines are offered", () => {
  const [proposal] = told([{ status: "Billed", dateOfService: "2026-11-06" }], [line({ code: "97110", day: "20261104" })], "C-9");
  expect(proposal).toMatchObject({ grade: "None", line: undefined, others: [{ line: { place: { row: 2 } } }] });
  expect(proposal?.why[0]).toBe("Claim C-9 is on no line of Visits.");
});

test("a claim without lines answers the only line of its claim, and no line of a longer one", () => {
  const whole = { charge: 18_000, adjustments: CONTRACT };
  expect(told([OF_CLAIM], [], "C-1", whole)).toMatchObject([{ grade: "Exact", line: { place: { row: 2 } } }]);
  const two = told([OF_CLAIM, { ...OF_CLAIM, dateOfService: "2026-11-05" }], [], "C-1", { ...whole, charge: 36_000 });
  expect(two).toMatchObject([{ grade: "None" }]);
  expect(two[0]?.why).toContain("It answers the claim as a whole, which has 2 lines: post it line by line.");
});

describe("a reversal", () => {
  const back = (paid: number): SampleLine => line({ charge: -18_000, paid, adjustments: [["CO", "45", -18_000 - paid]] });
  const posted = { received: "2026-11-15", from: "Payer", payerOrPatient: "Evergreen Health", claimNumber: "C-1", patient: "P-0042" };
  const rows = {
    Visits: [OF_CLAIM],
    Payments: [
      {
        ...posted,
        paymentNumber: "PY-1",
        dateOfService: "2026-11-04",
        code: "97124",
        billed: 180,
        paid: 130,
        writeOff: 50,
        matched: "Exact",
      },
    ],
  };
  const reverse = (paid: number, more: readonly SampleLine[] = []) => [
    era(
      remittanceOf([
        claimOf("C-1", [back(paid)], { status: "22", charge: -18_000, paid, patientShare: 0 }),
        ...more.map((one) => claimOf("C-1", [one])),
      ]),
    ),
  ];

  test("pairs with the row of Payments that it takes back whole", () => {
    const [proposal] = proposalsOf(reconciled(rows, reverse(-13_000)));
    expect(proposal).toMatchObject({ grade: "Exact", takesBack: { id: "PY-1", paid: 13_000, isWhole: true } });
    expect(proposal?.why).toContain("It takes back $130.00 of 11/15/2026.");
  });

  test("of another amount, or of nothing known, is likely", () => {
    expect(proposalsOf(reconciled(rows, reverse(-12_000)))).toMatchObject([{ grade: "Likely", takesBack: { isWhole: false } }]);
    const [alone] = proposalsOf(reconciled({ Visits: [OF_CLAIM] }, reverse(-13_000)));
    expect(alone?.grade).toBe("Likely");
    expect(alone?.why).toContain("It takes back an answer that is neither in Payments nor in these files.");
  });

  test("and what comes instead of it are both on the line", () => {
    const both = proposalsOf(reconciled(rows, reverse(-13_000, [line({ paid: 12_000, adjustments: [["CO", "45", 6_000]] })])));
    expect(both.map(({ grade, line: ours }) => [grade, ours?.place.row])).toEqual([
      ["Exact", 2],
      ["Exact", 2],
    ]);
  });
});

test("the same money a second time, under another number, is not taken for exact", () => {
  const there = {
    paymentNumber: "PY-1",
    received: "2026-11-15",
    from: "Payer",
    payerOrPatient: "Evergreen Health",
    checkOrEftNumber: "OTHER-1",
    claimNumber: "C-1",
    patient: "P-0042",
    dateOfService: "2026-11-04",
    code: "97124",
    billed: 180,
    paid: 130,
    writeOff: 50,
    matched: "Exact",
  };
  const source = era(remittanceOf([claimOf("C-1", [line()])]));
  const [proposal] = proposalsOf(reconciled({ Visits: [OF_CLAIM], Payments: [there] }, [source]));
  expect(proposal?.grade).toBe("Likely");
  expect(proposal?.why).toContain("PY-1 of 11/15/2026 has $130.00 for this line already.");
});

test("rows of Payments without a match get proposals of their own", () => {
  const rows = {
    Visits: [{ status: "Billed" }],
    Payments: [TYPED_PAYMENT, { ...TYPED_PAYMENT, paymentNumber: "PY-2", matched: "By hand" }],
  };
  const { payments } = reconciled(rows);
  expect(payments).toMatchObject([
    { from: "Payments", counts: { lines: 2, posted: 1 }, proposals: [{ answer: { paymentNumber: "PY-1" } }] },
  ]);
});
