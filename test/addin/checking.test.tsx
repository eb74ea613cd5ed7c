import { act, screen, waitFor } from "@testing-library/react";
import { CheckFailed, type StartCheck } from "../../addin/check/check-failed";
import type { CheckOutcome, Stage } from "../../addin/check/job";
import { ExcelRefused } from "../../addin/office/in-excel";
import { finding, outcome } from "./outcome";
import { announced, checkedPane, fakeHost, givesInTurn, openPane } from "./pane-under-test";

/** A check that ends when the test says so. */
const heldCheck = () => {
  const ends: { finish: (outcome: CheckOutcome) => void; stage: (stage: Stage) => void; stopped: boolean } = {
    finish: () => undefined,
    stage: () => undefined,
    stopped: false,
  };
  const start: StartCheck = (_, onStage) => {
    ends.stage = onStage;
    const stop = () => {
      ends.stopped = true;
    };
    return { done: new Promise((finish) => Object.assign(ends, { finish })), stop };
  };
  return { start, ends };
};

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

test("long work shows a bar with words; Cancel ends it, says so and keeps the focus", async () => {
  const { start, ends } = heldCheck();
  const user = openPane(start);
  await user.click(await screen.findByRole("button", { name: "Check now" }));
  const button = screen.getByRole("button", { name: "Checking..." });
  expect(button).toHaveAttribute("aria-disabled", "true");
  expect(screen.queryByRole("progressbar")).toBeNull();
  await pause(2100);
  act(() => ends.stage("checking"));
  expect(screen.getByRole("progressbar", { name: "Checking" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  expect(ends.stopped).toBe(true);
  await announced("Stopped. Nothing was changed.");
  expect(screen.getByRole("button", { name: "Check now" })).toHaveFocus();
  act(() => ends.finish(outcome([finding(2)])));
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
  const start: StartCheck = () => ({
    done: Promise.reject(new CheckFailed("The check stopped because of a fault in ClaimSheet.", "TypeError: x is undefined")),
    stop: () => undefined,
  });
  const user = openPane(start);
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
