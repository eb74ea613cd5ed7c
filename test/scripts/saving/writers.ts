import { fork, spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compiledInto, NODE_PATH } from "./compiled";
import type { Order, Outcome } from "./writer-child";

/** A process that has loaded everything and waits for its order. */
export interface Writer {
  readonly process: ChildProcess;
  readonly ready: Promise<void>;
  readonly ended: Promise<void>;
  readonly write: (order: Order) => Promise<Outcome | undefined>;
}

const started = (child: ChildProcess): Writer => {
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  return {
    process: child,
    ready: new Promise((resolve) => child.once("message", () => resolve())),
    ended,
    write: (order) => {
      const outcome = new Promise<Outcome>((resolve) => child.once("message", (message: Outcome) => resolve(message)));
      child.send(order);
      return Promise.race([outcome, ended.then(() => undefined)]);
    },
  };
};

/** Starts writers of compiled code; ends those that still wait, and removes that code, when the tests are done. */
export const writers = (): { readonly start: () => Writer; readonly startWithRoomFor: (blocks: number) => Writer } => {
  const folder = mkdtempSync(join(tmpdir(), "claimsheet-compiled-"));
  const all: ChildProcess[] = [];
  afterAll(() => {
    for (const child of all) child.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  });
  const begin = (child: ChildProcess): Writer => {
    all.push(child);
    return started(child);
  };
  const entry = compiledInto(folder, join(__dirname, "writer-child.ts"));
  const env = { ...process.env, NODE_PATH };
  return {
    start: () => begin(fork(entry, { env, stdio: "inherit" })),
    /** A file of such a writer may be so many blocks of 1,024 bytes long: what is written beyond is cut, as on a disk that is almost full. */
    startWithRoomFor: (blocks) =>
      begin(
        spawn("bash", ["-c", `ulimit -f ${blocks}; exec "$0" "$1"`, process.execPath, entry], {
          env,
          stdio: ["ignore", "inherit", "inherit", "ipc"],
        }),
      ),
  };
};
