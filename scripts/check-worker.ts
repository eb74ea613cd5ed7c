import { parentPort, workerData } from "node:worker_threads";
import { checkFile, type CheckRequest } from "./check-file";

/** One thread of check-files.ts: answers each file's name with its outcome. */
const request: CheckRequest = workerData;

parentPort?.on("message", (file: string) => {
  void checkFile(file, request).then((outcome) => parentPort?.postMessage(outcome));
});
