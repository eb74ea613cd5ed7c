import { sessionWith, type CheckSession } from "./check-session";
import type { WorkAnswer } from "./job";
import { startWorker } from "./start-worker";

/** A session whose work is done in a worker, which lives from the first check to the next `stop`. */
export const checkInWorker = (): CheckSession =>
  sessionWith((hear, broke) => {
    const worker = startWorker();
    worker.addEventListener("message", ({ data }: MessageEvent<WorkAnswer>) => hear(data));
    worker.addEventListener("error", ({ message }) => broke(message));
    return { send: (order) => worker.postMessage(order), end: () => worker.terminate() };
  });
