import { act, screen, waitFor, within } from "@testing-library/react";
import { cents } from "../../../billing/values/cents";
import { folded } from "../../../billing/values/folded";
import type { Edit } from "../../../billing/workbook/edit";
import { fakeHost } from "../fake-host";
import { answering, givesInTurn } from "../fake-session";
import { announced, openPane } from "../pane-under-test";
import { isOff, paymentsPane, SOME } from "./payments-pane";
import { group, lineAt, proposal, view } from "./payments-view";

/** Many roles to be sought, on a machine that may be busy. */
jest.setTimeout(60_000);

test("two presses before the screen is drawn again write once, and nothing more until the check after it", async () => {
  const host = fakeHost();
  await paymentsPane(view({ payments: [group([proposal("l")])] }), host);
  const match = screen.getByRole("button", { name: "Match" });
  act(() => {
    match.click();
    match.click();
  });
  await waitFor(() => expect(isOff(match)).toBe(true));
  match.click();
  await waitFor(() => expect(host.apply).toHaveBeenCalledTimes(1));
});

test("the ribbon's Match payments shows the tab and checks first where nothing was checked", async () => {
  let press = (): void => undefined;
  const host = fakeHost({
    onRibbonMatch: (match) => {
      press = match;
      return () => undefined;
    },
  });
  const ask = answering({ payments: () => view() });
  openPane({ ...givesInTurn(SOME), ask }, host);
  act(() => press());
  expect(await screen.findByRole("tab", { name: "Payments", selected: true })).toBeVisible();
  expect(await screen.findByRole("button", { name: "Accept all exact" })).toBeVisible();
});

test("a denied line's follow-up is begun once, as one act", async () => {
  const denial = {
    amount: cents(15_500),
    reasonCodes: [],
    reasons: [],
    remedies: [],
    isOpen: true,
    denied: undefined,
    due: undefined,
    daysLeft: undefined,
    claimStatus: undefined,
  };
  const [begun, open] = [lineAt(132, { key: "begun", claimNumber: "C-1" }), lineAt(133, { key: "open", claimNumber: "C-2" })];
  const unclaimed = lineAt(134, { key: "unclaimed", claimNumber: undefined });
  const row: Edit = { does: "appendRows", table: "FollowUp", rows: [{ claimNumber: "C-2" }] };
  const host = fakeHost();
  const denials = [
    { ...denial, line: begun },
    { ...denial, line: open },
    { ...denial, line: unclaimed },
  ];
  const { user, acts } = await paymentsPane(view({ denials }, { followedUp: [folded("C-1")] }), host, [row]);
  const region = screen.getByRole("region", { name: "Denials to work" });
  expect(region).toHaveTextContent("FollowUp has an open note on this claim.");
  expect(region).toHaveTextContent("Give the line a Claim # to follow it up.");
  await user.click(within(region).getByRole("button", { name: /^Start follow-up: / }));
  await announced("Added 1 row to FollowUp.");
  expect(acts).toEqual([{ is: "followUp", line: "open" }]);
  expect(host.apply).toHaveBeenCalledTimes(1);
});

test("where the charges went adds up before the user's eyes, and a denial leads to its cell", async () => {
  const host = fakeHost();
  const denial = {
    line: lineAt(132),
    amount: cents(15_500),
    reasonCodes: ["CO-197"],
    reasons: ["CO-197: no authorization"],
    remedies: [],
    isOpen: true,
    denied: undefined,
    due: undefined,
    daysLeft: 9,
    claimStatus: "Denied",
  };
  const { user, acts } = await paymentsPane(view({ denials: [denial] }), host);
  expect(screen.getByText("$95.00 + $25.00 + $60.00 + $0.00 + $180.00 = $360.00: ties out.")).toBeVisible();
  const region = screen.getByRole("region", { name: "Denials to work" });
  expect(region).toHaveTextContent("9 days left");
  expect(region).toHaveTextContent("$155.00");
  await user.click(within(region).getByRole("button", { name: /155/ }));
  expect(host.goToCell).toHaveBeenCalledWith({ sheet: "Visits", cell: "A132", row: 132 });
  expect(acts).toEqual([]);
});
