import { parseFrequency } from "../../../billing/values/frequency";

describe("how often a prescriber wants visits", () => {
  it.each([
    ["1 per week", [1, 1, 1, "week"]],
    ["2 per week", [2, 2, 1, "week"]],
    ["2-3 per week", [2, 3, 1, "week"]],
    ["2 to 3 times per week", [2, 3, 1, "week"]],
    ["2\u20133 x / week", [2, 3, 1, "week"]],
    ["2x/week", [2, 2, 1, "week"]],
    ["2x/wk", [2, 2, 1, "week"]],
    ["2x weekly", [2, 2, 1, "week"]],
    ["twice a week", [2, 2, 1, "week"]],
    ["once weekly", [1, 1, 1, "week"]],
    ["one visit per week", [1, 1, 1, "week"]],
    ["weekly", [1, 1, 1, "week"]],
    ["every week", [1, 1, 1, "week"]],
    ["every 2 weeks", [1, 1, 2, "week"]],
    ["every other week", [1, 1, 2, "week"]],
    ["1 every 2 weeks", [1, 1, 2, "week"]],
    ["biweekly", undefined],
    ["every 4 days", [1, 1, 4, "day"]],
    ["1 per month", [1, 1, 1, "month"]],
    ["monthly", [1, 1, 1, "month"]],
    ["3-2 per week", undefined],
    ["0 per week", undefined],
    ["as needed", undefined],
    ["", undefined],
  ] as const)("%s", (text, expected) => {
    const found = parseFrequency(text);
    expect(found && [found.least, found.most, found.every, found.unit]).toEqual(expected);
  });
});
