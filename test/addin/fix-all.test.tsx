import { screen, waitFor, within } from "@testing-library/react";
import { fakeHost } from "./fake-host";
import { givesInTurn } from "./fake-session";
import { fixable, openEnded, outcome, setUnits } from "./outcome";
import { announced, checkedPane } from "./pane-under-test";

const items = () => screen.getAllByRole("listitem");

const MANY = outcome([
  fixable(118),
  fixable(131),
  fixable(140, { fixes: [{ ...setUnits(150), label: "Set 4 units" }] }),
  fixable(141, { fixes: [setUnits(150, 3)] }),
  openEnded(4),
]);
const open = async (host = fakeHost()) => {
  const user = await checkedPane(givesInTurn(MANY, outcome([openEnded(4)])), host);
  await user.click(within(items()[0]!).getByRole("button", { name: "More actions" }));
  await user.click(await screen.findByRole("menuitem", { name: "Fix all like this (4)" }));
  return { user, panel: await screen.findByRole("dialog", { name: "Fix all like this: 2 findings" }) };
};

test("shows old and new of every cell, and says what is left out", async () => {
  const { panel } = await open();
  expect(
    within(panel)
      .getAllByRole("row")
      .map((row) => [...row.children].map((cell) => cell.textContent).join("|")),
  ).toEqual(["Place|Old|New", "Visits row 118, Units \u00B7 Whitfield, Dana|5|4", "Visits row 131, Units \u00B7 Whitfield, Dana|5|4"]);
  expect(panel).toHaveTextContent("Left out, because they would write different values into one cell: Visits H140 and Visits H141.");
});

test("changes all of them as one edit, says so once and moves on to what is left", async () => {
  const host = fakeHost();
  const { user, panel } = await open(host);
  await user.click(within(panel).getByRole("button", { name: "Change 2 cells" }));
  await announced("Changed 2 cells in Visits. Press Ctrl+Z to undo.");
  expect(host.apply).toHaveBeenCalledTimes(1);
  const writes = [...setUnits(118).writes, ...setUnits(131).writes];
  expect(host.apply).toHaveBeenCalledWith([expect.objectContaining({ does: "setCells", writes })], expect.any(Function));
  await waitFor(() => expect(items()).toHaveLength(1));
  expect(items()[0]).toHaveFocus();
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("Cancel changes nothing and gives the finding its focus back", async () => {
  const host = fakeHost();
  const { user, panel } = await open(host);
  await user.click(within(panel).getByRole("button", { name: "Cancel" }));
  expect(host.apply).not.toHaveBeenCalled();
  expect(items()[0]).toHaveFocus();
  // Coming back to the list later does not take the focus again.
  await user.click(screen.getByRole("tab", { name: "Bill" }));
  await user.click(screen.getByRole("tab", { name: "Check" }));
  expect(screen.getByRole("tab", { name: "Check" })).toHaveFocus();
});
