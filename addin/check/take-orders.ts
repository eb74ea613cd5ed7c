import { UnreadableFile } from "../../files/unreadable-file";
import type { OnCounted, OnProgress } from "./check-session";
import { checkAll, checkRows, knowsSheets, outcomeOf, type CheckDone } from "./do-check";
import type { CheckRequest, QuestionRequest, RecheckRequest, WorkAnswer, WorkOrder } from "./job";

type Said = WorkAnswer extends infer One ? (One extends { readonly number: number } ? Omit<One, "number"> : never) : never;

/** Names code and never what a cell holds. */
const causeOf = (error: unknown): string => (error instanceof Error ? `${error.name}: ${error.message}` : "unknown");

/** The worker's side of a session: does one order after the other and keeps the last check for the next re-check. */
export const takeOrders = (say: (answer: WorkAnswer) => void): ((order: WorkOrder) => Promise<void>) => {
  let before: CheckDone | undefined;

  const check = async ({ job, clock }: CheckRequest, onProgress: OnProgress): Promise<Said> => {
    before = undefined; // so that two workbooks are never held at once
    try {
      before = await checkAll(job, clock, onProgress);
      return { is: "done", outcome: outcomeOf(before) };
    } catch (error) {
      return error instanceof UnreadableFile ? { is: "refused", sentence: error.message } : { is: "fault", cause: causeOf(error) };
    }
  };

  const recheck = ({ changes, clock }: RecheckRequest, onProgress: OnProgress): Said => {
    const earlier = before;
    before = undefined; // a re-check that fails leaves nothing to build on
    if (!earlier || !knowsSheets(earlier, changes)) return { is: "checkAll" };
    try {
      before = checkRows(earlier, changes, clock, onProgress);
      return { is: "done", outcome: outcomeOf(before) };
    } catch (error) {
      return { is: "checkAll", cause: causeOf(error) };
    }
  };

  const answer = async ({ question }: QuestionRequest, onCounted: OnCounted): Promise<Said> => {
    try {
      // What makes documents comes when it is first asked for.
      const { answerTo, refusalOf } = await import("./answer-question");
      try {
        return { is: "answered", answer: await answerTo(question, before?.checked, onCounted) };
      } catch (error) {
        const sentence = refusalOf(error);
        return sentence === undefined ? { is: "fault", cause: causeOf(error) } : { is: "refused", sentence };
      }
    } catch (error) {
      return { is: "fault", cause: causeOf(error) };
    }
  };

  const carryOut = async ({ number, request }: WorkOrder): Promise<void> => {
    const onProgress: OnProgress = (progress) => say({ number, is: "stage", ...progress });
    const onCounted: OnCounted = (done, of) => say({ number, is: "counted", done, of });
    if (request.is === "question") say({ number, ...(await answer(request, onCounted)) });
    else say({ number, ...(request.is === "check" ? await check(request, onProgress) : recheck(request, onProgress)) });
  };

  let queue = Promise.resolve();
  return (order) => (queue = queue.then(() => carryOut(order)));
};
