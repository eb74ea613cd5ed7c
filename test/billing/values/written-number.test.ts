import fc from "fast-check";
import { parseWrittenMinutes, parseWrittenNumber, parseWrittenTime } from "../../../billing/values/written-number";

describe("numbers written as text", () => {
  it.each([
    ["$1,284.40", 1284.4],
    ["(45.00)", -45],
    ["($45.00)", -45],
    ["$(45.00)", -45],
    ["45-", -45],
    ["-$45", -45],
    ["$-45", -45],
    ["\u221245", -45],
    ["+45", 45],
    ["'60", 60],
    [" 4 ", 4],
    ["1\u00a0284.40", 1284.4],
    ["USD 45", 45],
    ["45 USD", 45],
    ["45.", 45],
    [".5", 0.5],
    ["0", 0],
    ["-0", 0],
  ])("%s is %d", (text, value) => {
    expect(parseWrittenNumber(text)).toBe(value);
  });

  it.each([
    "",
    " ",
    "180 pd ck 1123",
    "1,28",
    "1,2345",
    "4 5",
    "45,00",
    "--45",
    "1.2.3",
    "$",
    "-",
    "()",
    "1e3",
    "four",
    "12/5",
    "(45",
    "45)",
  ])("%j is none", (text) => {
    expect(parseWrittenNumber(text)).toBeUndefined();
  });

  it("reads back every amount", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (whole) => expect(parseWrittenNumber((whole / 100).toFixed(2))).toBe(whole / 100)),
    );
  });
});

describe("minutes written as text", () => {
  it.each([
    ["60", 60],
    ["60 min", 60],
    ["60min.", 60],
    ["60 minutes", 60],
    ["60m", 60],
    ["1:00", 60],
    ["0:45", 45],
    ["1:30:00", 90],
    ["1 hr", 60],
    ["1.5 hours", 90],
    ["1 hr 30 min", 90],
    ["1h30", 90],
  ])("%s is %d", (text, minutes) => {
    expect(parseWrittenMinutes(text)).toBe(minutes);
  });

  it.each(["", "long", "60-90", "1:75", "min"])("%j is none", (text) => {
    expect(parseWrittenMinutes(text)).toBeUndefined();
  });
});

describe("times of day written as text", () => {
  it.each([
    ["2:30 PM", 870],
    ["2:30pm", 870],
    ["2:30 p.m.", 870],
    ["14:30", 870],
    ["14:30:00", 870],
    ["2 PM", 840],
    ["12:00 AM", 0],
    ["12 pm", 720],
    ["00:15", 15],
  ])("%s is minute %d of the day", (text, minute) => {
    expect(Math.round((parseWrittenTime(text) ?? -1) * 1440)).toBe(minute);
  });

  it.each(["", "2", "25:00", "13 PM", "0:30 PM", "2:60", "noon"])("%j is none", (text) => {
    expect(parseWrittenTime(text)).toBeUndefined();
  });
});
