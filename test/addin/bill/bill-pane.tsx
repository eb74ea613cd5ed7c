import { screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { Ask } from "../../../addin/check/check-session";
import type { SuperbillOrder } from "../../../addin/check/questions";
import type { ExcelHost } from "../../../addin/pane/excel-host";
import { fakeHost } from "../fake-host";
import { givesInTurn } from "../fake-session";
import { finding, outcome } from "../outcome";
import { checkedPane } from "../pane-under-test";
import { worker } from "./superbills";

export const SOME = outcome([finding(118)]);

/** The pane on Bill, after a check. */
export const billPane = async (ask: Ask = worker(), host: ExcelHost = fakeHost()): Promise<UserEvent> => {
  const user = await checkedPane({ ...givesInTurn(SOME), ask }, host);
  await user.click(screen.getByRole("tab", { name: "Bill" }));
  await screen.findByRole("combobox", { name: "Patient" });
  return user;
};

export const choosePatient = async (user: UserEvent, name: RegExp): Promise<void> => {
  await user.click(screen.getByRole("combobox", { name: "Patient" }));
  await user.click(await screen.findByRole("option", { name }));
};

export const offered = (): readonly (string | null)[] =>
  within(screen.getByRole("listbox"))
    .getAllByRole("option")
    .map((one) => one.textContent);

/** The line that names who is left out. */
export const leftOut = (text: string): HTMLElement =>
  screen.getByText((_, element) => element?.tagName === "SPAN" && element.textContent === text);

/** What the worker was told to make. */
export const orders = (ask: Ask): readonly SuperbillOrder[] =>
  (ask as jest.Mock<unknown, [string, SuperbillOrder]>).mock.calls.flatMap(([name, asked]) => (name === "superbills" ? [asked] : []));

export const makeButton = (): HTMLElement => screen.getByRole("button", { name: /^Make superbills?$/ });

/** A host that opens what is made. */
export const opening = () => {
  const open = jest.fn<Promise<undefined>, [Uint8Array]>(() => Promise.resolve(undefined));
  return { open, host: fakeHost({ delivery: { by: "window", open, addAsSheets: () => Promise.resolve() } }) };
};
