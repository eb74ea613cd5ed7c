import { screen, within } from "@testing-library/react";
import type { Workbook } from "../../billing/workbook/workbook";
import { fakeHost } from "./fake-host";
import { givesInTurn } from "./fake-session";
import { finding, openEnded, outcome } from "./outcome";
import { announced, checkedPane, openPane } from "./pane-under-test";

const SOME = outcome([finding(118), finding(131), openEnded(4)]);
const rowsOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole("row")
    .map((row) => [...row.children].map((cell) => cell.textContent).join("|"));

test("Bill sums what is ready, per patient, and says what waits", async () => {
  const user = await checkedPane(givesInTurn(SOME));
  await user.click(screen.getByRole("tab", { name: "Bill" }));
  expect(await screen.findByText("2 visits, $360.00")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "By patient" }));
  expect(screen.getByText("1 visit waits for something under Must fix.")).toBeVisible();
  expect(rowsOf(screen.getByRole("table"))[1]).toBe("Whitfield, Dana \u00B7 P-0042|2|$360.00");
});

test("Payments shows what came in by month and payer, to the cent", async () => {
  const user = await checkedPane(givesInTurn(SOME));
  await user.click(screen.getByRole("tab", { name: "Payments" }));
  expect(await screen.findByText("Total $312.03")).toBeVisible();
  expect(rowsOf(screen.getByRole("table", { name: "11/2026" }))[1]).toBe("Evergreen Health|3|$312.03");
  expect(screen.getByText("1 row without a readable date, sender or amount left out.")).toBeVisible();
});

test("More offers what exists: import, columns, JSON, settings, help", async () => {
  const user = await checkedPane(givesInTurn(SOME));
  await user.click(screen.getByRole("button", { name: "More" }));
  expect(screen.getAllByRole("menuitem").map((item) => item.textContent)).toEqual([
    "Import from a file",
    "Sheets and columns",
    "Copy findings as JSON",
    "Settings",
    "Help",
  ]);
  await user.click(screen.getByRole("menuitem", { name: "Copy findings as JSON" }));
  await announced("Copied.");
  const json = JSON.parse(await navigator.clipboard.readText()) as { schema: string; findings: unknown[] };
  expect(json.schema).toBe("claimsheet.check/1");
  expect(json.findings).toHaveLength(3);
  expect(JSON.stringify(json)).not.toContain("Whitfield");
});

test("a workbook without clinic sheets is offered three ways to begin", async () => {
  const host = fakeHost({ hasClinicSheets: () => Promise.resolve(false) });
  const user = openPane(givesInTurn(SOME), host);
  expect(await screen.findByText("This workbook has no clinic sheets yet.")).toBeVisible();
  expect(screen.getByText(/^This cannot be undone with Ctrl\+Z/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Look around with sample data" }));
  expect(host.openSample).toHaveBeenCalledTimes(1);
  await announced("The sample opened.");
  await user.click(screen.getByRole("button", { name: "Create the sheets" }));
  expect(host.createSheets).toHaveBeenCalledTimes(1);
  expect(await screen.findByRole("button", { name: "Check now" })).toBeVisible();
});

const OWN: Workbook = {
  dateSystem: 1900,
  sheets: [
    {
      name: "Nov visits",
      hidden: false,
      rows: [
        { row: 1, cells: ["Calm Hands, November"] },
        { row: 3, cells: ["DOS", "Client name", "CPT", "Time spent", "Mood"] },
        { row: 4, cells: [46_330, "Whitfield, Dana", "97124", 60, "fine"] },
      ],
      tables: [],
      merges: [],
      percentCells: new Set(),
    },
  ],
};

test("Use my own columns guesses, shows samples, takes choices and saves them", async () => {
  const saveColumns = jest.fn(() => Promise.resolve());
  const host = fakeHost({ hasClinicSheets: () => Promise.resolve(false), readForColumns: () => Promise.resolve(OWN), saveColumns });
  const user = openPane(givesInTurn(SOME), host);
  await user.click(await screen.findByRole("button", { name: "Use my own columns" }));
  const holds = await screen.findByRole("combobox", { name: "Nov visits holds" });
  await user.selectOptions(holds, "Visits");
  expect(screen.getByRole("combobox", { name: "Date of service" })).toHaveValue("DOS");
  expect(screen.getByRole("combobox", { name: "Patient" })).toHaveAccessibleDescription("Whitfield, Dana");
  await user.selectOptions(screen.getByRole("combobox", { name: "Minutes" }), "Time spent");
  await user.click(screen.getByRole("button", { name: "Use these columns" }));
  expect(saveColumns).toHaveBeenCalledWith(
    expect.arrayContaining([
      { table: "Visits", ourColumn: "Date of service", sheet: "Nov visits", theirHeader: "DOS" },
      { table: "Visits", ourColumn: "Minutes", sheet: "Nov visits", theirHeader: "Time spent" },
    ]),
    OWN,
  );
  expect(await screen.findByRole("button", { name: "Check again" })).toBeVisible();
});
