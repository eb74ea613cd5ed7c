import fc from "fast-check";
import { calendarDate, isoDate, usDate } from "../../../billing/values/calendar-date";
import { bothOrders, parseWrittenDate } from "../../../billing/values/written-date";

const read = (text: string, dayFirst = false): string | undefined => {
  const date = parseWrittenDate(text, dayFirst);
  return date === undefined ? undefined : isoDate(date);
};

describe("dates written as text", () => {
  it.each([
    "11/4/26",
    "11/04/2026",
    "11-4-2026",
    "11.04.2026",
    "2026-11-04",
    "2026/11/4",
    "20261104",
    "2026-11-04T14:30:00Z",
    "2026-11-04T14:30:00.000-08:00",
    "2026-11-04 14:30",
    "11/4/2026 2:30 PM",
    "11/04/2026 12:00:00 AM",
    "Nov 4 2026",
    "Nov 4th 2026",
    "Nov. 4th, 2026",
    "November 4, 2026",
    "NOVEMBER 04 2026, 11:00 AM",
    "4 Nov 2026",
    "4th of November 2026",
    "4-Nov-26",
    "04-NOV-2026",
    "Wednesday, November 4, 2026",
    "Wed 11/4/2026",
    "Wed, 4 Nov 2026 10:00:00",
    "  11/4/2026\u00a0",
    "'11/4/2026",
  ])("%s is November 4, 2026", (text) => {
    expect(read(text)).toBe("2026-11-04");
  });

  it.each([
    "",
    "soon",
    "11/4",
    "Nov 4th",
    "13/13/2026",
    "2/30/2026",
    "11/4/20266",
    "180 pd ck 1123",
    "Marvin 4 2026",
    "4 2026 Nov",
    "11/4/026",
  ])("%j is no date", (text) => {
    expect(read(text)).toBeUndefined();
  });

  it("reads two-digit years with the pivot of Excel", () => {
    expect([read("1/2/29"), read("1/2/30"), read("5/14/84")]).toEqual(["2029-01-02", "1930-01-02", "1984-05-14"]);
  });

  it("reads day first where the column says so, and never the year-first form", () => {
    expect([read("3/4/2026", true), read("2026-03-04", true)]).toEqual(["2026-04-03", "2026-03-04"]);
  });

  it("says which orders are possible", () => {
    expect(bothOrders("13/4/2026")).toMatchObject({ monthFirst: undefined });
    expect(bothOrders("4/13/2026")).toMatchObject({ dayFirst: undefined });
    expect(bothOrders("Nov 4 2026")).toBeUndefined();
  });

  it("reads back what usDate and isoDate write", () => {
    const day = fc.tuple(fc.integer({ min: 1930, max: 2029 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }));
    fc.assert(
      fc.property(day, ([year, month, date]) => {
        const one = calendarDate(year, month, date);
        expect(one === undefined ? one : [parseWrittenDate(usDate(one), false), parseWrittenDate(isoDate(one), true)]).toEqual([one, one]);
      }),
    );
  });
});
