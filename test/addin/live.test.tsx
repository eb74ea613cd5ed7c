import { act, screen, waitFor, within } from "@testing-library/react";
import { MustCheckAll } from "../../addin/check/check-failed";
import { chooseSettings } from "../../addin/settings/use-settings";
import { fakeHost, livelyHost } from "./fake-host";
import { givesInTurn } from "./fake-session";
import { finding, fixable, openEnded, outcome } from "./outcome";
import { announced, checkedPane } from "./pane-under-test";
import { typedIn } from "./typed-in";

const SOME = outcome([finding(118), finding(131), openEnded(4)]);
const items = () => screen.getAllByRole("listitem");
const said = () => screen.getByRole("status").textContent;

/** Row 118 was typed in and left. */
const leavesRow118 = ({ selects, changes }: ReturnType<typeof livelyHost>) => {
  selects("Visits", 118);
  changes(typedIn(118));
  selects("Visits", 119);
};

test("a row that was typed in is checked again when it is left, and the result is said", async () => {
  const lively = livelyHost();
  const two = finding(118, { message: "Another thing on row 118.", key: "second" });
  const session = givesInTurn(SOME, outcome([finding(118), two, finding(131), openEnded(4)]));
  await checkedPane(session, lively.host);
  leavesRow118(lively);
  await announced("Row checked again. 2 must fix.");
  expect(items()).toHaveLength(4);
  expect(lively.host.readRows).toHaveBeenCalledWith([{ sheet: "Visits", top: 118, bottom: 118 }]);
  expect(session.recheck).toHaveBeenCalledWith(
    expect.objectContaining({ changes: [{ sheet: "Visits", top: 118, bottom: 118, rows: [] }] }),
    expect.any(Function),
  );
  expect(lively.host.readJob).toHaveBeenCalledTimes(1);
});

test("turning to the pane leaves the row too", async () => {
  const lively = livelyHost();
  await checkedPane(givesInTurn(SOME, outcome([openEnded(4)])), lively.host);
  lively.selects("Visits", 118);
  lively.changes(typedIn(118));
  act(() => void window.dispatchEvent(new Event("focus")));
  await announced("Row checked again. No problems there.");
});

test("a row that is now right is said to be", async () => {
  const lively = livelyHost();
  await checkedPane(givesInTurn(SOME, outcome([finding(131), openEnded(4)])), lively.host);
  leavesRow118(lively);
  await announced("Row checked again. No problems there.");
});

test("filters, explanations, closed groups and the current finding stay", async () => {
  const lively = livelyHost();
  const changed = finding(131, { message: "6 units billed for 60 minutes on row 131; 60 minutes support 4." });
  const user = await checkedPane(givesInTurn(SOME, outcome([finding(118), changed, openEnded(4)])), lively.host);
  await user.click(screen.getByRole("button", { name: "2 Must fix" }));
  act(() => items()[1]?.focus());
  await user.keyboard("{Enter}e");
  await screen.findByRole("group", { name: "Explain" });
  leavesRow118(lively);
  await waitFor(() => expect(items()[1]).toHaveTextContent("6 units billed"));
  expect(items()).toHaveLength(2);
  expect(items()[1]).toHaveFocus();
  expect(items()[1]).toHaveAttribute("aria-current", "true");
  expect(screen.getByText("2 of 2")).toBeVisible();
  expect(within(items()[1]!).getByRole("group", { name: "Explain" })).toBeVisible();
});

test("a finding that goes while it has the focus leaves it to the one in its place", async () => {
  const lively = livelyHost();
  await checkedPane(givesInTurn(SOME, outcome([finding(131), openEnded(4)])), lively.host);
  act(() => items()[0]?.focus());
  leavesRow118(lively);
  await waitFor(() => expect(items()).toHaveLength(2));
  await waitFor(() => expect(items()[0]).toHaveFocus());
});

test("somebody else's edit changes the counts and nothing else: no word, no focus, no scrolling", async () => {
  const lively = livelyHost();
  const user = await checkedPane(givesInTurn(SOME, outcome([finding(118)])), lively.host);
  const button = screen.getByRole("button", { name: "Check again" });
  await user.click(screen.getByRole("button", { name: "2 Must fix" }));
  act(() => button.focus());
  const before = said();
  const scrolled = jest.spyOn(Element.prototype, "scrollIntoView");
  lively.changes(typedIn(131, { isRemote: true }));
  expect(await screen.findByRole("button", { name: "1 Must fix" }, { timeout: 2000 })).toBeVisible();
  expect(said()).toBe(before);
  expect(button).toHaveFocus();
  expect(scrolled).not.toHaveBeenCalled();
  scrolled.mockRestore();
});

test("rows that do not tell alone have everything checked again, quietly", async () => {
  const lively = livelyHost();
  const session = givesInTurn(SOME, outcome([openEnded(4)]));
  session.recheck.mockRejectedValueOnce(new MustCheckAll());
  await checkedPane(session, lively.host);
  leavesRow118(lively);
  await waitFor(() => expect(items()).toHaveLength(1));
  expect(session.check).toHaveBeenCalledTimes(2);
  expect(screen.getByRole("button", { name: "Check again" })).toBeVisible();
});

test("sheets that are not ours are not listened to", async () => {
  const lively = livelyHost();
  chooseSettings({ checkTiming: "asked" });
  await checkedPane(givesInTurn(SOME), lively.host);
  lively.changes(typedIn(3, { sheet: "Rent" }));
  expect(screen.queryByText("The workbook changed since. Press Check again.")).toBeNull();
  lively.changes(typedIn(3));
  expect(screen.getByText("The workbook changed since. Press Check again.")).toBeVisible();
});

test("only by the button: the pane says that something changed, until it is pressed", async () => {
  chooseSettings({ checkTiming: "asked" });
  const lively = livelyHost();
  const session = givesInTurn(SOME);
  const user = await checkedPane(session, lively.host);
  leavesRow118(lively);
  expect(screen.getByText("The workbook changed since. Press Check again.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Check again" }));
  await waitFor(() => expect(screen.queryByText("The workbook changed since. Press Check again.")).toBeNull());
  expect(session.recheck).not.toHaveBeenCalled();
});

test("our own write is checked once and starts nothing over", async () => {
  const lively = livelyHost();
  const session = givesInTurn(outcome([fixable(118), finding(131)]), outcome([finding(131)]));
  const user = await checkedPane(session, lively.host);
  await user.click(screen.getByRole("button", { name: "Set 4 units" }));
  lively.changes(typedIn(118, { isOurs: true }));
  await waitFor(() => expect(items()).toHaveLength(1));
  await act(() => new Promise((over) => setTimeout(over, 300)));
  expect(session.recheck).toHaveBeenCalledTimes(1);
  expect(said()).toBe("Changed 1 cell in Visits. Press Ctrl+Z to undo.");
});

test("selecting a row marks its findings without taking the focus; it can be turned off", async () => {
  const lively = livelyHost();
  await checkedPane(givesInTurn(SOME), lively.host);
  const classes = () => items().map((item) => item.className);
  const unmarked = classes();
  const button = screen.getByRole("button", { name: "Check again" });
  act(() => button.focus());
  lively.selects("Visits", 131);
  expect(classes().map((name, at) => name !== unmarked[at])).toEqual([false, true, false]);
  expect(button).toHaveFocus();
  act(() => chooseSettings({ marksRow: false }));
  expect(classes()).toEqual(unmarked);
});

test("an Excel that does not tell of changes still has its fixes checked again", async () => {
  const deaf = () => Promise.reject(new Error("ApiNotFound"));
  const host = fakeHost({ watchChanges: deaf, watchSelection: deaf });
  const user = await checkedPane(givesInTurn(outcome([fixable(118)]), outcome([])), host);
  await user.click(screen.getByRole("button", { name: "Set 4 units" }));
  expect(await screen.findByText("No problems found in 300 visits.")).toBeVisible();
});
