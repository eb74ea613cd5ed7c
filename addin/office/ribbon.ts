/** What the buttons on the Home tab do; the manifest names each "claimsheet." and its name here. */
export type RibbonCommand = "check" | "nextFinding" | "superbillForPatient" | "matchPayments";

const listeners: Record<RibbonCommand, Set<() => void>> = {
  check: new Set(),
  nextFinding: new Set(),
  superbillForPatient: new Set(),
  matchPayments: new Set(),
};

/** Calls `act` when the button is pressed; returns how to stop. */
export const onRibbon = (command: RibbonCommand, act: () => void): (() => void) => {
  listeners[command].add(act);
  return () => listeners[command].delete(act);
};

const pressed = (command: RibbonCommand): void => {
  for (const act of listeners[command]) act();
};

const shownAndPressed = (command: RibbonCommand): void => {
  void Office.addin.showAsTaskpane();
  pressed(command);
};

/** A command is over at once: the pane shows how its work goes on. */
const command =
  (act: () => unknown) =>
  (event: Office.AddinCommands.Event): void => {
    act();
    event.completed();
  };

/** The functions that the manifest names. With a shared runtime they run in the pane's own page. */
export const associateRibbon = (): void => {
  Office.actions.associate(
    "claimsheet.open",
    command(() => Office.addin.showAsTaskpane()),
  );
  Office.actions.associate(
    "claimsheet.check",
    command(() => shownAndPressed("check")),
  );
  Office.actions.associate(
    "claimsheet.superbillForPatient",
    command(() => shownAndPressed("superbillForPatient")),
  );
  Office.actions.associate(
    "claimsheet.matchPayments",
    command(() => shownAndPressed("matchPayments")),
  );
  Office.actions.associate(
    "claimsheet.nextFinding",
    command(() => pressed("nextFinding")),
  );
};
