import type { Row } from "../../../clinics/clinic-with";
import { day } from "../superbill/superbill-of";
import { answer, draft, itemsOf, plain, rowsOf } from "./letter-of";

const charge = (date: string, kind: string, amount: number | null, more = {}) => ({ date, patient: "P-0042", kind, amount, ...more });
const fields = (OtherCharges: readonly Row[], wish = {}) => plain(draft("receipt", { OtherCharges }, wish).values.fields);
const totals = (...rows: readonly ReturnType<typeof charge>[]) => {
  const found = fields(rows);
  return [found["Receipt.Total"], found["Receipt.Paid"], found["Receipt.Open"]];
};

test("each charge with its day, how it was paid and its amount, and the total in cents", () => {
  const letter = draft("receipt", {
    OtherCharges: [
      charge("2026-11-10", "Product", 12.35, { paidHow: "Card", reason: "Arnica oil" }),
      charge("2026-10-09", "Tip", 20, { paidHow: "Cash" }),
    ],
  });
  expect(rowsOf(letter, "Receipt.Charges")).toEqual([
    { Date: day("2026-10-09"), What: "Tip", How: "Cash", Amount: 2_000 },
    { Date: day("2026-11-10"), What: "Product: Arnica oil", How: "Card", Amount: 1_235 },
  ]);
  expect(plain(letter.values.fields)).toMatchObject({ "Receipt.Total": 3_235, "Receipt.Paid": 3_235, "Receipt.Open": 0 });
  expect(letter.fileName).toBe("Receipt P-0042 2026-10-09 to 11-10");
  expect(letter.gaps).toEqual([]);
});

test("what is not paid is still due, a discount comes off it, and a package that is used costs nothing again", () => {
  expect(totals(charge("2026-11-10", "Missed visit", 60))).toEqual([6_000, 0, 6_000]);
  expect(totals(charge("2026-11-10", "Product", 40), charge("2026-11-10", "Discount", -5))).toEqual([3_500, 0, 3_500]);
  expect(totals(charge("2026-11-10", "Product", 40, { paidHow: "Card" }), charge("2026-11-10", "Discount", -5))).toEqual([3_500, 3_500, 0]);
  expect(totals(charge("2026-11-10", "Refund", -20))).toEqual([-2_000, 0, -2_000]);
  const used = [charge("2026-11-01", "Package sold", 425, { paidHow: "Card" }), charge("2026-11-10", "Package used", 85)];
  expect(totals(...used)).toEqual([42_500, 42_500, 0]);
  expect(rowsOf(draft("receipt", { OtherCharges: used }), "Receipt.Charges")[1]).toMatchObject({ How: "Paid with the package", Amount: 0 });
});

test("no code of a procedure or a diagnosis is ever on it, whoever typed one", () => {
  const reasons = ["97124 add-on", "for M54.2", "G0283", "S13.4XXA whiplash", "late, M62838"];
  const letter = draft("receipt", {
    OtherCharges: reasons.map((reason) => charge("2026-11-10", "Product", 5, { paidHow: "Cash", reason })),
  });
  expect(rowsOf(letter, "Receipt.Charges").map(({ What }) => What)).toEqual(reasons.map(() => "Product"));
  expect(letter.remarks).toEqual(["5 reasons left off: a receipt names no code of a procedure or a diagnosis."]);
});

test("how it was paid is a gap, and a row without an amount is left off and named", () => {
  const letter = draft("receipt", { OtherCharges: [charge("2026-11-10", "Tip", 5), charge("2026-11-11", "Tip", null)] });
  expect(itemsOf(letter)).toEqual(["A row of OtherCharges, left off the receipt", "How the tip of 11/10/2026 was paid"]);
});

test("only the days asked for; with nothing in them there is no receipt", () => {
  const rows = {
    OtherCharges: [charge("2026-10-09", "Tip", 20, { paidHow: "Cash" }), charge("2026-11-10", "Tip", 15, { paidHow: "Cash" })],
  };
  expect(fields(rows.OtherCharges, { from: day("2026-11-01") })).toMatchObject({
    "Receipt.Total": 1_500,
    "Receipt.Number": "R-P-0042-2026-11-10",
  });
  expect(answer({ kind: "receipt", to: day("2026-09-30") }, rows)).toEqual({
    why: expect.stringContaining("nothing for a receipt") as string,
  });
});
