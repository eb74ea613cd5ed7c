import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { dirname } from "node:path";
import { Stop } from "../../../scripts/exit-codes";
import { whileLocked } from "../../../scripts/saving/workbook-lock";
import { temporaryFolder } from "../run-program";

const at = temporaryFolder();
const FILE = at("Nov.xlsx");
const LOCK = at("Nov.claimsheet.lock");

beforeAll(() => writeFileSync(FILE, ""));

/** A lock that another run left or holds; `age` in seconds. */
const lockOf = (user: string, computer: string, pid: number, age = 0): void => {
  mkdirSync(LOCK);
  writeFileSync(`${LOCK}/owner.txt`, [user, computer, pid, "another run"].join("\n"));
  const then = Date.now() / 1000 - age;
  utimesSync(LOCK, then, then);
};

const done = async (): Promise<string> => whileLocked(FILE, () => Promise.resolve("done"));

const endedProcess = (): number => spawnSync(process.execPath, ["-e", ""]).pid;

afterEach(() => expect(readdirSync(dirname(FILE))).toEqual(["Nov.xlsx"]));

test("the lock stands beside the file while the work is done, names who holds it, and is gone after it", async () => {
  await whileLocked(FILE, (isStillOurs) => {
    expect(readFileSync(`${LOCK}/owner.txt`, "utf8").split("\n")).toEqual(expect.arrayContaining([hostname(), String(process.pid)]));
    expect(isStillOurs()).toBe(true);
    return Promise.resolve();
  });
  await expect(whileLocked(FILE, () => Promise.reject(new Error("work failed")))).rejects.toThrow("work failed");
});

test("a second run is told who writes, and what to do", async () => {
  await whileLocked(FILE, async () => {
    const refused: unknown = await done().catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Stop);
    expect(refused).toMatchObject({ exit: 4 });
    expect(String(refused)).toContain(`on ${hostname()} is writing it`);
    expect(String(refused)).toContain(`delete ${LOCK}`);
  });
});

test("a lock whose run on this computer has ended is broken at once", async () => {
  lockOf("dana", hostname(), endedProcess());
  expect(await done()).toBe("done");
});

test("a lock of another computer holds while it is fresh, and is broken once it is stale", async () => {
  lockOf("dana", "FRONT-DESK", endedProcess(), 10);
  await expect(done()).rejects.toThrow("dana on FRONT-DESK is writing it");
  const then = Date.now() / 1000 - 30;
  utimesSync(LOCK, then, then);
  expect(await done()).toBe("done");
});

test("a lock without a note is broken once it is stale too", async () => {
  mkdirSync(LOCK);
  await expect(done()).rejects.toThrow("Another run of ClaimSheet is writing it");
  const then = Date.now() / 1000 - 30;
  utimesSync(LOCK, then, then);
  expect(await done()).toBe("done");
});

test("who lost the lock to another run is told before the last step, and leaves that lock alone", async () => {
  await whileLocked(FILE, (isStillOurs) => {
    writeFileSync(`${LOCK}/owner.txt`, ["lee", "BACK-OFFICE", process.pid, "another mark"].join("\n"));
    expect(isStillOurs()).toBe(false);
    return Promise.resolve();
  });
  expect(existsSync(LOCK)).toBe(true);
  const then = Date.now() / 1000 - 30;
  utimesSync(LOCK, then, then);
  expect(await done()).toBe("done");
});
