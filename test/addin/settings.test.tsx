import { screen } from "@testing-library/react";
import { settingsFrom, DEFAULT_SETTINGS } from "../../addin/settings/settings";
import { givesInTurn } from "./fake-session";
import { outcome } from "./outcome";
import { openPane } from "./pane-under-test";

const opened = async () => {
  const user = openPane(givesInTurn(outcome([])));
  await user.click(screen.getByRole("button", { name: "More" }));
  await user.click(await screen.findByRole("menuitem", { name: "Settings" }));
  await screen.findByRole("radiogroup", { name: "Check again" });
  return user;
};

test("a row is checked again when it is left, unless somebody chooses otherwise; the choice is remembered", async () => {
  const user = await opened();
  expect(screen.getByRole("radio", { name: "When I leave the row" })).toBeChecked();
  await user.click(screen.getByRole("radio", { name: "Only when I press Check" }));
  await user.type(screen.getByRole("textbox", { name: "My initials" }), "DW");
  await user.click(screen.getByRole("checkbox", { name: /^Mark the findings/ }));
  expect(settingsFrom(localStorage.getItem("claimsheet.settings"))).toEqual({
    ...DEFAULT_SETTINGS,
    checkTiming: "asked",
    initials: "DW",
    marksRow: false,
  });
});

test.each([null, "", "{", "7", '{"checkTiming":"soon","singleKeys":"yes","initials":5}'])("%p in the storage is the default", (text) => {
  expect(settingsFrom(text)).toEqual(DEFAULT_SETTINGS);
});
