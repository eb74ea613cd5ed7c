import { rename } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { errorCode } from "../error-code";
import { letGo } from "./temporary-files";

/** On Windows a virus scanner or a cloud drive holds a new file for a moment. */
const HELD: ReadonlySet<string> = new Set(["EPERM", "EACCES", "EBUSY"]);
const PAUSES = [50, 100, 200, 400, 800]; // milliseconds

/** Gives a temporary file its name in one step, so that the file at that name is the one of before or the new one, whole. */
export const renameOver = async (temporary: string, file: string): Promise<void> => {
  const pauses = process.platform === "win32" ? [...PAUSES] : [];
  for (;;) {
    try {
      await rename(temporary, file);
      letGo(temporary);
      return;
    } catch (error) {
      const pause = pauses.shift();
      if (pause === undefined || !HELD.has(errorCode(error))) throw error;
      await wait(pause);
    }
  }
};
