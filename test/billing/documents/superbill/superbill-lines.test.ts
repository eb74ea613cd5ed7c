import { blockOf, draftOf, PAID } from "./superbill-of";

const linesOf = (...visits: readonly object[]) => draftOf({ Visits: visits.map((visit) => ({ ...PAID, ...visit })) });

test("a cash line is on the superbill: its patient files alone", () => {
  expect(linesOf({}).lines).toMatchObject([{ code: "97124", units: 4, charge: 18_000, paid: 18_000, balance: 0, isOn: true, held: [] }]);
});

test.each(["Cancelled", "No-show", "Not billable"])("%s lines are left off with the reason", (status) => {
  const { lines, leftOff } = linesOf({}, { status, dateOfService: "2026-11-11" });
  expect(lines).toHaveLength(1);
  expect(leftOff).toEqual([`1 line left off, of status ${status}: 11/11/2026.`]);
});

test.each(["Draft", "Ready", "Billed", "Paid", "Denied", "Written off"])("%s lines were treated and are on it", (status) => {
  expect(linesOf({ status, noteDone: "Yes" }).lines).toHaveLength(1);
});

test("drafts are on it and the office is told to look them over", () => {
  expect(linesOf({ status: "Draft" }).remarks).toEqual([
    "1 visit of it is still a Draft in Visits. Look it over before the superbill leaves the office.",
  ]);
});

test("an appointment that is still to come is left off", () => {
  const { lines, leftOff } = linesOf({}, { dateOfService: "2026-11-24", status: "Draft" });
  expect(lines).toHaveLength(1);
  expect(leftOff).toEqual(["1 line left off, the day is still to come: 11/24/2026."]);
});

test("the day itself has come", () => {
  expect(linesOf({ dateOfService: "2026-11-23" }).lines).toHaveLength(1);
});

test("a clinic's own code is no procedure code", () => {
  const { lines, leftOff } = linesOf({}, { code: "gift" });
  expect(lines).toHaveLength(1);
  expect(leftOff).toEqual(["1 line left off, GIFT is no procedure code: 11/04/2026."]);
});

test("tips, products and packages stay off and are counted", () => {
  const { leftOff } = draftOf({
    Visits: [PAID],
    OtherCharges: [
      { date: "2026-11-04", patient: "P-0042", kind: "Tip", amount: 20 },
      { date: "2026-11-11", patient: "Whitfield, Dana", kind: "Tip", amount: 15.5 },
      { date: "2026-11-11", patient: "P-0042", kind: "Product", amount: 12 },
      { date: "2026-12-11", patient: "P-0042", kind: "Product", amount: 99 },
    ],
  });
  expect(leftOff).toEqual([
    "Product left off (1 row of OtherCharges, $12.00): insurers do not pay for it, so it goes on a receipt of its own.",
    "Tip left off (2 rows of OtherCharges, $35.50): insurers do not pay for it, so it goes on a receipt of its own.",
  ]);
});

test("only lines of the span", () => {
  expect(linesOf({ dateOfService: "2026-10-31" }, {}, { dateOfService: "2026-11-01" }).lines).toHaveLength(2);
});

test("each line says place, code in short words, modifiers, pointers, minutes, units, charge and therapist", () => {
  expect(blockOf("ServiceLines", { Visits: [{ ...PAID, modifiers: "59 GP", diagnosis: "M54.2; M62.838" }] })).toEqual([
    {
      Date: 20_761,
      PlaceOfService: "11",
      Code: "97124",
      Service: "Massage",
      Modifiers: "59 GP",
      Pointers: "A B",
      Diagnosis: "M54.2, M62.838",
      Minutes: 60,
      Units: 4,
      Charge: 18_000,
      Paid: 18_000,
      Balance: 0,
      Provider: "JP",
    },
  ]);
});

test("the line's own place of service wins over the practice's", () => {
  expect(blockOf("ServiceLines", { Visits: [{ ...PAID, placeOfService: "12" }] })).toMatchObject([{ PlaceOfService: "12" }]);
});

describe("diagnoses", () => {
  const second = { ...PAID, dateOfService: "2026-11-11", diagnosis: "M62.838, M54.2" };

  test("each has one letter, in the order in which lines name them", () => {
    const rows = { Visits: [second, PAID] };
    expect(blockOf("Diagnoses", rows)).toEqual([
      { Pointer: "A", Code: "M54.2" },
      { Pointer: "B", Code: "M62.838" },
    ]);
    expect(blockOf("ServiceLines", rows).map(({ Pointers }) => Pointers)).toEqual(["A", "B A"]);
  });

  test("a line without takes its prescription's, cash lines too", () => {
    const rows = { Visits: [{ ...PAID, diagnosis: null }], Prescriptions: [{ diagnosis2: "M62.838" }] };
    expect(blockOf("ServiceLines", rows)).toMatchObject([{ Pointers: "A B", Diagnosis: "M54.2, M62.838" }]);
    expect(draftOf(rows).gaps).toEqual([]);
  });

  test("of two prescriptions that cover the day none is taken", () => {
    const { gaps } = draftOf({ Visits: [{ ...PAID, diagnosis: null }], Prescriptions: [{}, { rxNumber: "RX-032" }] });
    expect(gaps).toMatchObject([{ item: "Diagnosis of 97124 on 11/04/2026", blocks: true }]);
  });

  test("more than a form has room for are all listed, and the office is told", () => {
    const codes = Array.from({ length: 13 }, (_, at) => `M54.${at + 10}`);
    const rows = {
      Visits: codes.map((diagnosis, at) => ({ ...PAID, diagnosis, dateOfService: `2026-11-${String(at + 1).padStart(2, "0")}` })),
    };
    expect(blockOf("Diagnoses", rows).at(-1)).toEqual({ Pointer: "M", Code: "M54.22" });
    expect(draftOf(rows).remarks).toContain(
      "13 different diagnoses: insurers take 12 on one form. Make two superbills, each for a part of the dates.",
    );
  });
});
