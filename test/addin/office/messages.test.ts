import { inMessages } from "../../../addin/office/messages";
import type { CellToWrite } from "../../../addin/office/write-blocks";

const row = (at: number, length: number): readonly CellToWrite[] =>
  [0, 1, 2].map((column) => ({ sheet: "Payments", row: at, column, value: "x".repeat(length) }));
const rows = (count: number, length: number) => Array.from({ length: count }, (_, at) => row(at, length)).flat();

test("what is small is one message, its parts as they are", () => {
  expect(inMessages([rows(2, 3), [], rows(1, 3)])).toEqual([[rows(2, 3), [], rows(1, 3)]]);
});

test("what is large is cut between rows, no cell is lost, and every message stays below what Excel on the web takes", () => {
  const all = rows(3000, 500);
  const messages = inMessages([all]);
  expect(messages.length).toBeGreaterThan(2);
  expect(messages.flat(2)).toEqual(all);
  for (const message of messages) {
    expect(JSON.stringify(message.flat().map(({ value }) => value)).length).toBeLessThan(4_000_000);
    expect(message.flat().length % 3).toBe(0);
  }
});
