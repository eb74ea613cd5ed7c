import { screen, waitFor, within } from "@testing-library/react";
import { CheckFailed } from "../../../addin/check/check-failed";
import { fakeHost } from "../fake-host";
import { givesInTurn } from "../fake-session";
import { announced, openPane } from "../pane-under-test";
import { billPane, choosePatient, leftOut, makeButton, offered, opening, orders, SOME } from "./bill-pane";
import { DANA, draftOf, heldLine, LEE, line, NPI, patient, PHONE, worker } from "./superbills";

/** Many roles to be sought, on a machine that may be busy. */
jest.setTimeout(60_000);

test("the dates begin with the last full month with visits; a month can be stepped to, or typed", async () => {
  const ask = worker();
  const user = await billPane(ask);
  expect(screen.getByRole("textbox", { name: "From" })).toHaveValue("10/01/2026");
  expect(screen.getByRole("textbox", { name: "To" })).toHaveValue("10/31/2026");
  await user.click(screen.getByRole("button", { name: "Next month" }));
  expect(screen.getByRole("textbox", { name: "To" })).toHaveValue("11/30/2026");
  await user.clear(screen.getByRole("textbox", { name: "To" }));
  await user.type(screen.getByRole("textbox", { name: "To" }), "11/15");
  expect(screen.getByRole("textbox", { name: "To" })).toHaveAccessibleDescription("Type a date as MM/DD/YYYY, such as 11/04/2026.");
  expect(makeButton()).toHaveAccessibleDescription("Correct the dates first.");
  await user.type(screen.getByRole("textbox", { name: "To" }), "/2026");
  expect(screen.getByRole("textbox", { name: "To" })).toHaveAccessibleDescription("");
  await waitFor(() => expect(ask).toHaveBeenLastCalledWith("superbillPatients", { from: 20_758, to: 20_772 }));
  await user.clear(screen.getByRole("textbox", { name: "From" }));
  await user.type(screen.getByRole("textbox", { name: "From" }), "11/16/2026");
  expect(screen.getByRole("textbox", { name: "To" })).toHaveAccessibleDescription("This is before the first day. Type a later date.");
});

test("a patient is found by name or ID, and nobody is chosen by typing alone", async () => {
  const user = await billPane();
  const box = screen.getByRole("combobox", { name: "Patient" });
  expect(makeButton()).toHaveAccessibleDescription("Choose a patient first.");
  await user.type(box, "ortiz");
  expect(offered()).toEqual(["Ortiz, Lee \u00B7 P-0007"]);
  await user.clear(box);
  await user.type(box, "42");
  expect(offered()).toEqual(["Whitfield, Dana \u00B7 P-0042"]);
  await user.keyboard("{Escape}");
  expect(box).toHaveValue("");
  await choosePatient(user, /^Whitfield/);
  expect(box).toHaveValue("Whitfield, Dana \u00B7 P-0042");
});

test("visits are ticked but for one that something must be fixed for; it says why and can be included anyway", async () => {
  const ask = worker();
  const user = await billPane(ask);
  await choosePatient(user, /^Whitfield/);
  expect(await screen.findByRole("checkbox", { name: "11/04/2026 97124 x4 $180.00 paid" })).toBeChecked();
  const held = screen.getByRole("checkbox", { name: "11/18/2026 97124 x5 $225.00 $225.00 open" });
  expect(held).not.toBeChecked();
  expect(held).toHaveAccessibleDescription("Must fix: 5 units billed for 60 minutes");
  expect(within(makeButton().parentElement!).getByText("2 visits, $360.00")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Include anyway: 11/18/2026 97124 x5" }));
  expect(await screen.findByText("3 visits, $585.00")).toBeVisible();
  expect(held).toBeChecked();
  expect(held).toHaveFocus();
  await user.click(screen.getByRole("checkbox", { name: /^11\/04/ }));
  expect(await screen.findByText("2 visits, $405.00")).toBeVisible();
  await user.click(makeButton());
  await announced(/^1 superbill \(2 visits, \$405\.00\) opened in a new workbook/);
  expect(orders(ask)).toEqual([
    {
      wishes: [{ patient: "P-0042", from: 20_727, to: 20_757, ticked: { "P-0042/18": true, "P-0042/4": false }, showPaid: true }],
      template: Uint8Array.of(1),
      issuedOn: 20_780,
    },
  ]);
});

test("nothing ticked, or something that must be filled in, keeps it from being made and says so; Go to cell leads there", async () => {
  const { host, open } = opening();
  const user = await billPane(worker({ draft: (wish) => draftOf(wish, [line(4)], { gaps: [PHONE, NPI] }) }), host);
  await choosePatient(user, /^Whitfield/);
  const missing = within(await screen.findByRole("region", { name: "Missing" })).getAllByRole("listitem");
  expect(missing.map((one) => one.textContent)).toEqual([
    "Must be filled in: NPI of Jae ParkAdd it in Providers.Go to cell",
    "Better filled in: Phone of the practiceAdd it in Practice.",
  ]);
  expect(makeButton()).toHaveAttribute("aria-disabled", "true");
  expect(makeButton()).toHaveAccessibleDescription("Fill in what must be there first: 1 thing under Missing.");
  await user.click(screen.getByRole("button", { name: "Go to cell: NPI of Jae Park" }));
  expect(host.goToCell).toHaveBeenCalledWith(NPI.place);
  await user.click(screen.getByRole("checkbox", { name: /^11\/04/ }));
  await waitFor(() => expect(makeButton()).toHaveAccessibleDescription("Tick at least one visit."));
  await user.click(makeButton());
  expect(open).not.toHaveBeenCalled();
});

test("without visits on these dates it says so", async () => {
  const user = await billPane(worker({ draft: () => undefined }));
  await choosePatient(user, /^Whitfield/);
  await waitFor(() => expect(makeButton()).toHaveAccessibleDescription("No visits from 10/01/2026 to 10/31/2026."));
});

test("all patients: those who lack what must be there are named and left out, before and in what is made", async () => {
  const ask = worker({
    patients: [DANA, LEE, patient("P-0009", "Novak, Petra")],
    draft: (wish) =>
      draftOf(wish, wish.patient === "P-0009" ? [heldLine(2)] : [line(4), heldLine(18)], { gaps: wish.patient === "P-0007" ? [NPI] : [] }),
  });
  const host = fakeHost();
  const user = await billPane(ask, host);
  await choosePatient(user, /^All patients with visits on these dates \(3\)$/);
  expect(await screen.findByText("1 superbill, 1 visit, $180.00")).toBeVisible();
  expect(leftOut("Left out until what must be filled in is there, 1 patient: P-0007.")).toBeVisible();
  expect(leftOut("Left out, because every visit has something that must be fixed, 1 patient: P-0009.")).toBeVisible();
  await user.click(screen.getByRole("checkbox", { name: "Include 1 visit that something must be fixed for" }));
  expect(await screen.findByText("2 superbills, 3 visits, $630.00")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Make superbills" }));
  await announced(/^2 superbills \(3 visits, \$630\.00\) opened in a new workbook/);
  expect(orders(ask)[0]?.wishes.map(({ patient: id, includeHeld }) => [id, includeHeld])).toEqual([
    ["P-0042", true],
    ["P-0009", true],
  ]);
  expect(leftOut("Left out until what must be filled in is there, 1 patient: P-0007.")).toBeVisible();
});

test("before a check Bill offers one, and then begins with superbills", async () => {
  const user = openPane({ ...givesInTurn(SOME), ask: worker() });
  await user.click(screen.getByRole("tab", { name: "Bill" }));
  expect(await screen.findByText("Press Check now. It reads the sheets and changes nothing.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Check now" }));
  expect(await screen.findByRole("radio", { name: "Claim packet" })).not.toBeChecked();
  expect(screen.getByRole("radio", { name: "Superbill" })).toBeChecked();
});

test("a worker that has no check any more is said in its sentence", async () => {
  await billPane(
    worker(
      {},
      {
        superbillPatients: () => {
          throw new CheckFailed("Nothing is checked yet. Press Check now first.");
        },
      },
    ),
  );
  expect(await screen.findByText("Nothing is checked yet. Press Check now first.")).toBeVisible();
});
