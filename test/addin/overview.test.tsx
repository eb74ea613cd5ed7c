import { screen, waitFor, within } from "@testing-library/react";
import { fakeHost } from "./fake-host";
import { givesInTurn } from "./fake-session";
import { finding, openEnded, outcome } from "./outcome";
import { EMPTY_OVERVIEW } from "./overview";
import { announced, checkedPane, openPane } from "./pane-under-test";

const SOME = outcome([finding(118), openEnded(4)]);

const opened = async (host = fakeHost(), checked = SOME) => {
  const user = await checkedPane(givesInTurn(checked), host);
  await user.click(screen.getByRole("tab", { name: "Overview" }));
  await screen.findByRole("region", { name: "Deadlines" });
  return user;
};
const textsIn = (region: string) =>
  within(screen.getByRole("region", { name: region }))
    .getAllByRole("listitem")
    .map((line) => [...line.querySelectorAll(".fui-Text")].map(({ textContent }) => textContent).join("|"));

test("money first, then what runs out, then the dates", async () => {
  await opened();
  expect(textsIn("Where the money is")).toEqual([
    "Ready to bill|44 visits|$6,780.00",
    "Must fix before billing|3 visits|$540.00",
    "Waiting on payer|over 30 days: 6, over 60: 2|27 claims|$4,115.00",
    "Denied or short paid|4 lines|$310.00",
  ]);
  expect(textsIn("Running out soon")).toEqual([
    "1 of 20 visits left this year.|Whitfield, Dana|Policies row 4",
    "Jae Park's license ends on 12/15/2026.|Providers row 2",
  ]);
  expect(textsIn("Deadlines")).toEqual([
    "Evergreen Health: file by 12/02/2026|9 days left|2 visits from 09/03/2026|Whitfield, Dana",
    "Cascade Mutual: appeal by 11/22/2026|passed 1 day ago|visit of 08/15/2026",
  ]);
  expect(screen.getByText(/^Checked \d+:\d\d [AP]M, 300 visits$/)).toBeVisible();
});

test("a month is chosen from the list or by stepping; All is where it begins", async () => {
  const user = await opened();
  const month = screen.getByRole("combobox", { name: "Month of service" });
  expect(month).toHaveDisplayValue("All months");
  expect(screen.getByRole("button", { name: "Next month" })).toHaveAttribute("aria-disabled", "true");
  await user.click(screen.getByRole("button", { name: "Previous month" }));
  expect(month).toHaveDisplayValue("November 2026");
  expect(textsIn("Where the money is")[0]).toBe("Ready to bill|41 visits|$6,240.00");
  await user.click(screen.getByRole("button", { name: "Previous month" }));
  expect(month).toHaveDisplayValue("October 2026");
  expect(textsIn("Where the money is")).toEqual([
    "Ready to bill|No visit waits that could be billed now.",
    "Must fix before billing|Nothing has to be fixed first.",
    "Waiting on payer|No sent claim waits for an answer.",
    "Denied or short paid|Nothing was denied or paid short.",
  ]);
  expect(screen.getByRole("button", { name: "Previous month" })).toHaveAttribute("aria-disabled", "true");
  await user.selectOptions(month, "All months");
  expect(textsIn("Where the money is")[0]).toBe("Ready to bill|44 visits|$6,780.00");
});

test("Ready to bill leads to Bill, Must fix to the list of what must be fixed", async () => {
  const user = await opened();
  await user.click(screen.getByRole("button", { name: /^Ready to bill/ }));
  expect(screen.getByRole("tab", { name: "Bill" })).toHaveAttribute("aria-selected", "true");
  await user.click(screen.getByRole("tab", { name: "Overview" }));
  await user.click(await screen.findByRole("button", { name: /^Must fix before billing/ }));
  expect(screen.getByRole("tab", { name: "Check" })).toHaveAttribute("aria-selected", "true");
  expect(screen.getByRole("button", { name: "1 Must fix" })).toHaveAttribute("aria-pressed", "true");
  expect(screen.getAllByRole("listitem")).toHaveLength(1);
});

test("every other line leads to its cell, and what Excel says about it is said", async () => {
  const host = fakeHost({ goToCell: jest.fn(() => Promise.resolve("Row 4 is selected, but a filter hides it.")) });
  const user = await opened(host);
  await user.click(screen.getByRole("button", { name: /^1 of 20 visits left/ }));
  expect(host.goToCell).toHaveBeenLastCalledWith({ sheet: "Policies", cell: "A4", row: 4 });
  await announced("Row 4 is selected, but a filter hides it.");
  await user.click(screen.getByRole("button", { name: /^Waiting on payer/ }));
  expect(host.goToCell).toHaveBeenLastCalledWith({ sheet: "Claims", cell: "A12", row: 12 });
});

test("nothing to say is said in words", async () => {
  await opened(fakeHost(), { ...SOME, overview: EMPTY_OVERVIEW });
  expect(screen.queryByRole("combobox")).toBeNull();
  expect(screen.getByText("No filing or appeal date is near.")).toBeVisible();
  expect(screen.getByText(/^No limit, prescription, authorization or license runs out soon/)).toBeVisible();
  expect(within(screen.getByRole("region", { name: "Where the money is" })).queryByRole("button")).toBeNull();
});

test("a long list shows its first five until more are asked for", async () => {
  const [one] = SOME.overview.runningOut;
  const runningOut = Array.from({ length: 8 }, (_, at) => ({ ...one!, message: `${at} visits left.` }));
  const user = await opened(fakeHost(), { ...SOME, overview: { ...SOME.overview, runningOut } });
  expect(textsIn("Running out soon")).toHaveLength(5);
  await user.click(screen.getByRole("button", { name: "Show 3 more" }));
  expect(textsIn("Running out soon")).toHaveLength(8);
});

test("a check can be asked for here, and its result is said here too", async () => {
  const user = openPane(givesInTurn(SOME));
  await user.click(screen.getByRole("tab", { name: "Overview" }));
  await user.click(await screen.findByRole("button", { name: "Check now" }));
  await announced("Check finished. 1 must fix, 1 to review, 0 tips.");
  await waitFor(() => expect(screen.getByRole("button", { name: "Check again" })).toBeVisible());
});
