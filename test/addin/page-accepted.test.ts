import { editsOf, withoutWish } from "../../addin/page/accepted";
import type { Wish } from "../../addin/screens/writer";
import { finding } from "./outcome";

const sets = (cell: string, was: number, value: number, identity: readonly string[] = []): Wish => ({
  action: `Set ${value} units`,
  at: finding(118),
  edits: [
    {
      does: "setCells",
      writes: [{ sheet: "Visits", cell, was, value }],
      identity: identity.map((one) => ({ sheet: "Visits", cell: one, was: null })),
    },
  ],
  done: "",
});

test("taking one back leaves the others as they were", () => {
  const [a, b, c] = [sets("H2", 5, 4), sets("H3", 5, 4), sets("H4", 5, 4)] as const;
  expect(withoutWish([a, b, c], b)).toEqual([a, c]);
  expect(editsOf([a, c])).toEqual([...a.edits, ...c.edits]);
});

test("what was made for a cell as another left it goes with that other, and so on", () => {
  const [first, second, third, other] = [sets("H2", 5, 4), sets("H2", 4, 3), sets("J2", 9, 8, ["H2"]), sets("H3", 5, 4)] as const;
  expect(withoutWish([first, second, third, other], first)).toEqual([other]);
  expect(withoutWish([first, second, third, other], third)).toEqual([first, second, other]);
});

test("an ignoring that is taken back takes along what was done to the rows of Ignored since", () => {
  const ignore: Wish = { ...sets("H2", 5, 4), edits: [{ does: "appendRows", table: "Ignored", rows: [{}] }] };
  const bringBack: Wish = {
    ...sets("A2", 1, 2),
    edits: [{ does: "setCells", writes: [{ sheet: "Ignored", cell: "A2", was: "k", value: "brought back: k" }], identity: [] }],
  };
  const [fix, another] = [sets("H3", 5, 4), { ...ignore }] as const;
  expect(withoutWish([ignore, fix, bringBack, another], ignore)).toEqual([fix, another]);
  expect(withoutWish([ignore, fix, bringBack], fix)).toEqual([ignore, bringBack]);
});
