import { chmodSync, chownSync, close, fsync, openSync, writeFile, type Stats } from "node:fs";
import { open, readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { discard, temporaryNameIn } from "./temporary-files";

const [writeAll, sync, closed] = [promisify(writeFile), promisify(fsync), promisify(close)];

/** Mode and owner are as they were; where the account may not give a file away it keeps it. */
const likeBefore = (file: string, { mode, uid, gid }: Stats): void => {
  chmodSync(file, mode);
  try {
    chownSync(file, uid, gid);
  } catch {
    // only an administrator may
  }
};

/** A disk that takes the bytes and keeps others says so in no error code. */
const refuseUnlessKept = async (file: string, bytes: Uint8Array): Promise<void> => {
  if (!(await readFile(file)).equals(bytes)) throw Object.assign(new Error("read back otherwise"), { code: "EIO" });
};

/**
 * Writes bytes into a new temporary file of a folder, on the disk itself when this is done, and reads them back. Nothing is left where it fails.
 * @param like the file that it is to replace.
 */
export const writeTemporary = async (folder: string, bytes: Uint8Array, like?: Stats): Promise<string> => {
  const file = temporaryNameIn(folder);
  try {
    const descriptor = openSync(file, "wx"); // at once: an interruption must not come between asking for the file and having it
    try {
      await writeAll(descriptor, bytes); // goes on after a disk took a part; a full one is an error only at the second try
      if (like !== undefined) likeBefore(file, like);
      await sync(descriptor);
    } finally {
      await closed(descriptor);
    }
    await refuseUnlessKept(file, bytes);
    return file;
  } catch (error) {
    discard(file);
    throw error;
  }
};

/** Names of a folder reach the disk when the folder is synced; Windows has no such call and needs none. */
export const syncFolder = async (folder: string): Promise<void> => {
  try {
    const handle = await open(folder, "r");
    await handle.sync().finally(() => handle.close());
  } catch {
    // not every disk can
  }
};
