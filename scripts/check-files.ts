import { once } from "node:events";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { checkFile, type CheckOutcome, type CheckRequest } from "./check-file";

/** A thread costs half a second to start; fewer files than this are quicker one after the other. */
const FILES_WORTH_THREADS = 4;

export const usualWorkers = (files: number): number => (files < FILES_WORTH_THREADS ? 1 : Math.min(availableParallelism(), files));

type Done = (file: string) => void;

const oneByOne = async (files: readonly string[], request: CheckRequest, done: Done): Promise<readonly CheckOutcome[]> => {
  const outcomes: CheckOutcome[] = [];
  for (const file of files) {
    outcomes.push(await checkFile(file, request));
    done(file);
  }
  return outcomes;
};

/** Hands the worker one file and waits for its answer; a worker that fails fails the whole check. */
const answer = async (worker: Worker, file: string): Promise<CheckOutcome> => {
  worker.postMessage(file);
  const [outcome]: CheckOutcome[] = await once(worker, "message");
  if (outcome === undefined) throw new Error("a worker gave no answer");
  return outcome;
};

const inThreads = async (files: readonly string[], request: CheckRequest, count: number, done: Done): Promise<readonly CheckOutcome[]> => {
  const outcomes = new Array<CheckOutcome>(files.length);
  const waiting = files.entries();
  const workers = Array.from({ length: count }, () => new Worker(join(__dirname, "check-worker.js"), { workerData: request }));
  try {
    await Promise.all(
      workers.map(async (worker) => {
        for (const [at, file] of waiting) {
          outcomes[at] = await answer(worker, file);
          done(file);
        }
      }),
    );
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return outcomes;
};

/** Checks files on as many threads; the outcomes come in the order of the files. */
export const checkFiles = (
  files: readonly string[],
  request: CheckRequest,
  workers: number,
  done: Done,
): Promise<readonly CheckOutcome[]> => {
  const count = Math.min(workers, files.length);
  return count <= 1 ? oneByOne(files, request, done) : inThreads(files, request, count, done);
};
