import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { fireEvent, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { CheckFailed } from "../../addin/check/check-failed";
import type { CheckSession } from "../../addin/check/check-session";
import type { CheckJob } from "../../addin/check/job";
import { LiveRegion } from "../../addin/look/live-region";
import { Toasts } from "../../addin/look/toast";
import { Page } from "../../addin/page/page";
import { failsWith, givesInTurn } from "./fake-session";
import "./no-layout";
import { fixable, outcome } from "./outcome";
import { announced } from "./pane-under-test";

jest.mock("../../addin/built-in-workbooks", () => ({ sampleInside: () => Promise.resolve(Uint8Array.of(7)) }));

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

const openPage = (session?: CheckSession) => {
  const checks = checksJobs();
  render(
    <FluentProvider theme={webLightTheme}>
      <LiveRegion>
        <Toasts>
          <Page session={session ?? checks.session} />
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
  await announced("Accepted: Set 4 units. Your file stays as it is.");
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
  expect(await screen.findByText("What you accept is listed here. Your file stays as it is.")).toBeVisible();
  expect(jobs.at(-1)).not.toMatchObject({ edits: [{}] });
});

test("what cannot be read is said in the reader's sentence", async () => {
  const { user } = openPage(failsWith(new CheckFailed("This file has a password.")));
  await user.upload(screen.getByLabelText("Choose a workbook"), clinic());
  expect((await screen.findAllByText("This file has a password.")).length).toBeGreaterThan(0);
  expect(screen.queryByRole("listitem")).toBeNull();
});
