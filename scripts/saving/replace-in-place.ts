import { statSync } from "node:fs";
import { dirname } from "node:path";
import { keepBackup } from "./keep-backup";
import { notWritten, whyNotWritten } from "./not-written";
import { isUnchanged, refuseIfChanged, refuseUnlessFree, type OpenedFile } from "./opened-file";
import { renameOver } from "./rename-over";
import { discard, removeLeftovers } from "./temporary-files";
import { whileLocked } from "./workbook-lock";
import { syncFolder, writeTemporary } from "./write-durably";

const replace = async (file: OpenedFile, bytes: Uint8Array, now: Date, isStillOurs: () => boolean): Promise<string> => {
  const folder = dirname(file.real);
  removeLeftovers(folder);
  refuseUnlessFree(file);
  refuseIfChanged(file);
  const facts = statSync(file.real);
  const temporary = await writeTemporary(folder, bytes, facts);
  let backup: string | undefined;
  try {
    backup = await keepBackup(file.real, file.bytes, facts, now);
    await syncFolder(folder);
    refuseUnlessFree(file);
    refuseIfChanged(file);
    if (!isStillOurs()) throw notWritten(`${file.named} was left as it is, since another run of ClaimSheet took over. Run this again.`);
    await renameOver(temporary, file.real);
  } catch (error) {
    discard(temporary);
    if (backup !== undefined && isUnchanged(file)) discard(backup); // else it may be all that is left of what was read
    throw error;
  }
  await syncFolder(folder);
  return backup;
};

/**
 * Puts bytes in the place of a file that was read, in this order: lock, whole new file beside it, whole backup beside it, a last look whether
 * anybody else has touched the file, one rename. Wherever it ends, the file at its name is the one of before or the new one, whole.
 * @returns the name of the backup.
 */
export const replaceInPlace = async (file: OpenedFile, bytes: Uint8Array, now: Date): Promise<string> => {
  try {
    refuseUnlessFree(file); // before a lock or anything else appears beside it
    return await whileLocked(file.real, (isStillOurs) => replace(file, bytes, now, isStillOurs));
  } catch (error) {
    throw whyNotWritten(file.named, error);
  }
};
