import { checkWords } from "../words/check-words";
import { CheckFailed, type StartCheck } from "./check-failed";
import type { CheckAnswer, CheckOutcome } from "./job";

/** One worker per check: stopping it frees its memory at once. */
export const startCheckInWorker: StartCheck = (request, onStage) => {
  const worker = new Worker(new URL("./check.worker.ts", import.meta.url), { name: "check" });
  const done = new Promise<CheckOutcome>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<CheckAnswer>) => {
      if (data.is === "stage") {
        onStage(data.stage);
        return;
      }
      worker.terminate();
      if (data.is === "done") resolve(data.outcome);
      else reject(data.is === "refused" ? new CheckFailed(data.sentence) : new CheckFailed(checkWords.fault, data.cause));
    });
    worker.addEventListener("error", (event) => {
      worker.terminate();
      reject(new CheckFailed(checkWords.fault, event.message));
    });
  });
  worker.postMessage(request);
  return { done, stop: () => worker.terminate() };
};
