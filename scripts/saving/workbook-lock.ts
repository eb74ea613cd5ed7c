import fs from "node:fs";
import { dirname } from "node:path";
import { lock } from "proper-lockfile";
import { errorCode } from "../error-code";
import { hasEnded, isOurs, ownerOf, writeOwner } from "./lock-owner";
import { lockNameOf } from "./names-beside";
import { notWritten } from "./not-written";
import { discard, keepTrack, letGo, temporaryNameIn } from "./temporary-files";

/** A lock is renewed every 5 seconds while its owner writes; one this old was left by a computer that went away. */
const STALE = 20_000; // milliseconds
const RENEW = 5_000;

const taken = (lockName: string): NodeJS.ErrnoException => Object.assign(new Error(`${lockName} is there`), { code: "EEXIST" });

/** The lock appears at its name with the owner's note already in it, or not at all: a kill in between leaves no lock that nobody owns. */
const makeLock = (lockName: string): void => {
  if (fs.existsSync(lockName)) throw taken(lockName);
  const folder = temporaryNameIn(dirname(lockName));
  try {
    fs.mkdirSync(folder);
    writeOwner(folder);
    keepTrack(lockName, () => isOurs(lockName));
    fs.renameSync(folder, lockName); // fails where another lock is there, since that holds a note too
    letGo(folder);
  } catch (error) {
    discard(folder);
    throw fs.existsSync(lockName) ? taken(lockName) : error;
  }
};

type Done = (error: unknown) => void;

const calling =
  (work: (lockName: string) => void) =>
  (lockName: string, done: Done): void => {
    try {
      work(lockName);
    } catch (error) {
      done(error);
      return;
    }
    done(null);
  };

const removeOurs = (lockName: string): void => {
  if (isOurs(lockName)) discard(lockName);
};

/** The file calls of proper-lockfile, for a lock that is a folder with a note in it. */
const FILE_CALLS = { ...fs, mkdir: calling(makeLock), rmdir: calling(discard), rmdirSync: removeOurs };

const refusal = (file: string, lockName: string): Error => {
  const owner = ownerOf(lockName);
  const who = owner === undefined ? "Another run of ClaimSheet" : `${owner.user} on ${owner.computer}`;
  return notWritten(
    `${file} was not written: ${who} is writing it at this moment. Run this again in half a minute. If nobody is, delete ${lockName}.`,
  );
};

/**
 * Does the work while no other run of ClaimSheet writes this file, on this computer or another that shares the folder. A lock left by a run that
 * was killed is broken: at once where it ran on this computer, after 20 seconds where it did not.
 * @param work is handed a question to ask just before the last step: whether the lock is still this run's.
 */
export const whileLocked = async <Result>(file: string, work: (isStillOurs: () => boolean) => Promise<Result>): Promise<Result> => {
  const lockName = lockNameOf(file);
  const before = ownerOf(lockName);
  if (before !== undefined && hasEnded(before)) discard(lockName);
  let lost = false;
  const release = await lock(file, {
    lockfilePath: lockName,
    realpath: false,
    stale: STALE,
    update: RENEW,
    fs: FILE_CALLS,
    onCompromised: () => (lost = true),
  }).catch((error: unknown) => {
    throw errorCode(error) === "ELOCKED" ? refusal(file, lockName) : error;
  });
  try {
    return await work(() => !lost && isOurs(lockName));
  } finally {
    if (isOurs(lockName)) await release().catch(() => undefined); // what was written is written; a lock that stays grows stale
  }
};
