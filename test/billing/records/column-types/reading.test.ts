import type { ColumnType } from "../../../../billing/records/describe";
import { diagnosisCodes, procedureCode, reasonCodes } from "../../../../billing/records/column-types/codes";
import { date } from "../../../../billing/records/column-types/date";
import { identifier, npi, zip } from "../../../../billing/records/column-types/identifier";
import { amount, clock, minutes, percent, wholeNumber } from "../../../../billing/records/column-types/number";
import { textList } from "../../../../billing/records/column-types/text";
import { yesNo, yesOrDate } from "../../../../billing/records/column-types/yes-no";
import { oneOf } from "../../../../billing/records/column-types/choice";
import type { FilledCell } from "../../../../billing/records/reading";

/** The value, or the kind of problem. */
const read = (type: ColumnType<unknown>, cell: FilledCell, percentFormat = false): unknown => {
  const found = type.read(cell, { dateSystem: 1900, dayFirst: false, percentFormat });
  return found.ok ? found.value : found.problem.kind;
};

describe("what a cell of each type may hold", () => {
  it.each<[string, ColumnType<unknown>, FilledCell, unknown]>([
    ["minutes as a fraction of a day", minutes(), 0.0417, 60],
    ["minutes as an Excel time", minutes(), 60 / 1440, 60],
    ["minutes", minutes(), 60, 60],
    ["minutes that are not whole", minutes(), 22.5, 22.5],
    ["no minutes", minutes(), 0, 0],
    ["negative minutes", minutes(), -1, "not-readable"],
    ["minutes as text", minutes(), "60 min", 60],
    ["an amount", amount(), 1284.4, 128440],
    ["an amount with a float's own error", amount(), 0.1 + 0.2, 30],
    ["a fraction of a cent", amount(), 1.005, "not-readable"],
    ["an amount in brackets", amount(), "(45.00)", -4500],
    ["a remark for an amount", amount(), "180 pd ck 1123", "not-readable"],
    ["yes for an amount", amount(), true, "not-readable"],
    ["a whole number", wholeNumber(), 4, 4],
    ["a fraction", wholeNumber(), 1.5, "not-readable"],
    ["nothing of what starts at one", wholeNumber(1), 0, "not-readable"],
    ["a small number for a date", date(), 60, "not-readable"],
    ["a date with a time of day", date(), 46330.75, 20761],
    ["a date far away", date(), 1e9, "not-readable"],
    ["a time", clock(), 0.4375, 630],
    ["a date and time", clock(), 46330.4375, 630],
    ["a code as a number", procedureCode(), 97124, "97124"],
    ["a code in small letters", procedureCode(), " s8990 ", "S8990"],
    ["diagnoses in every separator", diagnosisCodes(), "m542, M62838;S13.4XXA", ["M54.2", "M62.838", "S13.4XXA"]],
    ["reason codes as typed", reasonCodes(), "CO 45; pr3,OA-23 PI96", ["CO-45", "PR-3", "OA-23", "PI-96"]],
    ["a list", textList(), "neck, low back;  shoulders", ["neck", "low back", "shoulders"]],
    ["a word of a list, in other letters", oneOf(["No-show", "Paid"]), "no show", "No-show"],
    ["a word that is not in the list", oneOf(["Paid"]), "Payed", "not-in-list"],
    ["yes", yesNo(), "Y", true],
    ["a tick box", yesNo(), false, false],
    ["neither", yesNo(), "maybe", "not-readable"],
    ["a signature's date", yesOrDate(), 46330, { given: true, on: 20761 }],
    ["a signature without one", yesOrDate(), "no", { given: false }],
  ])("%s", (_, type, cell, expected) => {
    expect(read(type, cell)).toEqual(expected);
  });

  it("takes 0.2 in a percentage cell for 20 per cent, and 20 and 1.5 for what they say", () => {
    expect([
      read(percent(), 0.2, true),
      read(percent(), 1, true),
      read(percent(), 20, true),
      read(percent(), 20),
      read(percent(), 1.5),
    ]).toEqual([2000, 10000, 2000, 2000, 150]);
    expect([read(percent(), "20 %"), read(percent(), 101), read(percent(), -1)]).toEqual([2000, "not-readable", "not-readable"]);
  });

  it("says what number a text should have been, of numbers only", () => {
    const asNumber = (type: ColumnType<unknown>, cell: string): number | undefined => {
      const found = type.read(cell, { dateSystem: 1900, dayFirst: false, percentFormat: false });
      return found.ok ? found.asNumber : undefined;
    };
    expect([asNumber(amount(), "$1,284.40"), asNumber(minutes(), "1:00"), asNumber(wholeNumber(), "4")]).toEqual([1284.4, 60, 4]);
    expect([asNumber(date(), "11/4/2026"), asNumber(procedureCode(), "97124"), asNumber(zip(), "97526")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("identifiers that Excel damages", () => {
  it.each<[string, ColumnType<unknown>, FilledCell, unknown]>([
    ["text", identifier(), "TEST00123", "TEST00123"],
    ["a whole number that kept its digits", identifier(), 123456789012, "123456789012"],
    ["a number of sixteen digits", identifier(), 1234567890123450, "identifier-damaged"],
    ["what Excel shows of a long number", identifier(), "1.23457E+11", "identifier-damaged"],
    ["what a comma country shows", identifier(), "1,23457E+11", "identifier-damaged"],
    ["the same saved as a number", identifier(), 123457000000, "identifier-damaged"],
    ["an identifier with an E in it", identifier(), "4E12", "4E12"],
    ["a round number", identifier(), 100000, "100000"],
    ["a fraction", identifier(), 12.5, "not-readable"],
    ["an NPI as a number", npi(), 1234567893, "1234567893"],
    ["a ZIP of New Jersey without its zero", zip(), 7102, "identifier-damaged"],
    ["a ZIP+4 without its zero", zip(), 71021234, "identifier-damaged"],
    ["a ZIP", zip(), 97526, "97526"],
    ["a ZIP+4", zip(), "97526-0101", "97526-0101"],
  ])("%s", (_, type, cell, expected) => {
    expect(read(type, cell)).toBe(expected);
  });
});
