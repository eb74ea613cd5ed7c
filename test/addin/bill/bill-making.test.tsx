import { act, screen, waitFor, within } from "@testing-library/react";
import { CheckFailed } from "../../../addin/check/check-failed";
import type { ExcelHost } from "../../../addin/pane/excel-host";
import { fakeHost } from "../fake-host";
import { givesInTurn } from "../fake-session";
import { announced, openPane } from "../pane-under-test";
import { billPane, choosePatient, makeButton, opening, orders, SOME } from "./bill-pane";
import { draftOf, line, worker } from "./superbills";

/** Many roles to be sought, on a machine that may be busy. */
jest.setTimeout(60_000);

test("a template of the clinic is tried at once, kept through other screens, and one that is none says why", async () => {
  const tried: Uint8Array[] = [];
  const ask = worker(
    {},
    {
      superbillTemplate: (bytes) => {
        tried.push(bytes);
        if (bytes[0] === 9) throw new CheckFailed("It has no cell named Superbill.Patient.Name.");
        return "fits";
      },
    },
  );
  const user = await billPane(ask);
  await choosePatient(user, /^Whitfield/);
  const file = (name: string, byte: number) =>
    Object.assign(new File(["PK"], name), { arrayBuffer: () => Promise.resolve(Uint8Array.of(byte).buffer) });
  await user.upload(screen.getByLabelText("Your own template"), file("wrong.xlsx", 9));
  await announced("wrong.xlsx: It has no cell named Superbill.Patient.Name.");
  expect(screen.getByRole("combobox", { name: "Template" })).toHaveDisplayValue("Superbill - standard");
  await user.upload(screen.getByLabelText("Your own template"), file("ours.xlsx", 5));
  await announced("ours.xlsx is used until you close ClaimSheet.");
  expect(tried).toEqual([Uint8Array.of(9), Uint8Array.of(5)]);
  await user.click(screen.getByRole("tab", { name: "Check" }));
  await user.click(screen.getByRole("tab", { name: "Bill" }));
  expect(await screen.findByRole("combobox", { name: "Template" })).toHaveDisplayValue("ours.xlsx");
  expect(screen.getByRole("combobox", { name: "Patient" })).toHaveValue("Whitfield, Dana \u00B7 P-0042");
  await waitFor(() => expect(makeButton()).not.toHaveAttribute("aria-disabled", "true"));
  await user.click(makeButton());
  await announced(/opened in a new workbook/);
  expect(orders(ask)[0]?.template).toEqual(Uint8Array.of(5));
});

test("what was paid can be left off the paper", async () => {
  const ask = worker();
  const user = await billPane(ask);
  await choosePatient(user, /^Whitfield/);
  await user.click(screen.getByRole("checkbox", { name: "Show what the patient paid" }));
  await waitFor(() => expect(makeButton()).not.toHaveAttribute("aria-disabled", "true"));
  await user.click(makeButton());
  await announced(/opened/);
  expect(orders(ask)[0]?.wishes[0]?.showPaid).toBe(false);
});

test("a failure is its sentence and the form stays; the next try can succeed", async () => {
  let fails = true;
  const host = fakeHost({
    standardTemplate: () =>
      fails ? Promise.reject(new Error("templates/superbill.xlsx is not beside the pane (404).")) : Promise.resolve(Uint8Array.of(1)),
  });
  const user = await billPane(worker(), host);
  await choosePatient(user, /^Whitfield/);
  await screen.findByRole("checkbox", { name: /^11\/04/ });
  await user.click(makeButton());
  await announced("templates/superbill.xlsx is not beside the pane (404).");
  expect(screen.getByRole("combobox", { name: "Patient" })).toHaveValue("Whitfield, Dana \u00B7 P-0042");
  fails = false;
  await user.click(makeButton());
  await announced(/opened/);
});

test("values longer than their cells are named by their place", async () => {
  const user = await billPane(
    worker(
      {},
      {
        superbills: ({ wishes }) => ({
          bytes: new Uint8Array(),
          sheets: wishes.map((wish) => draftOf(wish, [line(4)])),
          tooLong: [{ sheet: "Whitfield D", cell: "B7" }],
        }),
      },
    ),
  );
  await choosePatient(user, /^Whitfield/);
  await screen.findByRole("checkbox", { name: /^11\/04/ });
  await user.click(makeButton());
  expect(await screen.findByText(/^Longer than the cell, so paper may cut it: 'Whitfield D'!B7\./)).toBeVisible();
});

test("where Excel opens no new workbook the sheets can be added here, after it is said that this stays", async () => {
  const addAsSheets = jest.fn<Promise<void>, [Uint8Array]>(() => Promise.resolve());
  const host = fakeHost({ delivery: { by: "window", open: () => Promise.resolve({ why: "tooLarge" }), addAsSheets } });
  const user = await billPane(worker(), host);
  await choosePatient(user, /^Whitfield/);
  await screen.findByRole("checkbox", { name: /^11\/04/ });
  await user.click(makeButton());
  await announced("The workbook is too large for Excel to open from here.");
  await user.click(screen.getByRole("button", { name: "Add as sheets here" }));
  const panel = screen.getByRole("dialog", { name: "Add as sheets here?" });
  expect(panel).toHaveTextContent("This cannot be undone with Ctrl+Z");
  expect(within(panel).getByRole("button", { name: "Cancel" })).toHaveFocus();
  await user.click(within(panel).getByRole("button", { name: "Cancel" }));
  expect(addAsSheets).not.toHaveBeenCalled();
  expect(screen.getByRole("button", { name: "Add as sheets here" })).toHaveFocus();
  await user.click(screen.getByRole("button", { name: "Add as sheets here" }));
  await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Add as sheets here" }));
  await announced("1 superbill added as a sheet after the ones you have.");
  expect(addAsSheets).toHaveBeenCalledWith(Uint8Array.of(80, 75, 1));
  expect(screen.queryByRole("button", { name: "Add as sheets here" })).toBeNull();
});

test("long work shows how far it is and can be stopped; what comes later is dropped", async () => {
  let finish: () => void = () => undefined;
  const { host, open } = opening();
  const ask = worker(
    {},
    {
      superbills: ({ wishes }, onCounted) => {
        onCounted(1, 4);
        return new Promise((resolve) => {
          finish = () => resolve({ bytes: new Uint8Array(), sheets: wishes.map((wish) => draftOf(wish, [line(4)])), tooLong: [] });
        });
      },
    },
  );
  const user = await billPane(ask, host);
  await choosePatient(user, /^Whitfield/);
  await screen.findByRole("checkbox", { name: /^11\/04/ });
  await user.click(makeButton());
  expect(await screen.findByRole("button", { name: "Making..." })).toBeVisible();
  const bar = await screen.findByRole("progressbar", undefined, { timeout: 4000 });
  expect(bar).toHaveAttribute("aria-valuetext", "Making 1 of 1 superbill");
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  await announced("Stopped. Nothing was made.");
  expect(makeButton()).toHaveFocus();
  finish();
  await waitFor(() => expect(makeButton()).toBeVisible());
  expect(open).not.toHaveBeenCalled();
});

describe("the ribbon's Superbill for this patient", () => {
  const pressable = (more: Partial<ExcelHost> = {}) => {
    let press: () => void = () => undefined;
    const host = fakeHost({
      onRibbonSuperbill: (superbill) => {
        press = superbill;
        return () => undefined;
      },
      ...more,
    });
    return { host, press: () => act(() => press()) };
  };

  test("opens Bill with the patient and the month of the selected row, checking first where nothing is checked", async () => {
    const { host, press } = pressable();
    openPane({ ...givesInTurn(SOME), ask: worker() }, host);
    await screen.findByRole("button", { name: "Check now" });
    press();
    await waitFor(() => expect(screen.getByRole("combobox", { name: "Patient" })).toHaveValue("Whitfield, Dana \u00B7 P-0042"));
    expect(screen.getByRole("textbox", { name: "From" })).toHaveValue("10/01/2026");
  });

  test("a row of nobody's is said, and the form stays", async () => {
    const { host, press } = pressable({ selectedRow: () => Promise.resolve({ sheet: "Rent", row: 7 }) });
    await billPane(worker(), host);
    press();
    await announced("Row 7 of Rent belongs to no patient that ClaimSheet knows. Select a row of Visits, then press the button again.");
    expect(screen.getByRole("combobox", { name: "Patient" })).toHaveValue("");
  });
});
