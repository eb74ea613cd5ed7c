import { randomUUID } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { hostname, userInfo } from "node:os";
import { join } from "node:path";
import { isRunning } from "./is-running";

/** Who holds a lock. */
export interface LockOwner {
  readonly user: string;
  readonly computer: string;
  readonly pid: number;
  readonly mark: string;
}

/** One line each: who, on which computer, process number, mark. */
const NOTE = "owner.txt";

/** Tells this run from every other, also from one that had the same process number. */
const MARK = randomUUID();

const userName = (): string => {
  try {
    return userInfo().username;
  } catch {
    return "somebody"; // an account without a name
  }
};

/** Leaves a note in a lock of ours, for whoever finds it. */
export const writeOwner = (lock: string): void => writeFileSync(join(lock, NOTE), [userName(), hostname(), process.pid, MARK].join("\n"));

/** The note in a lock; undefined where there is no lock, or one without a note. */
export const ownerOf = (lock: string): LockOwner | undefined => {
  try {
    const [user = "", computer = "", pid, mark] = readFileSync(join(lock, NOTE), "utf8").split("\n");
    return pid === undefined || mark === undefined ? undefined : { user, computer, pid: Number(pid), mark };
  } catch {
    return undefined;
  }
};

export const isOurs = (lock: string): boolean => ownerOf(lock)?.mark === MARK;

/** True where the run that made the lock was on this computer and has ended. */
export const hasEnded = ({ computer, pid, mark }: LockOwner): boolean =>
  computer === hostname() && mark !== MARK && (pid === process.pid || !isRunning(pid));
