import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { ImportAsked, ImportPlan, IncomingFile } from "../../../addin/check/money-questions";
import { fakeHost } from "../fake-host";
import { answering, givesInTurn } from "../fake-session";
import { finding, outcome } from "../outcome";
import { checkedPane, openPane } from "../pane-under-test";
import { plan, view } from "./payments-view";

/** Many roles to be sought, on a machine that may be busy. */
jest.setTimeout(60_000);

const SOME = outcome([finding(118)]);

const file = (name: string) =>
  // jsdom's File has no arrayBuffer.
  Object.assign(new File(["x"], name), { arrayBuffer: () => Promise.resolve(Uint8Array.of(1).buffer) });

const openImport = async (user: UserEvent): Promise<HTMLElement> => {
  await user.click(screen.getByRole("button", { name: "More" }));
  await user.click(screen.getByRole("menuitem", { name: "Import from a file" }));
  return screen.findByRole("dialog", { name: "Import from a file" });
};

/** The pane with the import open; remembers what was asked. */
const importing = async (answer: (asked: ImportAsked) => ImportPlan = () => plan(), host = fakeHost()) => {
  const asked: ImportAsked[] = [];
  const matched: (readonly IncomingFile[])[] = [];
  const ask = answering({
    importPlan: (one) => {
      asked.push(one);
      return answer(one);
    },
    payments: (files) => {
      matched.push(files);
      return view();
    },
  });
  const user = await checkedPane({ ...givesInTurn(SOME), ask }, host);
  const dialog = await openImport(user);
  return { user, dialog, asked, matched, host };
};
const choose = (user: UserEvent, ...names: readonly string[]): Promise<void> =>
  user.upload(screen.getByLabelText("Choose files to import"), names.map(file));

test("what the file looks like and what becomes of each row are shown; nothing is written before the button", async () => {
  const { user, dialog, host } = await importing();
  await choose(user, "square.csv");
  expect(await within(dialog).findByText("Looks like: Square transactions")).toBeVisible();
  expect(within(dialog).getByText("83 rows, 11/04/2026 to 11/13/2026")).toBeVisible();
  for (const line of [
    "71 new rows for Payments",
    "1 refund as negative amount",
    "9 already here",
    "2 need you",
    "1 left out: not completed",
  ])
    expect(within(dialog).getByText(line)).toBeVisible();
  const need = within(dialog).getByRole("region", { name: "These need you" });
  expect(
    within(need)
      .getAllByRole("listitem")
      .map((item) => item.textContent),
  ).toEqual(["square.csv, line 4It does not say which patient it is about.", "square.csv, line 9Two patients go by that name."]);
  expect(host.apply).not.toHaveBeenCalled();
  await user.click(within(dialog).getByRole("button", { name: "Add 71 payments" }));
  expect(await within(dialog).findByText("Added 71 rows to Payments. Press Ctrl+Z to undo.")).toBeVisible();
  expect(host.apply).toHaveBeenCalledWith(plan().report.edits, expect.anything());
  expect(within(dialog).getByRole("button", { name: "Close" })).toHaveFocus();
  expect(within(dialog).queryByRole("button", { name: "Match them now" })).toBeNull();
});

test("Not that? reads the file as another kind or another program's", async () => {
  const { user, dialog, asked } = await importing();
  await choose(user, "square.csv");
  await user.click(await within(dialog).findByRole("button", { name: "Not that?" }));
  await user.selectOptions(within(dialog).getByRole("combobox", { name: "Read it as" }), "Visits");
  await waitFor(() => expect(asked.at(-1)).toMatchObject({ table: "Visits", preset: undefined }));
  await user.selectOptions(within(dialog).getByRole("combobox", { name: "Read it as" }), "Square transactions (Payments)");
  await waitFor(() => expect(asked.at(-1)).toMatchObject({ table: undefined, preset: "square-transactions" }));
});

test("headers that nobody knows are told one by one, each of ours for one of theirs", async () => {
  const question = {
    file: "strange.csv",
    sheet: "strange",
    table: "Payments" as const,
    headerRow: 1,
    headers: ["Day of it", "Sum"],
    missing: [["Received"], ["Paid", "Collected with tip"]],
  };
  const { user, dialog, asked } = await importing(() => plan({ sources: [], needsYou: [], added: [], edits: [], questions: [question] }));
  await choose(user, "strange.csv");
  expect(await within(dialog).findByText("For Payments this is missing: Received and Paid or Collected with tip.")).toBeVisible();
  await user.selectOptions(within(dialog).getByRole("combobox", { name: "Day of it is" }), "Received");
  await waitFor(() => expect(asked.at(-1)?.mapped).toEqual([{ ours: "Received", theirs: "Day of it" }]));
  await user.selectOptions(await within(dialog).findByRole("combobox", { name: "Sum is" }), "Received");
  await waitFor(() => expect(asked.at(-1)?.mapped).toEqual([{ ours: "Received", theirs: "Sum" }]));
  expect(within(dialog).getByRole("button", { name: "Add 0 rows" })).toHaveAttribute("aria-disabled", "true");
});

test("a column that the workbook lacks stops the import, as what belongs there would be lost", async () => {
  const { user, dialog, host } = await importing(() => plan({ lacking: [{ sheet: "Payments", headers: ["Source key"] }] }));
  await choose(user, "square.csv");
  expect(await within(dialog).findByText(/^Payments has no column Source key, so nothing can be added/)).toBeVisible();
  await user.click(within(dialog).getByRole("button", { name: "Add 71 payments" }));
  expect(host.apply).not.toHaveBeenCalled();
});

test("a file that cannot be read says why, beside the others; a removed one is asked about no more", async () => {
  const { user, dialog, asked } = await importing(() => plan({}, { unreadable: ["scan.pdf: This is a PDF."] }));
  await choose(user, "square.csv", "other.csv");
  expect(await within(dialog).findByText("scan.pdf: This is a PDF.")).toBeVisible();
  await user.click(within(dialog).getByRole("button", { name: "Remove other.csv" }));
  await waitFor(() => expect(asked.at(-1)?.files.map(({ name }) => name)).toEqual(["square.csv"]));
});

test("a remittance can be matched before anything is written; it stays in memory, which is said, until it is let go", async () => {
  const { user, dialog, matched, host } = await importing(({ files }) => plan({}, { toMatch: files.map(({ id }) => id) }));
  await choose(user, "a.835");
  await user.click(await within(dialog).findByRole("button", { name: "Match first" }));
  expect(await screen.findByText(/^a\.835 is held against your claims and kept in memory only/)).toBeVisible();
  await waitFor(() => expect(matched.at(-1)?.map(({ name }) => name)).toEqual(["a.835"]));
  expect(host.apply).not.toHaveBeenCalled();
  await user.click(screen.getByRole("tab", { name: "Check" }));
  await user.click(screen.getByRole("tab", { name: "Payments" }));
  await user.click(await screen.findByRole("button", { name: "Let go of a.835" }));
  await waitFor(() => expect(matched.at(-1)).toEqual([]));
  expect(screen.queryByText(/kept in memory only/)).toBeNull();
});

test("after a remittance is added, matching it is offered", async () => {
  const { user, dialog } = await importing(({ files }) => plan({}, { toMatch: files.map(({ id }) => id) }));
  await choose(user, "a.835");
  await user.click(await within(dialog).findByRole("button", { name: "Add 71 payments" }));
  await user.click(await within(dialog).findByRole("button", { name: "Match them now" }));
  expect(await screen.findByRole("button", { name: "Accept all exact" })).toBeVisible();
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(screen.queryByText(/kept in memory only/)).toBeNull();
});

test("where nothing is checked yet, the workbook is checked first", async () => {
  const session = givesInTurn(SOME);
  const user = openPane(session);
  await screen.findByRole("button", { name: "Check now" });
  await openImport(user);
  expect(await screen.findByLabelText("Choose files to import")).toBeVisible();
  expect(session.check).toHaveBeenCalledTimes(1);
});

test("Esc closes it, and what was chosen is forgotten", async () => {
  const { user, dialog } = await importing();
  await choose(user, "square.csv");
  await within(dialog).findByText("Looks like: Square transactions");
  await user.click(within(dialog).getByRole("button", { name: "Cancel" }));
  expect(screen.queryByRole("dialog")).toBeNull();
  const again = await openImport(user);
  expect(within(again).queryByText("square.csv")).toBeNull();
});
