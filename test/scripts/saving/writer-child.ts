import { readFileSync } from "node:fs";
import { EXIT, Stop } from "../../../scripts/exit-codes";
import { openFile } from "../../../scripts/saving/opened-file";
import { replaceInPlace } from "../../../scripts/saving/replace-in-place";
import { writeWhole } from "../../../scripts/write-file";

/** What a child process is asked: to put the bytes of one file in the place of another, as the command line does. */
export interface Order {
  readonly file: string;
  readonly newBytesIn: string;
  /** Milliseconds on the clock, for the backup's name. */
  readonly now: number;
  /** Written as the output of a command, instead of in the place of what was read. */
  readonly asOutput?: boolean;
  /** Whether an administrator becomes an ordinary account first, who may not write everywhere. */
  readonly asNobody?: boolean;
}

/** What the child answers once it is done. */
export interface Outcome {
  readonly backup?: string;
  readonly exit?: number;
  readonly message?: string;
}

const NOBODY = 65_534;

const carriedOut = async ({ file, newBytesIn, now, asOutput = false, asNobody = false }: Order): Promise<Outcome> => {
  try {
    const bytes = readFileSync(newBytesIn);
    if (asNobody && process.getuid?.() === 0) process.setuid?.(NOBODY);
    if (!asOutput) return { backup: await replaceInPlace(await openFile(file), bytes, new Date(now)) };
    await writeWhole(file, bytes);
    return {};
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return { exit: error.exit, message: error.message };
  }
};

process.on("SIGTERM", () => process.exit(EXIT.terminated)); // as scripts/main.ts does
process.on("SIGXFSZ", () => undefined); // the system calls say the same
process.on("message", (order: Order) => {
  void carriedOut(order).then((outcome) => process.send?.(outcome));
});
process.send?.("ready");
