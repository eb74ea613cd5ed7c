import { createHash } from "node:crypto";
import { readdirSync, rmSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { isRunning } from "./is-running";

/** Computers that share a folder must not take each other's files for left over. */
const COMPUTER = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);
const NAME = /^claimsheet-([0-9a-f]{8})-(\d+)-\d+\.tmp$/;

/** By name: whether it is still this run's to remove. */
const kept = new Map<string, () => boolean>();
let made = 0;
let listening = false;

const remove = (file: string): void => rmSync(file, { force: true, recursive: true });

/** Takes away what an interrupted command leaves; runs as the process ends, whatever ends it but a kill. */
const removeAll = (): void => {
  for (const [file, isOurs] of kept) {
    try {
      if (isOurs()) remove(file);
    } catch {
      // another program has it open; the next run in this folder removes it
    }
  }
};

/** Has a file or folder removed when the process ends before `letGo` or `discard`. */
export const keepTrack = (file: string, isOurs: () => boolean = () => true): void => {
  if (!listening) process.once("exit", removeAll);
  listening = true;
  kept.set(file, isOurs);
};

/** It has become what it was made for. */
export const letGo = (file: string): void => {
  kept.delete(file);
};

/** Removes it now, where it is still there. */
export const discard = (file: string): void => {
  remove(file);
  letGo(file);
};

/** A new name in a folder, kept track of; short, so that a long name of the file itself is never made too long. */
export const temporaryNameIn = (folder: string): string => {
  made++;
  const file = join(folder, `claimsheet-${COMPUTER}-${process.pid}-${made}.tmp`);
  keepTrack(file);
  return file;
};

/** Removes what runs on this computer left in a folder when they were killed or the power failed. */
export const removeLeftovers = (folder: string): void => {
  for (const name of readdirSync(folder)) {
    const [, computer, pid] = NAME.exec(name) ?? [];
    if (computer === COMPUTER && !isRunning(Number(pid))) remove(join(folder, name));
  }
};
