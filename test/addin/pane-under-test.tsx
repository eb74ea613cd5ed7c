import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { CheckSession } from "../../addin/check/check-session";
import { LiveRegion } from "../../addin/look/live-region";
import { Toasts } from "../../addin/look/toast";
import type { ExcelHost } from "../../addin/pane/excel-host";
import { Pane } from "../../addin/pane/pane";
import { DEFAULT_SETTINGS } from "../../addin/settings/settings";
import { chooseSettings } from "../../addin/settings/use-settings";
import { fakeHost } from "./fake-host";
import "./no-layout";

jest.mock("../../addin/pane/excel-host", () => ({}));

const LOOK = { theme: webLightTheme, choice: "host" as const, choose: () => undefined };

beforeEach(() => chooseSettings(DEFAULT_SETTINGS));

export const openPane = (session: CheckSession, host: ExcelHost = fakeHost()) => {
  render(
    <FluentProvider theme={webLightTheme}>
      <LiveRegion>
        <Toasts>
          <Pane host={host} session={session} look={LOOK} />
        </Toasts>
      </LiveRegion>
    </FluentProvider>,
  );
  return userEvent.setup();
};

/** The pane after one finished check. */
export const checkedPane = async (session: CheckSession, host: ExcelHost = fakeHost()) => {
  const user = openPane(session, host);
  await user.click(await screen.findByRole("button", { name: "Check now" }));
  await screen.findByRole("button", { name: "Check again" });
  return user;
};

export const announced = (text: string | RegExp): Promise<void> =>
  waitFor(() => {
    expect(screen.getByRole("status")).toHaveTextContent(text);
  });
