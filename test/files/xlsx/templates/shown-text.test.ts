import { shownAs } from "../../../../files/xlsx/templates/number-format";
import { shownFormat, shownText } from "../../../../files/xlsx/templates/shown-text";
import { linesOf, textWidth } from "../../../../files/xlsx/templates/text-width";
import { date, money, number } from "./bill-template";

test.each([
  ["General", "number"],
  ["0.00", "number"],
  [`_("$"* #,##0.00_);_(@_)`, "number"],
  [`0 "days"`, "number"],
  ["[Red]0", "number"],
  ["mm/dd/yyyy", "date"],
  ["[$-409]d-mmm-yy;@", "date"],
  ["mmm", "date"],
  ["m/d/yyyy h:mm", "date"],
  ["[h]:mm", "time"],
  ["mm:ss", "time"],
  ["0%", "percent"],
  ["@", "text"],
])("%s shows a number as %s", (format, kind) => {
  expect(shownAs(format)).toBe(kind);
});

test.each([
  [money(123_456_789), `"$"#,##0.00`, "$1234567.89,,"],
  [money(-5), "0.00", "-0.05"],
  [number(0.25), "0%", "%25"],
  [number(12.75), "General", "12"],
  [date(0), "mmmm d, yyyy", "September 00, 0000"],
  [date(undefined), "mm/dd/yyyy", ""],
])("the characters of %j as %s", (value, format, characters) => {
  expect(shownText(value, shownFormat(format))).toBe(characters);
});

test("digits are one wide, capitals wider, points narrower, and characters of China two", () => {
  expect(textWidth("MM")).toBeGreaterThan(textWidth("nn"));
  expect(textWidth("...")).toBeLessThan(2);
  expect(textWidth("東京")).toBe(4);
  expect(textWidth("😀")).toBe(2);
  expect(textWidth("0123456789")).toBeCloseTo(10, 0);
});

test.each([
  ["", 10, 1],
  ["one", 10, 1],
  ["one two three four", 10, 2],
  ["one\ntwo", 10, 2],
  ["\n", 10, 2],
  ["abcdefghijklmnopqrstuvwxyz", 10, 3],
  ["shoulder-blade", 10, 2],
])("%j takes at %d digits %d lines", (text, width, lines) => {
  expect(linesOf(text, width)).toBe(lines);
});
