import { statSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { notWritten, whyNotWritten } from "../saving/not-written";

/** Makes the folder that documents are written to, and those that it lies in. */
export const makeFolder = async (folder: string): Promise<void> => {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false)
    throw notWritten(`${folder} is a file, and the documents need a folder of their own. Give another --out-dir.`);
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw whyNotWritten(folder, error);
  }
};
