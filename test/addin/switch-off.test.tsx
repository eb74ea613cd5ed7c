import { screen, within } from "@testing-library/react";
import { fakeHost } from "./fake-host";
import { givesInTurn } from "./fake-session";
import { finding, openEnded, outcome } from "./outcome";
import { announced, checkedPane } from "./pane-under-test";

const OF_EVERGREEN = { rule: "units-exceed-minutes", payer: "Evergreen Health" };
const SOME = outcome([finding(118, OF_EVERGREEN), finding(131, OF_EVERGREEN), openEnded(4)]);
const AFTER = outcome([openEnded(4)]);
const items = () => screen.getAllByRole("listitem");

const open = async (host = fakeHost()) => {
  const user = await checkedPane(givesInTurn(SOME, AFTER), host);
  await user.click(within(items()[0]!).getByRole("button", { name: "More actions" }));
  await user.click(await screen.findByRole("menuitem", { name: "Turn this rule off for Evergreen Health..." }));
  return { user, panel: await screen.findByRole("dialog", { name: "Turn this rule off for Evergreen Health?" }) };
};

test("says what is written where, and wants a reason before anything else", async () => {
  const host = fakeHost();
  const { user, panel } = await open(host);
  expect(panel).toHaveTextContent("A row Off goes to the sheet RuleSettings with today's date");
  await user.click(within(panel).getByRole("button", { name: "Turn it off" }));
  expect(panel).toHaveTextContent("Choose a reason. Whoever looks later must know why.");
  expect(host.apply).not.toHaveBeenCalled();
});

test("adds a row to RuleSettings and moves on to a finding of another rule", async () => {
  const host = fakeHost();
  const { user, panel } = await open(host);
  await user.selectOptions(within(panel).getByRole("combobox", { name: "Reason" }), "Payer confirmed by phone");
  await user.type(within(panel).getByRole("textbox", { name: "Note" }), "ref 8841");
  await user.type(within(panel).getByRole("textbox", { name: "Your initials" }), "DW");
  await user.click(within(panel).getByRole("button", { name: "Turn it off" }));
  await announced("Turned off, and noted in the sheet RuleSettings. Press Ctrl+Z to undo.");
  const reason = "Payer confirmed by phone: ref 8841";
  expect(host.apply).toHaveBeenCalledWith(
    [
      {
        does: "appendRows",
        table: "RuleSettings",
        rows: [expect.objectContaining({ ...OF_EVERGREEN, severity: "Off", reason, by: "DW" })],
      },
    ],
    expect.any(Function),
  );
  expect(items()[2]).toHaveFocus();
});

test("is not offered where the finding is about no payer", async () => {
  const user = await checkedPane(givesInTurn(AFTER));
  await user.click(within(items()[0]!).getByRole("button", { name: "More actions" }));
  await screen.findByRole("menuitem", { name: /^Explain/ });
  expect(screen.queryByRole("menuitem", { name: /^Turn this rule off/ })).toBeNull();
});
