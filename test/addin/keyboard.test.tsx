import { act, screen } from "@testing-library/react";
import { fakeHost } from "./fake-host";
import { givesInTurn } from "./fake-session";
import { finding, openEnded, outcome } from "./outcome";
import { checkedPane } from "./pane-under-test";

const SOME = outcome([finding(118), finding(131), openEnded(4)]);
const items = () => screen.getAllByRole("listitem");

test("the list is one tab stop; Up, Down, Home and End move through all families", async () => {
  const user = await checkedPane(givesInTurn(SOME));
  expect(items().map((item) => item.tabIndex)).toEqual([0, -1, -1]);
  act(() => items()[0]?.focus());
  await user.keyboard("{ArrowDown}{ArrowDown}");
  expect(items()[2]).toHaveFocus();
  expect(items().map((item) => item.tabIndex)).toEqual([-1, -1, 0]);
  await user.keyboard("{ArrowDown}");
  expect(items()[2]).toHaveFocus();
  await user.keyboard("{ArrowUp}");
  expect(items()[1]).toHaveFocus();
  await user.keyboard("{Home}");
  expect(items()[0]).toHaveFocus();
  await user.keyboard("{End}");
  expect(items()[2]).toHaveFocus();
});

test("Enter goes to the cell and E explains, only while the finding has the focus", async () => {
  const host = fakeHost();
  const user = await checkedPane(givesInTurn(SOME), host);
  act(() => items()[1]?.focus());
  await user.keyboard("{Enter}");
  expect(host.goToCell).toHaveBeenCalledWith(expect.objectContaining({ cell: "H131" }));
  expect(items()[1]).toHaveFocus();
  await user.keyboard("e");
  expect(await screen.findByRole("group", { name: "Explain" })).toBeVisible();
  await user.keyboard("e");
  expect(screen.queryByRole("group", { name: "Explain" })).toBeNull();
  await user.tab();
  expect(document.activeElement).toHaveTextContent("Go to cell");
  await user.keyboard("e");
  expect(screen.queryByRole("group", { name: "Explain" })).toBeNull();
});
