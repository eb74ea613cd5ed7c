import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { openFile } from "../../scripts/saving/opened-file";
import { replaceInPlace } from "../../scripts/saving/replace-in-place";
import { temporaryFolder } from "./run-program";
import { writers, type Writer } from "./saving/writers";

/** The build machine asks for 300: KILLS=300 npx jest killed. */
const KILLS = Number(process.env["KILLS"] ?? 60);
const STARTED_AHEAD = 3;
const FIRST_GUESS = 60; // milliseconds from the order until the file is replaced

const at = temporaryFolder();
const { start } = writers();
const FILE = at("clinic/Nov.xlsx");
const folder = dirname(FILE);

/** The sample clinic, padded to the size of a workbook of some years; what a zip holds behind its end is nobody's. */
const padded = (filler: number): Buffer =>
  Buffer.concat([readFileSync(join(__dirname, "../../templates/sample-clinic.xlsx")), Buffer.alloc(700_000, filler)]);
const [original, changed] = [padded(1), padded(2)];

const isWhole = (bytes: Buffer): boolean => bytes.equals(original) || bytes.equals(changed);

const order = { file: FILE, newBytesIn: at("new.xlsx"), now: new Date(2026, 10, 23, 9, 14, 2).getTime() };

const restore = (): void => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
  writeFileSync(FILE, original);
};

const backups = (): readonly string[] => readdirSync(folder).filter((name) => name.startsWith("Nov.backup-"));

interface Kill {
  readonly wasReplaced: boolean;
  readonly leftLock: boolean;
  readonly leftTemporary: boolean;
}

/** Kills a writer after a while, and looks at what stands in the folder. */
const killedAfter = async (writer: Writer, milliseconds: number): Promise<Kill> => {
  await writer.ready;
  restore();
  const answer = writer.write(order);
  await wait(milliseconds);
  writer.process.kill("SIGKILL");
  await Promise.all([answer, writer.ended]);
  const names = readdirSync(folder);
  const now = readFileSync(FILE);
  expect(isWhole(now)).toBe(true);
  for (const backup of backups()) expect(readFileSync(join(folder, backup)).equals(original)).toBe(true);
  if (now.equals(changed)) expect(backups()).toHaveLength(1);
  return {
    wasReplaced: now.equals(changed),
    leftLock: names.includes("Nov.claimsheet.lock"),
    leftTemporary: names.some((name) => name.endsWith(".tmp")),
  };
};

/** When to kill: half of the times near the moment at which the file is replaced, the others from the start to twice that long. */
const moment = (replacedAfter: number): number => (Math.random() < 0.5 ? 0.8 + 0.4 * Math.random() : 2 * Math.random()) * replacedAfter;

/** Where half of the writes have replaced the file, whatever else the machine does meanwhile. */
const nearer = (replacedAfter: number, { wasReplaced }: Kill): number => replacedAfter * (wasReplaced ? 0.96 : 1.04);

const expectNextRunToWork = async ({ wasReplaced }: Kill): Promise<void> => {
  const next = wasReplaced ? original : changed;
  await replaceInPlace(await openFile(FILE), next, new Date(order.now));
  expect(readFileSync(FILE).equals(next)).toBe(true);
  for (const backup of backups()) expect(isWhole(readFileSync(join(folder, backup)))).toBe(true);
  expect(readdirSync(folder).sort()).toEqual([...backups(), "Nov.xlsx"].sort());
};

test(`a write that is killed ${KILLS} times at any moment leaves the workbook of before or the new one, whole, and the next run works`, async () => {
  mkdirSync(folder);
  writeFileSync(order.newBytesIn, changed);
  const waiting = Array.from({ length: STARTED_AHEAD }, start);
  const kills: Kill[] = [];
  let replacedAfter = FIRST_GUESS;
  for (let nth = 0; nth < KILLS; nth++) {
    const writer = waiting.shift()!;
    if (nth + STARTED_AHEAD < KILLS) waiting.push(start());
    const kill = await killedAfter(writer, moment(replacedAfter));
    replacedAfter = nearer(replacedAfter, kill);
    kills.push(kill);
    await expectNextRunToWork(kill);
  }
  const before = kills.filter(({ wasReplaced }) => !wasReplaced);
  expect(before.length).toBeGreaterThan(KILLS / 5);
  expect(before.length).toBeLessThan((KILLS * 4) / 5);
  expect(before.filter(({ leftLock, leftTemporary }) => leftLock || leftTemporary).length).toBeGreaterThan(KILLS / 20);
}, 300_000);
