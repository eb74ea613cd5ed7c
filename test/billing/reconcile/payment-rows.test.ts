import { paymentSheet } from "../../../billing/records/payments";
import { paymentRows, type PaymentRow } from "../../../billing/reconcile/payment-rows";
import { nextPaymentNumbers } from "../../../billing/reconcile/payment-numbers";
import { read835 } from "../../../billing/x12/read-835";
import { claimOf, file835, lineOf, remittanceOf, type SampleClaim, type SampleRemittance } from "../x12/sample-835";
import { remittanceFrom } from "./remittance-from";

const rowsOf = (sample: SampleRemittance, file = "era.835"): readonly PaymentRow[] =>
  paymentRows(remittanceFrom(sample, file), { dateSystem: 1900, nextNumber: nextPaymentNumbers([]) });

const inCents = (cell: unknown): number => (typeof cell === "number" ? Math.round(cell * 100) : 0);
const PARTS = ["paid", "deductible", "copay", "coinsurance", "writeOff", "otherAdjustment"];
const paidSum = (rows: readonly PaymentRow[]): number => rows.reduce((sum, { row }) => sum + inCents(row["paid"]), 0);

const claim = claimOf("C-0118", [
  lineOf(
    12_000,
    [
      ["CO", "45", 3_200],
      ["PR", "1", 5_000],
      ["PR", "2", 760],
    ],
    { modifiers: ["GP"], units: 4, more: ["AMT*B6*88", "LQ*HE*N130"] },
  ),
]);

test("a line becomes a row that holds all of its amounts", () => {
  const [row] = rowsOf(remittanceOf([claim]));
  expect(row).toMatchObject({ of: "line", paid: 3_040, claim: { claimNumber: "C-0118" }, line: { code: "97124" } });
  expect(row?.row).toEqual({
    paymentNumber: "PY-1",
    received: 46_346,
    from: "Payer",
    payerOrPatient: "EVERGREEN HEALTH",
    method: "EFT",
    checkOrEftNumber: "TEST-5501",
    paymentTotal: 30.4,
    source: "835 era.835",
    claimNumber: "C-0118",
    patient: "ALDER, ROWAN",
    dateOfService: 46_330,
    code: "97124",
    units: 4,
    billed: 120,
    allowed: 88,
    paid: 30.4,
    deductible: 50,
    copay: 0,
    coinsurance: 7.6,
    writeOff: 32,
    otherAdjustment: 0,
    reasonCodes: "CO-45, PR-1, PR-2",
    notes: "Remarks N130.",
    sourceKey: row?.key,
  });
});

test("rows name only columns that Payments has", () => {
  const columns = new Set(Object.keys(paymentSheet.columns));
  const rows = rowsOf(remittanceOf([claim, claimOf("C-2", [], { charge: 100, adjustments: [["CO", "29", 100]] })], [["WO", "ICN7", 500]]));
  expect(rows.flatMap(({ row }) => Object.keys(row)).filter((key) => !columns.has(key))).toEqual([]);
});

describe("where an adjustment goes", () => {
  const columnOf = (group: string, reason: string): string | undefined => {
    const [row] = rowsOf(remittanceOf([claimOf("C-1", [lineOf(10_000, [[group, reason, 2_500]])])]));
    return PARTS.find((column) => column !== "paid" && row?.row[column] === 25);
  };
  test.each([
    ["PR", "1", "deductible"],
    ["PR", "2", "coinsurance"],
    ["PR", "3", "copay"],
    ["CO", "45", "writeOff"],
    ["CO", "253", "writeOff"],
    ["CO", "50", "otherAdjustment"],
    ["CO", "197", "otherAdjustment"],
    ["CO", "29", "otherAdjustment"],
    ["CO", "222", "otherAdjustment"],
    ["CO", "97", "otherAdjustment"],
    ["CO", "9999", "otherAdjustment"],
    ["CO", "1", "otherAdjustment"],
    ["PR", "45", "otherAdjustment"],
    ["PR", "96", "otherAdjustment"],
    ["OA", "23", "otherAdjustment"],
    ["OA", "45", "otherAdjustment"],
    ["PI", "45", "otherAdjustment"],
  ])("%s-%s is %s", (group, reason, column) => {
    expect(columnOf(group, reason)).toBe(column);
  });
});

test("a claim without lines is one row", () => {
  const rows = rowsOf(
    remittanceOf([claimOf("C-2", [], { charge: 12_000, adjustments: [["CO", "45", 3_200]], more: ["DTM*232*20261104"] })]),
  );
  expect(rows.map(({ of, row }) => [of, row["billed"], row["writeOff"], row["paid"], row["dateOfService"], row["code"]])).toEqual([
    ["claim", 120, 32, 88, 46_330, null],
  ]);
});

test("what is adjusted on a claim with lines is a row of its own, which takes it off what the lines say was paid", () => {
  const rows = rowsOf(remittanceOf([claimOf("C-3", [lineOf(6_000, []), lineOf(6_000, [])], { adjustments: [["CO", "253", 240]] })]));
  expect(rows.map(({ of, row }) => [of, row["billed"], row["paid"], row["writeOff"], row["reasonCodes"]])).toEqual([
    ["line", 60, 60, 0, null],
    ["line", 60, 60, 0, null],
    ["claim adjustment", null, -2.4, 2.4, "CO-253"],
  ]);
});

test("takebacks lower what was paid, interest raises it, each in its own row", () => {
  const rows = rowsOf(
    remittanceOf(
      [claim],
      [
        ["WO", "ICN7", 2_000],
        ["L6", "ICN8", -115],
      ],
    ),
  );
  expect(rows.slice(1).map(({ of, row }) => [of, row["paid"], row["reasonCodes"], row["notes"]])).toEqual([
    ["provider adjustment", -20, "PLB-WO", "Provider adjustment WO: takeback of an earlier overpayment. Reference ICN7."],
    ["provider adjustment", 1.15, "PLB-L6", "Provider adjustment L6: interest. Reference ICN8."],
  ]);
  expect(paidSum(rows)).toBe(1_155);
});

describe("what the amounts do not show stands in the notes", () => {
  const notes = (sample: Partial<SampleClaim>, lines = claim.lines) =>
    rowsOf(remittanceOf([claimOf("C-1", lines, sample)]))[0]?.row["notes"];
  test("a denial", () => {
    expect(notes({ status: "4" }, [lineOf(9_000, [["CO", "197", 9_000]])])).toBe("Denied.");
    expect(notes({}, [lineOf(9_000, [["CO", "151", 3_000]])])).toBe("Denied in part.");
    expect(notes({}, [lineOf(9_000, [["PR", "1", 9_000]])])).toBeNull();
  });
  test("a reversal, a claim sent on, and other codes and units than were billed", () => {
    expect(notes({ status: "22" }, [lineOf(-9_000, [])])).toBe("Reversal of an earlier payment.");
    expect(notes({ status: "19", more: ["NM1*TT*2*CASCADE MUTUAL"] }, [lineOf(9_000, [])])).toBe("Forwarded to CASCADE MUTUAL.");
    const text = file835([remittanceOf([claimOf("C-1", [lineOf(9_000, [])])])]).replace(
      "**2~DTM*472*20261104~",
      "**2*HC:97140:59*4~DTM*150*20261104~DTM*151*20261106~",
    );
    const [remittance] = read835(text, { file: "era.835" }).remittances;
    expect(paymentRows(remittance!, { dateSystem: 1904, nextNumber: () => "1" })[0]?.row["notes"]).toBe(
      "Billed as 97140-59. Billed with 4 units. Through 11/06/2026.",
    );
  });
});

describe("the Source key", () => {
  const keys = (sample: SampleRemittance, file?: string): readonly string[] => rowsOf(sample, file).map(({ key }) => key);
  const twins = claimOf("C-4", [lineOf(6_000, []), lineOf(6_000, [])]);

  test("names payer, payment, claim and line, and nothing of the file", () => {
    expect(keys(remittanceOf([claim]), "one.835")).toEqual(["835|1912345678|TEST-5501|3040|C-0118|ICNC-0118|1|1|1"]);
    expect(keys(remittanceOf([claim]), "two.835")).toEqual(keys(remittanceOf([claim]), "one.835"));
  });

  test("is the row's alone, however alike the rows are", () => {
    const sample = remittanceOf(
      [twins, twins],
      [
        ["WO", "ICN7", 100],
        ["WO", "ICN7", 100],
      ],
    );
    expect(new Set(keys(sample)).size).toBe(6);
  });

  test("of another order of claims is the same set", () => {
    expect(keys(remittanceOf([claim, twins])).toSorted()).toEqual(keys(remittanceOf([twins, claim])).toSorted());
  });

  test("is another one for another number or total", () => {
    const usual = new Set(keys(remittanceOf([claim])));
    expect(keys(remittanceOf([claim], [], { trace: "TEST-5502" })).filter((key) => usual.has(key))).toEqual([]);
    expect(keys(remittanceOf([claim], [], { total: 1 })).filter((key) => usual.has(key))).toEqual([]);
  });

  test("holds no bar inside a part, so that parts cannot run together", () => {
    const [key] = keys(remittanceOf([{ ...claim, number: "C|1" }]));
    expect(key?.split("|")).toHaveLength(9);
  });
});
