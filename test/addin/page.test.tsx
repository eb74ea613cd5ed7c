import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { fireEvent, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { CheckFailed, type StartCheck } from "../../addin/check/check-failed";
import type { CheckJob } from "../../addin/check/job";
import { LiveRegion } from "../../addin/look/live-region";
import { Page } from "../../addin/page/page";
import "./no-scrolling";
import { finding, outcome } from "./outcome";

jest.mock("../../addin/built-in-workbooks", () => ({ sampleInside: () => Promise.resolve(Uint8Array.of(7)) }));

const openPage = (start?: StartCheck) => {
  const jobs: CheckJob[] = [];
  const checks: StartCheck = ({ job }) => {
    jobs.push(job);
    return { done: Promise.resolve({ ...outcome([finding(118)]), file: job.file }), stop: () => undefined };
  };
  render(
    <FluentProvider theme={webLightTheme}>
      <LiveRegion>
        <Page start={start ?? checks} />
      </LiveRegion>
    </FluentProvider>,
  );
  return { user: userEvent.setup(), jobs };
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
  expect(jobs).toEqual([{ from: "file", file: "clinic.xlsx", bytes: Uint8Array.of(80, 75) }]);
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

test("what cannot be read is said in the reader's sentence", async () => {
  const refuses: StartCheck = () => ({ done: Promise.reject(new CheckFailed("This file has a password.")), stop: () => undefined });
  const { user } = openPage(refuses);
  await user.upload(screen.getByLabelText("Choose a workbook"), clinic());
  expect((await screen.findAllByText("This file has a password.")).length).toBeGreaterThan(0);
  expect(screen.queryByRole("listitem")).toBeNull();
});
