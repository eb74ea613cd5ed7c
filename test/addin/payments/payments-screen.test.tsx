import { screen, waitFor, within } from "@testing-library/react";
import type { ExcelHost } from "../../../addin/pane/excel-host";
import { chooseSettings } from "../../../addin/settings/use-settings";
import { DEFAULT_SETTINGS } from "../../../addin/settings/settings";
import { cents } from "../../../billing/values/cents";
import type { Edit } from "../../../billing/workbook/edit";
import { fakeHost } from "../fake-host";
import { announced } from "../pane-under-test";
import { isOff, paymentsPane } from "./payments-pane";
import { group, paymentRows, proposal, stranger, view } from "./payments-view";

/** Many roles to be sought, on a machine that may be busy. */
jest.setTimeout(60_000);

const EXACT = proposal("exact", { grade: "Exact" });

test("a remittance shows its counts, both sides of what is likely in words, and that every cent has its place", async () => {
  await paymentsPane(
    view({ payments: [group([stranger("s"), proposal("l"), EXACT])] }, { exact: { answers: 1, deposits: 0, inDeposits: 0 } }),
  );
  const region = screen.getByRole("region", { name: "Evergreen Health TEST-9001" });
  expect(region).toHaveTextContent("$120.00");
  expect(region).toHaveTextContent("3 lines: 1 exact, 1 likely, 1 without a match");
  expect(region).toHaveTextContent("Left to allocate $0.00, ties out.");
  const card = within(within(region).getByRole("list", { name: "Likely (1)" })).getByRole("group");
  expect(card).toHaveTextContent("billed $180.00, allowed $120.00, paid $95.00, copay $25.00, write-off $60.00");
  expect(card).toHaveTextContent("= Visits row 132, Whitfield, Dana, 11/04/2026, 97124 x4, charge $180.00");
  expect(card).toHaveTextContent("Date 11/05/2026, not 11/04/2026 (1 day).");
});

test("a sum that does not add up is said with its cents", async () => {
  const one = group([proposal("l")]);
  const imbalances = [{ file: "a.835", line: 7, severity: "error" as const, message: "The line is short.", difference: cents(-1_000) }];
  await paymentsPane(view({ payments: [{ ...one, imbalances, split: { ...one.split, leftToAllocate: cents(-1_000) } }] }));
  expect(screen.getByText("Line 7: The line is short. (-$10.00)")).toBeVisible();
  expect(screen.getByText(/^Left to allocate -\$10\.00: no row/)).toBeVisible();
});

test("Accept all exact writes once: until the check after it, nothing more can be accepted", async () => {
  const host = fakeHost();
  const { user, acts } = await paymentsPane(
    view({ payments: [group([proposal("l"), EXACT])] }, { exact: { answers: 1, deposits: 2, inDeposits: 0 } }),
    host,
    [paymentRows(1), { does: "appendRows", table: "Changes", rows: [{}] }],
  );
  expect(screen.getByText(/^Writes down 1 exact match and 2 new deposits\./)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Accept all exact" }));
  await announced("Added 1 row to Payments. Press Ctrl+Z to undo.");
  expect(acts).toEqual([{ is: "exact" }]);
  expect(await screen.findByText("Written. Checking again...")).toBeVisible();
  for (const name of ["Accept all exact", "Match"]) {
    expect(isOff(screen.getByRole("button", { name }))).toBe(true);
    await user.click(screen.getByRole("button", { name }));
  }
  expect(acts).toHaveLength(1);
  expect(host.apply).toHaveBeenCalledTimes(1);
});

test("the same press twice is written once", async () => {
  let finish: () => void = () => undefined;
  const apply = jest.fn<ReturnType<ExcelHost["apply"]>, Parameters<ExcelHost["apply"]>>(
    () =>
      new Promise((resolve) => {
        finish = () => resolve({ done: true, cells: 0, isUndoable: true });
      }),
  );
  const { user } = await paymentsPane(view({ payments: [group([proposal("l")])] }), fakeHost({ apply }));
  const match = screen.getByRole("button", { name: "Match" });
  await user.dblClick(match);
  await waitFor(() => expect(apply).toHaveBeenCalled());
  expect(isOff(match)).toBe(true);
  await user.click(match);
  finish();
  await announced("Added 1 row to Payments.");
  expect(apply).toHaveBeenCalledTimes(1);
});

test("Match takes the proposed line, another one or one that was found", async () => {
  const { user, acts } = await paymentsPane(view({ payments: [group([proposal("l")])] }));
  await user.click(screen.getByRole("button", { name: "Match" }));
  await waitFor(() => expect(acts).toHaveLength(1));
  expect(acts).toEqual([{ is: "one", choice: { answer: "l" } }]);
});

test("one of the others is matched by its line", async () => {
  const { user, acts } = await paymentsPane(view({ payments: [group([proposal("l")])] }));
  await user.click(screen.getByRole("button", { name: "1 other" }));
  expect(screen.getByText("Another day.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: /^Match Whitfield, Dana/ }));
  await waitFor(() => expect(acts).toEqual([{ is: "one", choice: { answer: "l", line: "line 140" } }]));
});

test("Find looks among our lines, says how many there are, and takes the focus", async () => {
  const { user, acts } = await paymentsPane(view({ payments: [group([stranger("s")])] }));
  await user.click(screen.getByRole("button", { name: "Find" }));
  const field = screen.getByRole("textbox", { name: "Patient, date or code" });
  expect(field).toHaveFocus();
  await user.type(field, "nobody");
  await announced(/^No line fits\./);
  await user.clear(field);
  await user.type(field, "ortiz");
  await announced("1 line found.");
  await user.click(screen.getByRole("button", { name: /^Match Ortiz, Lee/ }));
  await waitFor(() => expect(acts).toEqual([{ is: "one", choice: { answer: "s", line: "line 150" } }]));
});

test("a takeback without a line can be logged, other money be added without a match", async () => {
  const { user, acts } = await paymentsPane(
    view({ payments: [group([stranger("back", { paid: cents(-4_500), isReversal: true }), stranger("money")])] }),
  );
  expect(screen.getByRole("button", { name: "Add without a match" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Log as takeback" }));
  await waitFor(() => expect(acts).toEqual([{ is: "one", choice: { answer: "back", line: null } }]));
});

test("Unmatch says what it did, keeps the rows of Changes as they came and adds none of its own", async () => {
  chooseSettings({ ...DEFAULT_SETTINGS, keepsChanges: true });
  const set: Edit = { does: "setCells", writes: [{ sheet: "Payments", cell: "X9", was: "Exact", value: "None" }], identity: [] };
  const told: Edit = { does: "appendRows", table: "Changes", rows: [{ sheet: "Payments" }] };
  const host = fakeHost();
  const matched = [
    {
      paymentNumber: "PY-88",
      matched: "Exact",
      received: undefined,
      payer: "Evergreen Health",
      patient: "P-0042",
      date: undefined,
      code: "97124",
      paid: cents(9_500),
      place: { sheet: "Payments", cell: "A9", row: 9 },
    },
  ];
  const { user, acts } = await paymentsPane(view({}, { matched }), host, [set, told]);
  const region = screen.getByRole("region", { name: "Matched" });
  expect(region).toHaveTextContent("Whitfield, Dana");
  await user.click(screen.getByRole("button", { name: "Unmatch PY-88" }));
  await announced("Changed 1 row in Payments.");
  expect(acts).toEqual([{ is: "unmatch", paymentNumber: "PY-88" }]);
  expect(host.apply).toHaveBeenCalledWith([set, told], expect.anything());
});

test("what Excel refuses stays at the card, and what is not there any more writes nothing", async () => {
  const apply: ExcelHost["apply"] = () => Promise.resolve({ done: false, why: "refused", sentence: "Payments is protected." });
  const { user } = await paymentsPane(view({ payments: [group([proposal("l")])] }), fakeHost({ apply }));
  await user.click(screen.getByRole("button", { name: "Match" }));
  await announced("Payments is protected.");
  expect(within(screen.getByRole("list", { name: "Likely (1)" })).getByText("Payments is protected.")).toBeVisible();
  expect(isOff(screen.getByRole("button", { name: "Match" }))).toBe(false);
});

test("an answer without edits says so", async () => {
  const host = fakeHost();
  const { user } = await paymentsPane(view({ payments: [group([proposal("l")])] }), host, []);
  await user.click(screen.getByRole("button", { name: "Match" }));
  await announced("That is not there any more, or nothing is left to write. Nothing was changed.");
  expect(host.apply).not.toHaveBeenCalled();
});

test("where Excel cannot undo, the first acceptance is asked about", async () => {
  const host = fakeHost({ canUndo: () => false });
  const { user } = await paymentsPane(view({ payments: [group([proposal("l")])] }), host);
  await user.click(screen.getByRole("button", { name: "Match" }));
  const panel = await screen.findByRole("dialog", { name: "Match a payment?" });
  expect(host.apply).not.toHaveBeenCalled();
  await user.click(within(panel).getByRole("button", { name: "Match a payment" }));
  await waitFor(() => expect(host.apply).toHaveBeenCalledTimes(1));
});

test("a long list shows fifty cards, and the next when they are asked for", async () => {
  const many = Array.from({ length: 120 }, (_, at) => stranger(`s${at}`));
  const { user } = await paymentsPane(view({ payments: [group(many)] }));
  const list = screen.getByRole("list", { name: "No match (120)" });
  expect(within(list).getAllByRole("listitem")).toHaveLength(50);
  await user.click(screen.getByRole("button", { name: "Show more (70)" }));
  expect(within(list).getAllByRole("listitem")).toHaveLength(100);
});
