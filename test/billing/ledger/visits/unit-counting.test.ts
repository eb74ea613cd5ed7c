import { countUnits, unitsOfMinutes } from "../../../../billing/ledger/visits/unit-counting";

/** "97112 24 + 97110 23": 24 and 23. */
const minutesOf = (codes: string): readonly number[] => codes.split(" + ").map((one) => Number(one.split(" ")[1]));

/** "2/1" */
const split = (shares: readonly number[]): string => shares.join("/");

/** Every way to give up to five units to each code. */
const everySplit = (codes: number): readonly (readonly number[])[] =>
  codes === 0 ? [[]] : everySplit(codes - 1).flatMap((rest) => [0, 1, 2, 3, 4, 5].map((units) => [...rest, units]));

describe("units of minutes, the published table", () => {
  test.each([
    [0, 7, 0],
    [8, 22, 1],
    [23, 37, 2],
    [38, 52, 3],
    [53, 67, 4],
    [68, 82, 5],
    [83, 97, 6],
    [98, 112, 7],
    [113, 127, 8],
    [128, 142, 9],
  ])("%i to %i minutes are %i", (from, to, units) => {
    const minutes = Array.from({ length: to - from + 1 }, (_, at) => from + at);
    expect(minutes.map(unitsOfMinutes)).toEqual(minutes.map(() => units));
  });
});

describe("total minutes, the examples of the manual: every valid split and no other", () => {
  test.each([
    ["97112 24 + 97110 23", 3, ["2/1"]],
    ["97112 20 + 97110 20", 3, ["1/2", "2/1"]],
    ["97110 33 + 97140 7", 3, ["2/1"]],
    ["97110 18 + 97140 13 + 97116 10 + 97035 8", 3, ["1/1/1/0"]],
    ["97112 7 + 97110 7 + 97140 7", 1, ["0/0/1", "0/1/0", "1/0/0"]],
    ["97124 7", 0, ["0"]],
    ["97124 5 + 97140 3", 1, ["1/0"]],
    ["97124 3 + 97140 5", 1, ["0/1"]],
    ["97110 30 + 97140 15 + 97035 8", 4, ["2/1/1"]],
  ])("%s: %i units, %j", (codes, total, valid) => {
    const minutes = minutesOf(codes);
    const count = countUnits("Total minutes", minutes);
    expect(count.total).toBe(total);
    expect(everySplit(minutes.length).filter(count.accepts).map(split).sort()).toEqual(valid);
    expect(valid).toContain(split(count.shares));
  });

  test.each([
    ["97124 15 + 97140 8", "1/1"],
    ["97124 30 + 97140 8", "2/1"],
    ["97124 20 + 97140 20", "2/1"],
    ["97124 20 + 97140 35", "1/3"],
  ])("%s: suggests %s; equal remainders go to the larger total, then to the first row", (codes, shares) => {
    expect(split(countUnits("Total minutes", minutesOf(codes)).shares)).toBe(shares);
  });

  test("of two equal remainders only the larger total may have the unit", () => {
    const count = countUnits("Total minutes", minutesOf("97124 20 + 97140 35"));
    expect(count.accepts([1, 3])).toBe(true);
    expect(count.accepts([2, 2])).toBe(false);
  });
});

describe("the three rules side by side", () => {
  /** Minutes; total minutes with the number of valid splits; each code; full 15. */
  test.each([
    ["97124 7", "0", 1, "0", "0"],
    ["97124 8", "1", 1, "1", "0"],
    ["97124 22", "1", 1, "1", "1"],
    ["97124 23", "2", 1, "2", "1"],
    ["97124 52", "3", 1, "3", "3"],
    ["97124 53", "4", 1, "4", "3"],
    ["97124 60", "4", 1, "4", "4"],
    ["97124 8 + 97140 8", "1/0", 2, "1/1", "0/0"],
    ["97124 10 + 97140 10", "1/0", 2, "1/1", "0/0"],
    ["97124 8 + 97140 8 + 97110 8", "1/1/0", 3, "1/1/1", "0/0/0"],
    ["97124 5 + 97140 3", "1/0", 1, "0/0", "0/0"],
    ["97124 4 + 97140 3", "0/0", 1, "0/0", "0/0"],
    ["97124 38 + 97140 7", "3/0", 1, "3/0", "2/0"],
    ["97124 35 + 97140 10", "2/1", 1, "2/1", "2/0"],
    ["97124 31 + 97140 22", "2/2", 1, "2/1", "2/1"],
    ["97124 23 + 97140 23", "2/1", 2, "2/2", "1/1"],
    ["97124 30 + 97140 30", "2/2", 1, "2/2", "2/2"],
    ["97124 68", "5", 1, "5", "4"],
  ])("%s: %s in %i ways, %s, %s", (codes, total, ways, each, full) => {
    const minutes = minutesOf(codes);
    const pooled = countUnits("Total minutes", minutes);
    expect(split(pooled.shares)).toBe(total);
    expect(everySplit(minutes.length).filter(pooled.accepts)).toHaveLength(ways);
    expect(split(countUnits("Each code", minutes).shares)).toBe(each);
    expect(split(countUnits("Full 15", minutes).shares)).toBe(full);
  });

  test.each(["Each code", "Full 15"] as const)("%s knows one split", (rule) => {
    const minutes = minutesOf("97124 31 + 97140 22");
    expect(everySplit(2).filter(countUnits(rule, minutes).accepts).map(split)).toEqual(["2/1"]);
  });
});
