import { UnreadableFile } from "../../files/unreadable-file";
import { doCheck } from "./do-check";
import type { CheckAnswer, CheckRequest } from "./job";

const say = (answer: CheckAnswer): void => {
  self.postMessage(answer);
};

/** Our own faults carry the kind and words of the error, which name code and never what a cell holds. */
const answerFor = (error: unknown): CheckAnswer =>
  error instanceof UnreadableFile
    ? { is: "refused", sentence: error.message }
    : { is: "fault", cause: error instanceof Error ? `${error.name}: ${error.message}` : "unknown" };

self.addEventListener("message", (event: MessageEvent<CheckRequest>) => {
  doCheck(event.data, (stage) => {
    say({ is: "stage", stage });
  }).then(
    (outcome) => {
      say({ is: "done", outcome });
    },
    (error: unknown) => {
      say(answerFor(error));
    },
  );
});
