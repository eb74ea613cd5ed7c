import { act, screen, waitFor } from "@testing-library/react";
import { CheckFailed } from "../../addin/check/check-failed";
import { ExcelRefused } from "../../addin/office/in-excel";
import { fakeHost } from "./fake-host";
import { failsWith, givesInTurn, heldSession } from "./fake-session";
import { finding, outcome } from "./outcome";
import { announced, checkedPane, openPane } from "./pane-under-test";

const pause = (milliseconds: number) => act(() => new Promise((over) => setTimeout(over, milliseconds)));

test("before the first check the pane says what a check does", async () => {
  openPane(givesInTurn(outcome([])));
  expect(await screen.findByText("Press Check now. It reads the sheets and changes nothing.")).toBeVisible();
  for (const name of ["Overview", "Check", "Bill", "Payments"]) expect(screen.getByRole("tab", { name })).toBeVisible();
  expect(screen.getByRole("tab", { name: "Check" })).toHaveAttribute("aria-selected", "true");
});

test("a finished check is announced with its counts, and the button becomes Check again", async () => {
  await checkedPane(givesInTurn(outcome([finding(2), finding(3, { severity: "note", key: "b" })])));
  await announced("Check finished. 1 must fix, 0 to review, 1 tip.");
  expect(screen.getByText(/^300 visits checked, \d+:\d\d [AP]M$/)).toBeVisible();
});

test("a clean workbook is said to be clean", async () => {
  await checkedPane(givesInTurn(outcome([])));
  expect(screen.getByText("No problems found in 300 visits.")).toBeVisible();
  await announced("Check finished. No problems found in 300 visits.");
  expect(screen.queryByRole("button", { name: "Next finding" })).toBeNull();
});

test("the last findings stay while a new check runs, and the filters survive it", async () => {
  const user = await checkedPane(givesInTurn(outcome([finding(2), finding(3, { severity: "warning", key: "b" })]), outcome([finding(7)])));
  await user.click(screen.getByRole("button", { name: "1 Must fix" }));
  await user.click(screen.getByRole("button", { name: "Check again" }));
  await waitFor(() => expect(screen.getByRole("listitem")).toHaveTextContent("row 7"));
  expect(screen.getByRole("button", { name: "1 Must fix" })).toHaveAttribute("aria-pressed", "true");
});

test("short work shows nothing, longer work words, long work a bar with numbers that is said at each quarter", async () => {
  const { session, finish, tell } = heldSession();
  const user = openPane(session);
  const button = await screen.findByRole("button", { name: "Check now" });
  await user.click(button);
  expect(button).toHaveAccessibleName("Check now");
  await pause(450);
  expect(button).toHaveAccessibleName("Checking...");
  expect(button).toHaveAttribute("aria-disabled", "true");
  expect(screen.queryByRole("progressbar")).toBeNull();
  await pause(1700);
  act(() => tell({ stage: "checking", done: 1240, of: 3100 }));
  expect(screen.getByRole("progressbar", { name: "Checking" })).toHaveAttribute("aria-valuetext", "Checking 1,240 of 3,100 visits");
  await announced("Checking 1,240 of 3,100 visits");
  act(() => tell({ stage: "checking", done: 1300, of: 3100 }));
  expect(screen.getByText("Checking 1,300 of 3,100 visits")).toBeVisible();
  await announced("Checking 1,240 of 3,100 visits");
  act(() => tell({ stage: "checking", done: 1600, of: 3100 }));
  await announced("Checking 1,600 of 3,100 visits");
  await act(async () => {
    finish(outcome([finding(2)]));
    await Promise.resolve();
  });
  expect(screen.queryByRole("progressbar")).toBeNull();
  await announced("Check finished. 1 must fix, 0 to review, 0 tips.");
});

test("Cancel ends the work, says so and keeps the focus", async () => {
  const { session, finish } = heldSession();
  const user = openPane(session);
  await user.click(await screen.findByRole("button", { name: "Check now" }));
  await pause(2100);
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  expect(session.stop).toHaveBeenCalled();
  await announced("Stopped. Nothing was changed.");
  expect(screen.getByRole("button", { name: "Check now" })).toHaveFocus();
  await act(async () => {
    finish(outcome([finding(2)]));
    await Promise.resolve();
  });
  expect(screen.queryByRole("listitem")).toBeNull();
});

test("what Excel refuses is said in a sentence, with Try again", async () => {
  const readJob = jest.fn(() => Promise.reject(new ExcelRefused("InvalidOperationInCellEditMode")));
  const user = openPane(givesInTurn(outcome([finding(2)])), fakeHost({ readJob }));
  await user.click(await screen.findByRole("button", { name: "Check now" }));
  expect(await screen.findByText(/^A cell is being edited/, { selector: "div *" })).toBeVisible();
  await announced(/^A cell is being edited. Press Enter/);
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(readJob).toHaveBeenCalledTimes(2);
});

test("a fault of ours can be copied, and names no patient", async () => {
  const session = failsWith(new CheckFailed("The check stopped because of a fault in ClaimSheet.", "TypeError: x is undefined"));
  const user = openPane(session);
  await user.click(await screen.findByRole("button", { name: "Check now" }));
  await user.click(await screen.findByRole("button", { name: "Copy details" }));
  expect(await navigator.clipboard.readText()).toBe("TypeError: x is undefined");
});

test("a rule that stopped is named, and the others' findings are there", async () => {
  await checkedPane(givesInTurn(outcome([finding(2)], { programErrors: [{ rule: "units-below-minutes", cause: "RangeError: no" }] })));
  expect(screen.getByText("One check stopped (rule units-below-minutes). The others ran.")).toBeVisible();
  expect(screen.getByRole("listitem")).toBeVisible();
});

test("the receipt says what was read, skipped and left alone", async () => {
  const user = await checkedPane(givesInTurn(outcome([])));
  await user.click(screen.getByText("What was read"));
  expect(screen.getByText("310 of 312 rows")).toBeVisible();
  expect(screen.getByText("1 totals row skipped (row 41)")).toBeVisible();
  expect(screen.getByText("Left alone: Mood")).toBeVisible();
  expect(screen.getByText(/left alone: Rent$/)).toBeVisible();
});
