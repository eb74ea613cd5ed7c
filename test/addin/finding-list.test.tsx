import { act, screen, within } from "@testing-library/react";
import { fakeHost } from "./fake-host";
import { givesInTurn } from "./fake-session";
import { finding, fixable, openEnded, outcome, textNumber } from "./outcome";
import { announced, checkedPane } from "./pane-under-test";

const SOME = outcome([textNumber(9), finding(118), finding(131), openEnded(4)]);

const items = () => screen.getAllByRole("listitem");

test("findings stand under the headings of their families, what must be fixed first", async () => {
  await checkedPane(givesInTurn(outcome([finding(2, { severity: "warning", key: "a" }), finding(3), openEnded(4), textNumber(9)])));
  expect(screen.getAllByRole("heading", { level: 2 }).map((heading) => heading.textContent)).toEqual([
    "Reading the workbook1 finding",
    "Units and time2 findings",
    "Prescriptions1 finding",
  ]);
  expect(screen.getByRole("button", { name: /^Units and time\s*2\s*findings$/ })).toHaveAttribute("aria-expanded", "true");
  const units = within(screen.getByRole("region", { name: "Units and time" })).getAllByRole("listitem");
  expect(units.map((item) => /row \d/.exec(item.textContent)?.[0])).toEqual(["row 3", "row 2"]);
});

test("a finding says its severity, its message, its place, the patient and what to do", async () => {
  await checkedPane(givesInTurn(outcome([fixable(118)])));
  const [item] = items();
  expect(item).toHaveAccessibleName(/^Must fix 5 units billed for 60 minutes on row 118; 60 minutes support 4. Visits row 118, Units/);
  expect(item).toHaveTextContent("Whitfield, Dana");
  expect(item).toHaveTextContent("P-0042");
  expect(item).toHaveTextContent("Lower the units or correct the documented minutes.");
  expect(within(item!).getByRole("button", { name: "Set 4 units" })).toHaveAccessibleDescription(/^5 units billed/);
});

test("pressing a count shows only that severity, pressing it again shows all", async () => {
  const user = await checkedPane(givesInTurn(SOME));
  const review = screen.getByRole("button", { name: "1 Review" });
  expect(review).toHaveAttribute("aria-pressed", "false");
  await user.click(review);
  expect(review).toHaveAttribute("aria-pressed", "true");
  expect(items()).toHaveLength(1);
  await user.click(review);
  expect(items()).toHaveLength(4);
  expect(screen.getByRole("button", { name: "2 Must fix" })).toBeVisible();
  expect(screen.getByRole("button", { name: "1 Tip" })).toBeVisible();
});

test("a pressed count that holds nothing says so and offers all", async () => {
  const user = await checkedPane(givesInTurn(outcome([finding(2)])));
  await user.click(screen.getByRole("button", { name: "0 Tips" }));
  expect(screen.getByText("Nothing of this kind in the list.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Show all findings" }));
  expect(items()).toHaveLength(1);
  expect(screen.getByRole("button", { name: "1 Must fix" })).toHaveFocus();
});

test("Go to cell asks for the finding's cell and shows why it is out of sight", async () => {
  const host = fakeHost({ goToCell: jest.fn(() => Promise.resolve("Row 118 is selected, but a filter hides it.")) });
  const user = await checkedPane(givesInTurn(outcome([finding(118)])), host);
  await user.click(screen.getByRole("button", { name: "Go to cell" }));
  expect(host.goToCell).toHaveBeenCalledWith(expect.objectContaining({ sheet: "Visits", cell: "H118" }));
  expect(await within(items()[0]!).findByText("Row 118 is selected, but a filter hides it.")).toBeVisible();
});

test("Next finding walks the list as it is shown, and begins again at its end", async () => {
  const host = fakeHost();
  const user = await checkedPane(givesInTurn(SOME), host);
  const next = screen.getByRole("button", { name: "Next finding" });
  for (const [cell, position] of [
    ["H9", "1 of 4"],
    ["H118", "2 of 4"],
    ["H131", "3 of 4"],
    ["H4", "4 of 4"],
    ["H9", "1 of 4"],
  ] as const) {
    await user.click(next);
    expect(host.goToCell).toHaveBeenLastCalledWith(expect.objectContaining({ cell }));
    expect(screen.getByText(position)).toBeVisible();
  }
  expect(next).toHaveFocus();
  expect(items().filter((item) => item.getAttribute("aria-current") === "true")).toHaveLength(1);
});

test("Previous goes back, and from the first to the last", async () => {
  const host = fakeHost();
  const user = await checkedPane(givesInTurn(SOME), host);
  await user.click(screen.getByRole("button", { name: "Next finding" }));
  await user.click(screen.getByRole("button", { name: "Previous finding" }));
  expect(screen.getByText("4 of 4")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Previous finding" }));
  expect(host.goToCell).toHaveBeenLastCalledWith(expect.objectContaining({ cell: "H131" }));
  expect(screen.getByRole("button", { name: "Previous finding" })).toHaveFocus();
});

test("Explain shows the rule, its reason, its source and the numbers", async () => {
  const user = await checkedPane(givesInTurn(outcome([finding(118)])));
  await user.click(screen.getByRole("button", { name: "More actions" }));
  await user.click(await screen.findByRole("menuitem", { name: /^Explain/ }));
  const explanation = await screen.findByRole("group", { name: "Explain" });
  for (const words of [
    "More units than the minutes support.",
    "A payer pays timed codes",
    "Claims Processing Manual",
    "minutes60",
    "supported4",
  ])
    expect(explanation).toHaveTextContent(words);
});

test("Explain shows the sum step by step, the row that decided and the way to it", async () => {
  const decidedBy = { sheet: "Payers", cell: "J7", row: 7, words: "Visit limit 20 in Payers", known: "verified 11/02/2026, call ref 8841" };
  const steps = [
    { words: "Allowed", amount: "$76.00" },
    { words: "Coinsurance, 20 % of $76.00", amount: "$15.20" },
  ];
  const host = fakeHost();
  const user = await checkedPane(givesInTurn(outcome([finding(118, { explanation: { steps, decidedBy } })])), host);
  act(() => items()[0]?.focus());
  await user.keyboard("e");
  const sum = await screen.findByRole("table", { name: "How it is worked out" });
  expect(
    within(sum)
      .getAllByRole("row")
      .map((row) => row.textContent),
  ).toEqual(["Allowed$76.00", "Coinsurance, 20 % of $76.00$15.20"]);
  const explanation = screen.getByRole("group", { name: "Explain" });
  expect(explanation).toHaveTextContent("What decided: Visit limit 20 in Payers");
  expect(explanation).toHaveTextContent("How it is known: verified 11/02/2026, call ref 8841");
  expect(explanation).not.toHaveTextContent("supported");
  await user.click(within(explanation).getByRole("button", { name: /^Go to row/ }));
  expect(host.goToCell).toHaveBeenLastCalledWith(decidedBy);
});

test("Show all of this kind leaves only that rule, until all are asked for again", async () => {
  const user = await checkedPane(givesInTurn(SOME));
  await user.click(within(items()[1]!).getByRole("button", { name: "More actions" }));
  await user.click(await screen.findByRole("menuitem", { name: "Show all of this kind" }));
  expect(items()).toHaveLength(2);
  await user.click(screen.getByRole("button", { name: "Show all findings" }));
  expect(items()).toHaveLength(4);
});

test("Copy puts the place, the message and the remedy on the clipboard, without a name", async () => {
  const user = await checkedPane(givesInTurn(outcome([finding(118)])));
  await user.click(screen.getByRole("button", { name: "More actions" }));
  await user.click(await screen.findByRole("menuitem", { name: "Copy" }));
  await announced("Copied.");
  const text = await navigator.clipboard.readText();
  expect(text).toMatch(/^Visits!H118 {2}5 units billed .* Lower the units/);
  expect(text).not.toContain("Whitfield");
});

test("a hundred findings are drawn at a time, and the focus goes on to the next hundred", async () => {
  const user = await checkedPane(givesInTurn(outcome(Array.from({ length: 130 }, (_, at) => finding(at + 2)))));
  // Asking by role works out the names of hundreds of buttons; the elements alone are enough here.
  const drawn = () => document.querySelectorAll("li[data-finding]");
  expect(drawn()).toHaveLength(100);
  await user.click(screen.getByText("Show 30 more"));
  expect(drawn()).toHaveLength(130);
  expect(drawn()[100]).toHaveFocus();
  expect(screen.queryByText(/^Show \d+ more$/)).toBeNull();
}, 20_000);

test("a closed family keeps its count and hides its findings", async () => {
  const user = await checkedPane(givesInTurn(SOME));
  await user.click(screen.getByRole("button", { name: /^Units and time\s*2\s*findings$/ }));
  expect(items()).toHaveLength(2);
  expect(screen.getByRole("button", { name: /^Units and time\s*2\s*findings$/ })).toHaveAttribute("aria-expanded", "false");
});
