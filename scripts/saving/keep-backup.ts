import { existsSync, utimesSync, type Stats } from "node:fs";
import { link } from "node:fs/promises";
import { dirname } from "node:path";
import { errorCode } from "../error-code";
import { backupNameOf, stampOf } from "./names-beside";
import { renameOver } from "./rename-over";
import { discard } from "./temporary-files";
import { writeTemporary } from "./write-durably";

/** Gives a whole file a name that nothing has yet; false where something has. */
const named = async (temporary: string, name: string): Promise<boolean> => {
  try {
    await link(temporary, name); // the one call that never replaces
    discard(temporary);
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST" || existsSync(name)) return false;
    await renameOver(temporary, name); // disks of cameras and sticks know no links
    return true;
  }
};

/** Keeps the bytes as a backup beside a file, whole and on the disk when this is done; gives its name. */
export const keepBackup = async (file: string, bytes: Uint8Array, facts: Stats, now: Date): Promise<string> => {
  const temporary = await writeTemporary(dirname(file), bytes, facts);
  try {
    utimesSync(temporary, facts.atime, facts.mtime); // it is as old as what it holds
    const stamp = stampOf(now);
    for (let nth = 1; ; nth++) {
      const name = backupNameOf(file, stamp, nth);
      if (await named(temporary, name)) return name;
    }
  } catch (error) {
    discard(temporary);
    throw error;
  }
};
