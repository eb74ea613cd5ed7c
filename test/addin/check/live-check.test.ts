import { liveCheck, PAUSE_MS, type LiveWork } from "../../../addin/check/live-check";
import type { QuietEnd } from "../../../addin/check/use-check";
import type { CheckTiming } from "../../../addin/settings/settings";
import type { Edit } from "../../../billing/workbook/edit";
import { typedIn } from "../typed-in";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const SET: Edit = { does: "setCells", writes: [{ sheet: "Visits", cell: "H118", was: 5, value: 4 }], identity: [] };

/** A live check whose work is written down: "user 5", "others 5-9", "whole". */
const live = (timing: CheckTiming = "leavingRow", ends: readonly QuietEnd[] = []) => {
  const did: string[] = [];
  const left = [...ends];
  const behind: boolean[] = [];
  const end = (): Promise<QuietEnd> => Promise.resolve(left.shift() ?? "done");
  const work: LiveWork = {
    rows: (spans, isUsers) => {
      const places = spans.map(({ top, bottom }) => (top === bottom ? `${top}` : `${top}-${bottom}`));
      did.push(`${isUsers ? "user" : "others"} ${places.join(", ")}`);
      return end();
    },
    whole: () => {
      did.push("whole");
      return end();
    },
    behind: (isBehind) => behind.push(isBehind),
  };
  return { ...liveCheck(work, timing), did, behind };
};

const passes = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

describe("when the row is left", () => {
  test("a row is not checked while one works in it, and at once when one leaves it", async () => {
    const { heard, selected, did } = live();
    selected({ sheet: "Visits", row: 5 });
    heard(typedIn(5));
    heard(typedIn(5));
    await passes(10_000);
    expect(did).toEqual([]);
    selected({ sheet: "Visits", row: 6 });
    await passes(0);
    expect(did).toEqual(["user 5"]);
  });

  test("going to another sheet, or into the pane, leaves the row too", async () => {
    const { heard, selected, left, did } = live();
    selected({ sheet: "Visits", row: 5 });
    heard(typedIn(5));
    selected({ sheet: "Patients", row: 5 });
    await passes(0);
    heard(typedIn(9, { sheet: "Patients" }));
    left();
    await passes(0);
    expect(did).toEqual(["user 5", "user 9"]);
  });

  test("an edit elsewhere waits for the pause, and several are one piece of work", async () => {
    const { heard, selected, did } = live();
    selected({ sheet: "Visits", row: 5 });
    heard(typedIn(8));
    await passes(PAUSE_MS - 1);
    heard(typedIn(9));
    heard(typedIn(20));
    await passes(PAUSE_MS - 1);
    expect(did).toEqual([]);
    await passes(1);
    expect(did).toEqual(["user 8-9, 20"]);
  });
});

test("as soon as one stops typing: the pause alone counts", async () => {
  const { heard, selected, did } = live("typing");
  selected({ sheet: "Visits", row: 5 });
  heard(typedIn(5));
  await passes(PAUSE_MS);
  expect(did).toEqual(["user 5"]);
});

test("only by the button: nothing is checked, and it is known that something changed", async () => {
  const { heard, selected, wholeBegan, wholeEnded, did, behind } = live("asked");
  heard(typedIn(5));
  heard(typedIn(6, { isRemote: true }));
  selected({ sheet: "Visits", row: 9 });
  await passes(10_000);
  expect(did).toEqual([]);
  wholeBegan();
  wholeEnded(true);
  expect(behind).toEqual([true, true, false]);
});

test("somebody else's edit is checked after the pause, as one that is not the user's, while the user's own row waits", async () => {
  const { heard, selected, did } = live();
  selected({ sheet: "Visits", row: 5 });
  heard(typedIn(5));
  heard(typedIn(40, { isRemote: true }));
  await passes(PAUSE_MS);
  expect(did).toEqual(["others 40"]);
});

test("our own edit is checked once, whether Excel tells of it before or after it is done", async () => {
  const { heard, writing, wrote, did } = live();
  writing([SET]);
  heard(typedIn(118, { isOurs: true }));
  wrote([SET], true);
  heard(typedIn(118, { isOurs: true }));
  await passes(10_000);
  expect(did).toEqual(["others 118"]);
});

test("rows that we added are checked when Excel tells of them, and the whole workbook where it does not tell", async () => {
  const ignore: Edit = { does: "appendRows", table: "Ignored", rows: [{}] };
  const heardOf = live();
  heardOf.writing([ignore]);
  heardOf.wrote([ignore], true);
  heardOf.heard(typedIn(4, { sheet: "Ignored", isOurs: true }));
  await passes(1000);
  expect(heardOf.did).toEqual(["others 4"]);
  const deaf = live();
  deaf.writing([ignore]);
  deaf.wrote([ignore], false);
  await passes(1000);
  expect(deaf.did).toEqual(["whole"]);
});

test("rows that moved, too many rows, or rows that do not tell alone mean the whole workbook", async () => {
  const moved = live();
  moved.heard(typedIn(5, { isStructural: true }));
  await passes(PAUSE_MS);
  expect(moved.did).toEqual(["whole"]);
  const many = live();
  many.heard(typedIn(2, { bottom: 900 }));
  await passes(PAUSE_MS);
  expect(many.did).toEqual(["whole"]);
  const untold = live("leavingRow", ["checkAll"]);
  untold.heard(typedIn(5));
  await passes(PAUSE_MS);
  expect(untold.did).toEqual(["user 5", "whole"]);
});

test("what is heard while a check of everything runs is checked after it, what was heard before is not", async () => {
  const { heard, wholeBegan, wholeEnded, did } = live("leavingRow", ["busy"]);
  heard(typedIn(3));
  wholeBegan();
  heard(typedIn(5));
  await passes(PAUSE_MS);
  expect(did).toEqual(["user 5"]);
  wholeEnded(true);
  await passes(PAUSE_MS);
  expect(did).toEqual(["user 5", "user 5"]);
});

test("when a check of everything was stopped, what changed before it is checked all the same", async () => {
  const { heard, wholeBegan, wholeEnded, did, behind } = live();
  heard(typedIn(3));
  wholeBegan();
  wholeEnded(false);
  await passes(PAUSE_MS);
  expect(did).toEqual(["user 3"]);
  expect(behind).toEqual([]);
});

test("a re-check that fails is known as something that nobody has checked", async () => {
  const { heard, behind } = live("leavingRow", ["failed"]);
  heard(typedIn(5));
  await passes(PAUSE_MS);
  expect(behind).toEqual([true]);
});

test("after stop nothing is checked any more", async () => {
  const { heard, stop, did } = live();
  heard(typedIn(5));
  stop();
  await passes(10_000);
  expect(did).toEqual([]);
});
