import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { Ask } from "../../../addin/check/check-session";
import { fakeHost } from "../fake-host";
import { announced } from "../pane-under-test";
import { billPane, offered, opening } from "./bill-pane";
import { CLAIM, MARKS, packetWorker } from "./packets";

/** Many roles to be sought, on a machine that may be busy. */
jest.setTimeout(60_000);

const packetPane = async (ask: Ask = packetWorker(), host = fakeHost()): Promise<UserEvent> => {
  const user = await billPane(ask, host);
  await user.click(screen.getByRole("radio", { name: "Claim packet" }));
  await screen.findByRole("combobox", { name: "Claim" });
  return user;
};

const chooseClaim = async (user: UserEvent, name: RegExp): Promise<void> => {
  await user.click(screen.getByRole("combobox", { name: "Claim" }));
  await user.click(await screen.findByRole("option", { name }));
  await screen.findByRole("region", { name: "Checklist" });
};

const makeButton = (): HTMLElement => screen.getByRole("button", { name: "Make packet" });
const markButton = (): HTMLElement => screen.getByRole("button", { name: "Mark as sent" });
const asked = (ask: Ask, name: string): readonly unknown[] =>
  (ask as jest.Mock<unknown, [string, unknown]>).mock.calls.flatMap((call) => (call[0] === name ? [call[1]] : []));
const checklist = (): readonly (string | null)[] =>
  within(screen.getByRole("region", { name: "Checklist" }))
    .getAllByRole("listitem")
    .map((one) => one.textContent);

test("a claim is found by its number, payer or patient, and waiting lines stand beside the claims", async () => {
  const user = await packetPane();
  expect(makeButton()).toHaveAccessibleDescription("Choose a claim first.");
  expect(markButton()).toHaveAttribute("aria-disabled", "true");
  await user.click(screen.getByRole("combobox", { name: "Claim" }));
  expect(offered()).toEqual([
    "C-0118 \u00B7 Evergreen Health \u00B7 Ortiz, Lee \u00B7 P-0007 \u00B7 3 lines, $540.00",
    "Not on a claim yet \u00B7 Evergreen Health \u00B7 Whitfield, Dana \u00B7 P-0042 \u00B7 2 lines, $360.00",
  ]);
  await user.type(screen.getByRole("combobox", { name: "Claim" }), "evergreen whitf");
  expect(offered()).toHaveLength(1);
});

test("the checklist says what is ready and what is missing; Go to cell leads there, and what is enclosed is asked for anew", async () => {
  const ask = packetWorker();
  const host = fakeHost();
  const user = await packetPane(ask, host);
  await chooseClaim(user, /^C-0118/);
  expect(screen.getByText("C-0118 \u00B7 Evergreen Health \u00B7 Ortiz, Lee \u00B7 P-0007")).toBeVisible();
  expect(checklist()).toEqual([
    "Cover letter: readyMade with the packet.",
    "Claim form: missingNPI of JP: Fill in NPI.Go to cell",
    "Treatment plan: missingPut a copy with the packet. Then mark it as enclosed.Enclosed on paper",
  ]);
  expect(screen.getByText("Not complete: 0 of 2 required here.")).toBeVisible();
  expect(screen.getByText("File by 11/30/2026: 7 days left.")).toBeVisible();
  expect(within(screen.getByRole("region", { name: "Must be fixed first" })).getByText("5 units billed for 60 minutes")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Go to cell: NPI of JP" }));
  expect(host.goToCell).toHaveBeenCalledWith({ sheet: "Providers", cell: "C2", row: 2 });
  await user.click(screen.getByRole("checkbox", { name: "Enclosed on paper: Treatment plan" }));
  expect(await screen.findByText("Not complete: 1 of 2 required here.")).toBeVisible();
  expect(asked(ask, "packetDraft").at(-1)).toEqual({ about: CLAIM.about, enclosed: ["treatment-plan"] });
  expect(screen.getByRole("checkbox", { name: "Enclosed on paper: Treatment plan" })).toBeChecked();
  expect(screen.queryByRole("checkbox", { name: /Cover letter|Claim form/ })).toBeNull();
});

test("it is made with what was chosen, and that it is not complete is said with it", async () => {
  const ask = packetWorker();
  const { host, open } = opening();
  const user = await packetPane(ask, host);
  await chooseClaim(user, /^C-0118/);
  await user.click(screen.getByRole("checkbox", { name: "Enclosed on paper: Treatment plan" }));
  await screen.findByText("Not complete: 1 of 2 required here.");
  await waitFor(() => expect(makeButton()).not.toHaveAttribute("aria-disabled", "true"));
  await user.click(makeButton());
  await announced(/^The packet \(3 lines, \$540\.00\) opened in a new workbook.* Not complete: 1 of 2 required here\.$/);
  expect(open).toHaveBeenCalledWith(Uint8Array.of(80, 75, 7));
  expect(asked(ask, "packet")).toEqual([
    { wish: { about: CLAIM.about, enclosed: ["treatment-plan"] }, template: Uint8Array.of(1), issuedOn: 20_780 },
  ]);
});

test("marked as sent: what is missing in the form is said, what will be written is shown first, and one step writes it", async () => {
  const ask = packetWorker();
  const host = fakeHost();
  const user = await packetPane(ask, host);
  await chooseClaim(user, /^C-0118/);
  await user.click(markButton());
  const panel = within(screen.getByRole("dialog", { name: "Mark C-0118 as sent" }));
  await user.click(panel.getByRole("button", { name: "Mark as sent" }));
  expect(panel.getByText("Choose the way it went.")).toBeVisible();
  expect(panel.getByRole("combobox", { name: "Sent by" })).toHaveFocus();
  await user.clear(panel.getByRole("textbox", { name: "Sent on" }));
  await user.type(panel.getByRole("textbox", { name: "Sent on" }), "12/24/2026");
  expect(panel.getByText("This is after today. Type the day it went out.")).toBeVisible();
  await user.clear(panel.getByRole("textbox", { name: "Sent on" }));
  await user.type(panel.getByRole("textbox", { name: "Sent on" }), "11/20/2026");
  await user.selectOptions(panel.getByRole("combobox", { name: "Sent by" }), "Mail");
  await user.type(panel.getByRole("textbox", { name: "Tracking #" }), " 9400 1 ");
  expect(await panel.findByText("Changes 1 row in Claims and 1 row in Visits. Claims: Sent on and Sent by. Visits: Status.")).toBeVisible();
  expect(host.apply).not.toHaveBeenCalled();
  await user.click(panel.getByRole("button", { name: "Mark as sent" }));
  await announced("Changed 1 row in Claims and 1 row in Visits. Follow up on 12/20/2026. Press Ctrl+Z to undo.");
  expect(host.apply).toHaveBeenCalledTimes(1);
  expect(host.apply).toHaveBeenCalledWith(expect.arrayContaining([...MARKS.edits]), expect.anything());
  expect(asked(ask, "markAsSent").at(-1)).toEqual({
    about: CLAIM.about,
    sending: { sentOn: 20_777, sentBy: "Mail", trackingNumber: "9400 1", by: undefined, when: 20_780 },
  });
});

test("what the workbook has no column for is not lost in silence: nothing is written, and it says why", async () => {
  const host = fakeHost();
  const ask = packetWorker({ markAsSent: () => ({ ...MARKS, lacking: [{ sheet: "Claims", headers: ["Sent by"] }] }) });
  const user = await packetPane(ask, host);
  await chooseClaim(user, /^C-0118/);
  await user.click(markButton());
  const panel = within(screen.getByRole("dialog"));
  await user.selectOptions(panel.getByRole("combobox", { name: "Sent by" }), "Fax");
  await user.click(panel.getByRole("button", { name: "Mark as sent" }));
  await announced(/^Claims has no column Sent by, so nothing was written/);
  expect(host.apply).not.toHaveBeenCalled();
  expect(markButton()).toHaveFocus();
});

test("the ribbon's superbill goes back to superbills; what was chosen for the packet stays", async () => {
  let press: () => void = () => undefined;
  const host = fakeHost({
    onRibbonSuperbill: (superbill) => {
      press = superbill;
      return () => undefined;
    },
  });
  const user = await packetPane(packetWorker(), host);
  await chooseClaim(user, /^Not on a claim yet/);
  press();
  expect(await screen.findByRole("combobox", { name: "Patient" })).toBeVisible();
  await user.click(screen.getByRole("radio", { name: "Claim packet" }));
  expect(await screen.findByRole("combobox", { name: "Claim" })).toHaveDisplayValue(/Whitfield/);
});
