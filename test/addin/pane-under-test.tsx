import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { StartCheck } from "../../addin/check/check-failed";
import type { CheckOutcome } from "../../addin/check/job";
import { LiveRegion } from "../../addin/look/live-region";
import type { ExcelHost } from "../../addin/pane/excel-host";
import { Pane } from "../../addin/pane/pane";
import "./no-scrolling";

jest.mock("../../addin/pane/excel-host", () => ({}));

const unlistened = () => () => undefined;

/** Excel as the pane sees it; every call is recorded by jest. */
export const fakeHost = (more: Partial<ExcelHost> = {}) => ({
  hasClinicSheets: jest.fn(() => Promise.resolve(true)),
  readJob: jest.fn(() => Promise.resolve({ from: "file" as const, file: "clinic.xlsx", bytes: new Uint8Array() })),
  goToCell: jest.fn(() => Promise.resolve(undefined)),
  createSheets: jest.fn(() => Promise.resolve("The sheets are there.")),
  openSample: jest.fn(() => Promise.resolve("The sample opened.")),
  readForColumns: jest.fn(() => Promise.reject(new Error("not asked for"))),
  saveColumns: jest.fn(() => Promise.resolve()),
  onRibbonCheck: unlistened,
  onRibbonNext: unlistened,
  ...more,
});

/** A check that gives these outcomes one after the other, the last one for ever. */
export const givesInTurn = (...outcomes: readonly CheckOutcome[]): StartCheck => {
  const left = [...outcomes];
  return () => {
    const given = left.length > 1 ? left.shift() : left[0];
    return { done: given ? Promise.resolve(given) : Promise.reject(new Error("no outcome")), stop: () => undefined };
  };
};

const LOOK = { theme: webLightTheme, choice: "host" as const, choose: () => undefined };

export const openPane = (start: StartCheck, host: ExcelHost = fakeHost()) => {
  render(
    <FluentProvider theme={webLightTheme}>
      <LiveRegion>
        <Pane host={host} start={start} look={LOOK} />
      </LiveRegion>
    </FluentProvider>,
  );
  return userEvent.setup();
};

/** The pane after one finished check. */
export const checkedPane = async (start: StartCheck, host: ExcelHost = fakeHost()) => {
  const user = openPane(start, host);
  await user.click(await screen.findByRole("button", { name: "Check now" }));
  await screen.findByRole("button", { name: "Check again" });
  return user;
};

export const announced = (text: string | RegExp): Promise<void> =>
  waitFor(() => {
    expect(screen.getByRole("status")).toHaveTextContent(text);
  });
