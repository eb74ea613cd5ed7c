import { parentPort } from "node:worker_threads";
import { checkFile, type CheckJob } from "./check-file";

/** One thread of check-files.ts: answers each job with its outcome; a fault of ours ends it as an error. */
parentPort?.on("message", ({ file, request }: CheckJob) => {
  void checkFile(file, request).then((outcome) => parentPort?.postMessage(outcome));
});
