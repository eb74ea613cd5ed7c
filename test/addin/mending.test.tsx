import { act, screen, waitFor, within } from "@testing-library/react";
import type { EditOutcome } from "../../addin/pane/excel-host";
import { chooseSettings } from "../../addin/settings/use-settings";
import { fakeHost, livelyHost } from "./fake-host";
import { givesInTurn } from "./fake-session";
import { fixable, openEnded, outcome, setUnits } from "./outcome";
import { announced, checkedPane } from "./pane-under-test";

const SOME = outcome([fixable(118), fixable(131), openEnded(4)]);
const AFTER = outcome([fixable(131), openEnded(4)]);
const items = () => screen.getAllByRole("listitem");
const fixIn = (at: number) => within(items()[at]!).getByRole("button", { name: "Set 4 units" });
const refusing = (why: "moved" | "refused", sentence: string) =>
  fakeHost({ apply: jest.fn<Promise<EditOutcome>, []>(() => Promise.resolve({ done: false, why, sentence })) });

test("a fix is one edit; its result is said, the next finding gets the focus and the row is checked again", async () => {
  const { host } = livelyHost();
  const session = givesInTurn(SOME, AFTER);
  const user = await checkedPane(session, host);
  await user.click(fixIn(0));
  expect(host.apply).toHaveBeenCalledWith([{ does: "setCells", ...writesOf(118) }], expect.any(Function));
  await announced("Changed 1 cell in Visits. Press Ctrl+Z to undo.");
  expect(document.querySelector("[data-toast]")).toHaveTextContent("Changed 1 cell in Visits. Press Ctrl+Z to undo.");
  await waitFor(() => expect(items()).toHaveLength(2));
  expect(host.readRows).toHaveBeenCalledWith([{ sheet: "Visits", top: 118, bottom: 118 }]);
  expect(session.recheck).toHaveBeenCalledTimes(1);
  expect(items()[0]).toHaveFocus();
  expect(items()[0]).toHaveTextContent("row 131");
  expect(items()[0]).toHaveAttribute("aria-current", "true");
  await announced("Changed 1 cell in Visits. Press Ctrl+Z to undo.");
});

const writesOf = (row: number) => ({ writes: setUnits(row).writes, identity: setUnits(row).identity });

test("after the last finding the one before it gets the focus, and after the only one the list does", async () => {
  const user = await checkedPane(givesInTurn(outcome([fixable(118), fixable(131)]), outcome([fixable(118)]), outcome([])));
  await user.click(fixIn(1));
  await waitFor(() => expect(items()).toHaveLength(1));
  expect(items()[0]).toHaveFocus();
  await user.click(fixIn(0));
  expect(await screen.findByText("No problems found in 300 visits.")).toBeVisible();
  expect(document.body).not.toHaveFocus();
});

test("further fixes wait in the menu; a finding whose fix needs judgement offers none", async () => {
  const host = fakeHost();
  const two = fixable(118, { fixes: [setUnits(118, 4), setUnits(118, 3)] });
  const user = await checkedPane(givesInTurn(outcome([two, openEnded(4)])), host);
  expect(within(items()[1]!).queryByRole("button", { name: /^Set/ })).toBeNull();
  await user.click(within(items()[0]!).getByRole("button", { name: "More actions" }));
  expect(screen.queryByRole("menuitem", { name: /^Fix all like this/ })).toBeNull();
  await user.click(await screen.findByRole("menuitem", { name: "Set 3 units" }));
  expect(host.apply).toHaveBeenCalledWith([expect.objectContaining({ writes: setUnits(118, 3).writes })], expect.any(Function));
});

test("where the row moved nothing was written: it is said, and everything is checked again", async () => {
  const host = refusing("moved", "The rows moved since they were read. Nothing was changed.");
  const session = givesInTurn(SOME, AFTER);
  const user = await checkedPane(session, host);
  await user.click(fixIn(0));
  await announced("The rows moved since they were read. Nothing was changed. Checking again.");
  await waitFor(() => expect(session.check).toHaveBeenCalledTimes(2));
  expect(items()[0]).toHaveFocus();
  await waitFor(() => expect(screen.queryByText(/^The rows moved/, { selector: "li *" })).toBeNull());
});

test("what Excel refuses stays at the finding until something else is tried", async () => {
  const sentence = "Visits is protected, so I can check it but not change it. Review > Unprotect Sheet to allow fixes.";
  const user = await checkedPane(givesInTurn(SOME), refusing("refused", sentence));
  await user.click(fixIn(1));
  await announced(sentence);
  expect(within(items()[1]!).getByText(sentence)).toBeVisible();
  expect(items()[1]).toHaveFocus();
  expect(document.querySelector("[data-toast]")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Next finding" }));
  expect(within(items()[1]!).getByText(sentence)).toBeVisible();
});

test("F fixes and I ignores while the finding has the focus; both can be turned off", async () => {
  const host = fakeHost();
  const user = await checkedPane(givesInTurn(SOME), host);
  act(() => chooseSettings({ singleKeys: false }));
  act(() => items()[0]?.focus());
  await user.keyboard("fie");
  expect(host.apply).not.toHaveBeenCalled();
  expect(screen.queryByRole("dialog")).toBeNull();
  act(() => chooseSettings({ singleKeys: true }));
  await user.keyboard("i");
  expect(await screen.findByRole("dialog", { name: "Ignore this finding" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  expect(items()[0]).toHaveFocus();
  await user.keyboard("f");
  await waitFor(() => expect(host.apply).toHaveBeenCalledTimes(1));
});

test("the keys are shown in the menu", async () => {
  const user = await checkedPane(givesInTurn(SOME));
  await user.click(within(items()[0]!).getByRole("button", { name: "More actions" }));
  expect((await screen.findAllByRole("menuitem")).map((item) => item.textContent)).toEqual([
    "Set 4 unitsF",
    "Fix all like this (2)",
    "Ignore...I",
    "ExplainE",
    "Show all of this kind",
    "Copy",
  ]);
});

describe("where Excel keeps no undo", () => {
  const noUndo = () =>
    fakeHost({
      canUndo: () => false,
      apply: jest.fn<Promise<EditOutcome>, unknown[]>(() => Promise.resolve({ done: true, cells: 9, isUndoable: false })),
    });

  test("it is said before the first change of the session, which can still be left", async () => {
    const host = noUndo();
    const user = await checkedPane(givesInTurn(SOME, AFTER), host);
    await user.click(fixIn(0));
    const warning = await screen.findByRole("dialog", { name: "Set 4 units?" });
    expect(warning).toHaveTextContent("On this version of Excel, Ctrl+Z will not bring this back. ClaimSheet keeps a change list.");
    expect(within(warning).getByRole("button", { name: "Cancel" })).toHaveFocus();
    await user.click(within(warning).getByRole("button", { name: "Cancel" }));
    expect(host.apply).not.toHaveBeenCalled();
    await user.click(fixIn(0));
    await user.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "Set 4 units" }));
    await announced("Changed 1 cell in Visits. The old values are in the sheet Changes.");
    await user.click(fixIn(0));
    await waitFor(() => expect(host.apply).toHaveBeenCalledTimes(2));
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  test("each fix writes the change list with it", async () => {
    chooseSettings({ initials: "DW" });
    const host = noUndo();
    const user = await checkedPane(givesInTurn(SOME, AFTER), host);
    await user.click(fixIn(0));
    await user.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "Set 4 units" }));
    const row = { by: "DW", sheet: "Visits", column: "Units", old: 5, new: 4, action: "Fix: Set 4 units" };
    await waitFor(() =>
      expect(host.apply).toHaveBeenCalledWith(
        [expect.objectContaining({ does: "setCells" }), { does: "appendRows", table: "Changes", rows: [expect.objectContaining(row)] }],
        expect.any(Function),
      ),
    );
  });
});

test("the change list can be asked for where Ctrl+Z works too", async () => {
  chooseSettings({ keepsChanges: true });
  const host = fakeHost();
  const user = await checkedPane(givesInTurn(SOME, AFTER), host);
  await user.click(fixIn(0));
  await announced("Changed 1 cell in Visits. Press Ctrl+Z to undo.");
  const [set, log] = [expect.objectContaining({ does: "setCells" }), expect.objectContaining({ table: "Changes" })] as unknown[];
  expect(host.apply).toHaveBeenCalledWith([set, log], expect.any(Function));
});

test("while a cell is being edited the fix waits and says so", async () => {
  const host = fakeHost({
    apply: (_, onLongWait) => {
      onLongWait?.();
      return new Promise(() => undefined);
    },
  });
  const user = await checkedPane(givesInTurn(SOME), host);
  await user.click(fixIn(0));
  await announced("Finish typing in the cell (Enter), then I will continue.");
});
