import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { CheckFailed } from "../../addin/check/check-failed";
import type { Ask, CheckSession } from "../../addin/check/check-session";
import type { CheckJob } from "../../addin/check/job";
import { LiveRegion } from "../../addin/look/live-region";
import { Toasts } from "../../addin/look/toast";
import { Page } from "../../addin/page/page";
import { draftOf, line, worker } from "./bill/superbills";
import { answering, failsWith, givesInTurn } from "./fake-session";
import "./no-layout";
import { fixable, outcome } from "./outcome";
import { announced } from "./pane-under-test";

jest.mock("../../addin/built-in-workbooks", () => ({
  sampleInside: () => Promise.resolve(Uint8Array.of(7)),
  templateInside: () => Promise.resolve(Uint8Array.of(8)),
}));

/** Many roles to be sought, on a machine that may be busy. */
jest.setTimeout(60_000);

const downloaded: (readonly [name: string, bytes: readonly number[]])[] = [];
jest.mock("../../addin/page/download", () => ({
  download: (bytes: Uint8Array, name: string) => downloaded.push([name, [...bytes]]),
}));
beforeEach(() => downloaded.splice(0));

/** A session that finds what the edits of the job leave to be found on row 118. */
const checksJobs = () => {
  const jobs: CheckJob[] = [];
  const check: CheckSession["check"] = ({ job }) => {
    jobs.push(job);
    const edited = job.from === "file" && (job.edits ?? []).length > 0;
    return Promise.resolve({ ...outcome(edited ? [] : [fixable(118)]), file: job.file });
  };
  return { jobs, session: { ...givesInTurn(), check } };
};

const openPage = (session?: CheckSession, ask?: Ask) => {
  const checks = checksJobs();
  render(
    <FluentProvider theme={webLightTheme}>
      <LiveRegion>
        <Toasts>
          <Page session={session ?? { ...checks.session, ...(ask && { ask }) }} />
        </Toasts>
      </LiveRegion>
    </FluentProvider>,
  );
  return { user: userEvent.setup(), jobs: checks.jobs };
};

const clinic = () => {
  const file = new File(["PK"], "clinic.xlsx");
  // jsdom's File has no arrayBuffer.
  return Object.assign(file, { arrayBuffer: () => Promise.resolve(Uint8Array.of(80, 75).buffer) });
};

test("a chosen workbook is checked at once; the list and what was read stand beside it", async () => {
  const { user, jobs } = openPage();
  await user.upload(screen.getByLabelText("Choose a workbook"), clinic());
  expect(await screen.findByRole("listitem")).toHaveTextContent("5 units billed for 60 minutes");
  expect(jobs).toMatchObject([{ from: "file", file: "clinic.xlsx", bytes: Uint8Array.of(80, 75) }]);
  expect(screen.getByText("Checked: clinic.xlsx")).toBeVisible();
  expect(screen.getAllByText("310 of 312 rows")[0]).toBeVisible();
});

test("a dropped workbook is the same", async () => {
  const { jobs } = openPage();
  fireEvent.drop(screen.getByText("or drop it here"), { dataTransfer: { files: [clinic()] } });
  expect(await screen.findByRole("listitem")).toBeVisible();
  expect(jobs[0]?.file).toBe("clinic.xlsx");
});

test("the sample is checked from inside the page", async () => {
  const { user, jobs } = openPage();
  await user.click(screen.getByRole("button", { name: "Look around with sample data" }));
  expect(await screen.findByRole("listitem")).toBeVisible();
  expect(jobs).toEqual([{ from: "file", file: "sample-clinic.xlsx", bytes: Uint8Array.of(7) }]);
});

test("Copy address stands for Go to cell", async () => {
  const { user } = openPage();
  await user.upload(screen.getByLabelText("Choose a workbook"), clinic());
  await user.click(await screen.findByRole("button", { name: "Copy address" }));
  expect(await navigator.clipboard.readText()).toBe("Visits!H118");
  expect(screen.queryByRole("button", { name: "Go to cell" })).toBeNull();
});

test("an accepted fix is kept, leaves the list, and can be taken back; nothing is written to the file", async () => {
  const { user, jobs } = openPage();
  await user.upload(screen.getByLabelText("Choose a workbook"), clinic());
  await user.click(await screen.findByRole("button", { name: "Set 4 units" }));
  await announced("Accepted: Set 4 units. Download the checked copy to have it in a file.");
  expect(await screen.findByText("No problems found in 300 visits.")).toBeVisible();
  expect(jobs[1]).toMatchObject({ edits: [{ does: "setCells", writes: [{ cell: "H118", was: 5, value: 4 }] }] });
  const kept = screen.getByRole("region", { name: "Accepted fixes" });
  expect(kept).toHaveTextContent("1 change accepted.");
  expect(kept).toHaveTextContent("Visits row 118, Units");
  await user.click(screen.getByRole("button", { name: "Take back: Set 4 units, Visits row 118, Units" }));
  await announced("Taken back.");
  expect(await screen.findByRole("button", { name: "Set 4 units" })).toBeVisible();
  expect(jobs[2]).toMatchObject({ edits: [] });
  expect(kept).toHaveFocus();
});

test("another file begins with nothing accepted", async () => {
  const { user, jobs } = openPage();
  await user.upload(screen.getByLabelText("Choose a workbook"), clinic());
  await user.click(await screen.findByRole("button", { name: "Set 4 units" }));
  await user.click(screen.getByRole("button", { name: "Look around with sample data" }));
  const panel = screen.getByRole("dialog", { name: "Open the other workbook?" });
  expect(panel).toHaveTextContent("1 accepted change is in no file yet.");
  await user.click(within(panel).getByRole("button", { name: "Cancel" }));
  expect(screen.getByText("Checked: clinic.xlsx")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Look around with sample data" }));
  await user.click(screen.getByRole("button", { name: "Open the other workbook" }));
  expect(await screen.findByText("What you accept is listed here.")).toBeVisible();
  expect(jobs.at(-1)).not.toMatchObject({ edits: [{}] });
});

test("what cannot be read is said in the reader's sentence", async () => {
  const { user } = openPage(failsWith(new CheckFailed("This file has a password.")));
  await user.upload(screen.getByLabelText("Choose a workbook"), clinic());
  expect((await screen.findAllByText("This file has a password.")).length).toBeGreaterThan(0);
  expect(screen.queryByRole("listitem")).toBeNull();
});

/** A page that is left: whether the browser asks first. */
const asksBeforeLeaving = (): boolean => !window.dispatchEvent(new Event("beforeunload", { cancelable: true }));

test("the checked copy is the file with what was accepted; then the page can be left without a question", async () => {
  const checkedCopy = jest.fn(() => Uint8Array.of(80, 75, 3));
  const { user } = openPage(undefined, answering({ checkedCopy }));
  await user.upload(screen.getByLabelText("Choose a workbook"), clinic());
  const button = await screen.findByRole("button", { name: "Download the checked copy" });
  expect(button).toHaveAttribute("aria-disabled", "true");
  expect(button).toHaveAccessibleDescription("Accept a fix first: until then a copy would be the same as your file.");
  expect(asksBeforeLeaving()).toBe(false);
  await user.click(await screen.findByRole("button", { name: "Set 4 units" }));
  await waitFor(() => expect(asksBeforeLeaving()).toBe(true));
  await user.click(button);
  await announced("clinic - checked.xlsx is in your downloads. Your own file stays as it is.");
  expect(downloaded).toEqual([["clinic - checked.xlsx", [80, 75, 3]]]);
  expect(checkedCopy).toHaveBeenCalledWith(
    {
      bytes: Uint8Array.of(80, 75),
      edits: [{ does: "setCells", writes: [{ sheet: "Visits", cell: "H118", was: 5, value: 4 }], identity: [expect.anything()] }],
    },
    expect.anything(),
  );
  expect(asksBeforeLeaving()).toBe(false);
  await user.click(screen.getByRole("button", { name: /^Take back/ }));
  expect(asksBeforeLeaving()).toBe(false);
});

test("a copy that cannot be made says why and keeps what was accepted", async () => {
  const { user } = openPage(
    undefined,
    answering({
      checkedCopy: () => {
        throw new CheckFailed("Visits!H118 holds a formula.");
      },
    }),
  );
  await user.upload(screen.getByLabelText("Choose a workbook"), clinic());
  await user.click(await screen.findByRole("button", { name: "Set 4 units" }));
  await user.click(screen.getByRole("button", { name: "Download the checked copy" }));
  await announced("Visits!H118 holds a formula.");
  expect(downloaded).toEqual([]);
  expect(screen.getByRole("region", { name: "Accepted fixes" })).toHaveTextContent("1 change accepted.");
  expect(asksBeforeLeaving()).toBe(true);
});

test("a superbill is made into a file with a name that says neither who nor why, and the button for it has the focus", async () => {
  const { user } = openPage(undefined, worker({ draft: (wish) => draftOf(wish, [line(4)]) }));
  await user.upload(screen.getByLabelText("Choose a workbook"), clinic());
  await screen.findByRole("listitem");
  await user.click(screen.getByRole("tab", { name: "Bill" }));
  await user.click(await screen.findByRole("combobox", { name: "Patient" }));
  await user.click(await screen.findByRole("option", { name: /^Whitfield/ }));
  await screen.findByRole("checkbox", { name: /^11\/04/ });
  await user.click(screen.getByRole("button", { name: "Make superbill" }));
  await announced("1 superbill (1 visit, $180.00) ready to download.");
  const button = screen.getByRole("button", { name: "Download Superbill P-0042 2026-11.xlsx" });
  expect(button).toHaveFocus();
  await user.keyboard("{Enter}");
  await announced("Superbill P-0042 2026-11.xlsx is in your downloads.");
  expect(downloaded).toEqual([["Superbill P-0042 2026-11.xlsx", [80, 75, 1]]]);
  await user.click(screen.getByRole("combobox", { name: "Patient" }));
  await user.click(await screen.findByRole("option", { name: /^All patients/ }));
  await user.click(await screen.findByRole("button", { name: "Make superbills" }));
  await user.click(await screen.findByRole("button", { name: "Download Superbills 2026-10.xlsx" }));
  expect(downloaded[1]).toEqual(["Superbills 2026-10.xlsx", [80, 75, 2]]);
});
