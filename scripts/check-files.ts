import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { checkFile, type CheckJob, type CheckOutcome, type CheckRequest } from "./check-file";
import { CHECK_WORKER_FILE } from "./check-worker-file";

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

interface Checker {
  readonly check: (file: string) => Promise<CheckOutcome>;
  readonly end: () => Promise<number>;
}

/** A thread that checks one file after the other; when it fails, the whole check fails. */
const startChecker = (request: CheckRequest): Checker => {
  const worker = new Worker(CHECK_WORKER_FILE);
  const failed = new Promise<never>((_, reject) => worker.once("error", reject));
  failed.catch(() => undefined); // whoever waits for an answer is told
  return {
    check: (file) => {
      const answer = new Promise<CheckOutcome>((resolve) => worker.once("message", resolve));
      worker.postMessage({ file, request } satisfies CheckJob);
      return Promise.race([answer, failed]);
    },
    end: () => worker.terminate(),
  };
};

const inThreads = async (files: readonly string[], request: CheckRequest, count: number, done: Done): Promise<readonly CheckOutcome[]> => {
  const outcomes = new Array<CheckOutcome>(files.length);
  const waiting = files.entries();
  const checkers = Array.from({ length: count }, () => startChecker(request));
  try {
    await Promise.all(
      checkers.map(async (checker) => {
        for (const [at, file] of waiting) {
          outcomes[at] = await checker.check(file);
          done(file);
        }
      }),
    );
  } finally {
    await Promise.all(checkers.map((checker) => checker.end()));
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
