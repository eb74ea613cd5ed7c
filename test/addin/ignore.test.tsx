import { act, screen, within } from "@testing-library/react";
import { fakeHost } from "./fake-host";
import { givesInTurn } from "./fake-session";
import { finding, fixable, openEnded, outcome } from "./outcome";
import { announced, checkedPane } from "./pane-under-test";

const SOME = outcome([fixable(118), fixable(131), openEnded(4)]);
const AFTER = outcome([fixable(131), openEnded(4)]);
const items = () => screen.getAllByRole("listitem");

const open = async (host = fakeHost()) => {
  const user = await checkedPane(givesInTurn(SOME, AFTER), host);
  act(() => items()[0]?.focus());
  await user.keyboard("i");
  return { user, panel: await screen.findByRole("dialog", { name: "Ignore this finding" }) };
};

test("says how it can be taken back: not where the sheet has to be added first", async () => {
  const { panel } = await open();
  expect(panel).toHaveTextContent("The sheet Ignored is added to the workbook first; Ctrl+Z will not take that back.");
});

test("says how it can be taken back where the sheet is there", async () => {
  const read = SOME.report.read.map((receipt) => ({ ...receipt, table: "Ignored", sheet: "Ignored" }));
  const user = await checkedPane(givesInTurn(outcome([fixable(118)], { read })));
  act(() => items()[0]?.focus());
  await user.keyboard("i");
  expect(await screen.findByRole("dialog")).toHaveTextContent("One step: Ctrl+Z takes all of it back.");
});

test("wants a reason before anything else", async () => {
  const host = fakeHost();
  const { user, panel } = await open(host);
  await user.click(within(panel).getByRole("button", { name: "Ignore it" }));
  expect(panel).toHaveTextContent("Choose a reason. Whoever looks later must know why.");
  expect(within(panel).getByRole("combobox", { name: "Reason" })).toHaveFocus();
  expect(host.apply).not.toHaveBeenCalled();
});

test("adds a row to Ignored with reason, note, who and the facts, and moves on", async () => {
  const host = fakeHost();
  const { user, panel } = await open(host);
  await user.selectOptions(within(panel).getByRole("combobox", { name: "Reason" }), "Payer confirmed by phone");
  await user.type(within(panel).getByRole("textbox", { name: "Note" }), "ref 8841");
  await user.type(within(panel).getByRole("textbox", { name: "Your initials" }), "DW");
  await user.click(within(panel).getByRole("button", { name: "Ignore it" }));
  await announced("Ignored, and noted in the sheet Ignored. Press Ctrl+Z to undo.");
  const row = { findingKey: "units-exceed-minutes Visits 118", rule: "units-exceed-minutes", fingerprint: '{"billed":5}' };
  expect(host.apply).toHaveBeenCalledWith(
    [
      {
        does: "appendRows",
        table: "Ignored",
        rows: [expect.objectContaining({ ...row, reason: "Payer confirmed by phone", note: "ref 8841", by: "DW" })],
      },
    ],
    expect.any(Function),
  );
  expect(items()[1]).toHaveFocus();
});

const back = { label: "Bring back", writes: [{ sheet: "Ignored", cell: "A2", was: "k", value: "brought back: k" }], identity: [] };
const ignoredAs = { reason: "Data is right here", by: "DW", on: "11/20/2026", bringBack: [back] };

test("ignored findings can be shown, with why, who and when, and brought back", async () => {
  const host = fakeHost();
  const user = await checkedPane(givesInTurn(outcome([fixable(131)], { ignored: [finding(118, { ignoredAs })] }), SOME), host);
  const heading = screen.getByRole("button", { name: /^Ignored\s*1\s*finding$/ });
  expect(heading).toHaveAttribute("aria-expanded", "false");
  await user.click(heading);
  expect(screen.getByText("Data is right here \u00B7 DW \u00B7 11/20/2026")).toBeVisible();
  await user.click(screen.getByRole("button", { name: /^Bring back/ }));
  expect(host.apply).toHaveBeenCalledWith([{ does: "setCells", writes: back.writes, identity: [] }], expect.any(Function));
  await announced("Brought back. The row in Ignored stays and says so. Press Ctrl+Z to undo.");
});

test("one that comes back because its facts changed says so", async () => {
  await checkedPane(givesInTurn(outcome([finding(118, { ignoredBefore: { on: "11/04/2026", reason: "Other" } })])));
  expect(items()[0]).toHaveTextContent("You ignored this on 11/04/2026 (Other); the facts changed since.");
});
