import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { temporaryFolder } from "../run-program";
import type { Order, Outcome } from "./writer-child";
import { writers, type Writer } from "./writers";

const at = temporaryFolder();
const { start, startWithRoomFor } = writers();
const [OLD, NEW] = [Buffer.alloc(600_000, 1), Buffer.alloc(900_000, 2)];

const FILE = at("clinic/Nov.xlsx");
const order: Order = { file: FILE, newBytesIn: at("new.xlsx"), now: new Date(2026, 10, 23).getTime() };

beforeAll(() => {
  mkdirSync(dirname(FILE));
  chmodSync(dirname(dirname(FILE)), 0o755);
  writeFileSync(order.newBytesIn, NEW);
});

beforeEach(() => writeFileSync(FILE, OLD));

const answer = async (writer: Writer, of: Order): Promise<Outcome | undefined> => {
  await writer.ready;
  const outcome = await writer.write(of);
  writer.process.kill();
  await writer.ended;
  return outcome;
};

const expectUntouched = (): void => {
  expect(readFileSync(FILE).equals(OLD)).toBe(true);
  expect(readdirSync(dirname(FILE))).toEqual(["Nov.xlsx"]);
};

// A system call that takes only a part of the bytes reports no error: what takes that for done would replace the workbook by its first half.
test.each([
  ["in place, no room for the new file", 700, order],
  ["as output", 700, { ...order, asOutput: true }],
  ["no room for anything", 0, order],
])("a disk that is full before the end leaves everything as it was: %s", async (_, blocks, of) => {
  expect(await answer(startWithRoomFor(blocks), of)).toMatchObject({ exit: 4, message: expect.stringContaining("Make room") as string });
  expectUntouched();
});

test("where there is room enough, the same writer writes", async () => {
  expect(await answer(startWithRoomFor(1_000), order)).toHaveProperty("backup");
  expect(readFileSync(FILE).equals(NEW)).toBe(true);
  for (const name of readdirSync(dirname(FILE))) rmSync(`${dirname(FILE)}/${name}`);
});

test.each([
  ["in place", order],
  ["as output", { ...order, asOutput: true }],
])("a folder that the account may not write in is said, and nothing is left: %s", async (_, of) => {
  chmodSync(dirname(FILE), 0o555);
  try {
    expect(await answer(start(), { ...of, asNobody: true })).toMatchObject({
      exit: 4,
      message: expect.stringContaining("this account may not write there") as string,
    });
    expectUntouched();
  } finally {
    chmodSync(dirname(FILE), 0o755);
  }
});

test("a run that is asked to end, at any moment, takes its lock and its temporary files with it", async () => {
  const waiting = [start(), start()];
  let replaced = 0;
  for (let nth = 0; nth < 24; nth++) {
    const writer = waiting.shift()!;
    waiting.push(start());
    await writer.ready;
    writeFileSync(FILE, OLD);
    const outcome = writer.write(order);
    await wait(Math.random() * 40);
    writer.process.kill("SIGTERM");
    await Promise.all([outcome, writer.ended]);
    const now = readFileSync(FILE);
    expect(now.equals(OLD) || now.equals(NEW)).toBe(true);
    if (now.equals(NEW)) replaced++;
    const beside = readdirSync(dirname(FILE)).filter((name) => name !== "Nov.xlsx");
    for (const name of beside) {
      expect(name).toMatch(/^Nov\.backup-20261123-000000(-\d)?\.xlsx$/);
      expect(readFileSync(`${dirname(FILE)}/${name}`).equals(OLD)).toBe(true);
      rmSync(`${dirname(FILE)}/${name}`);
    }
    expect(now.equals(NEW) && beside.length === 0).toBe(false);
  }
  expect(replaced).toBeLessThan(24);
}, 60_000);
