import { sessionWith, type StartChecker } from "../../../addin/check/check-session";
import { CheckFailed, CheckStopped, MustCheckAll } from "../../../addin/check/check-failed";
import type { Progress, WorkAnswer, WorkOrder } from "../../../addin/check/job";
import { calendarDate } from "../../../billing/values/calendar-date";
import { outcome } from "../outcome";

const CLOCK = calendarDate(2026, 11, 23)!;
const JOB = { job: { from: "file", file: "clinic.xlsx", bytes: new Uint8Array() }, clock: CLOCK } as const;
const CHANGES = { changes: [], clock: CLOCK };
const nothing = () => undefined;

/** A checker that answers when the test says so. */
const byHand = () => {
  const did = { started: 0, ended: 0, orders: [] as WorkOrder[] };
  let answer: (answer: WorkAnswer) => void = nothing;
  let breakDown: (message: string) => void = nothing;
  const start: StartChecker = (hear, broke) => {
    did.started++;
    [answer, breakDown] = [hear, broke];
    return { send: (order) => did.orders.push(order), end: () => did.ended++ };
  };
  return {
    did,
    session: sessionWith(start),
    answer: (said: WorkAnswer) => answer(said),
    breakDown: (message: string) => breakDown(message),
  };
};

test("one checker does the check and the re-checks after it; stages carry their numbers", async () => {
  const { did, session, answer } = byHand();
  const heard: Progress[] = [];
  const checking = session.check(JOB, (progress) => heard.push(progress));
  answer({ number: 1, is: "stage", stage: "checking", done: 120, of: 300 });
  answer({ number: 1, is: "done", outcome: outcome([]) });
  expect((await checking).report.visits).toBe(300);
  expect(heard).toEqual([expect.objectContaining({ stage: "checking", done: 120, of: 300 })]);
  const again = session.recheck(CHANGES, nothing);
  answer({ number: 2, is: "done", outcome: outcome([], { visits: 301 }) });
  expect((await again).report.visits).toBe(301);
  expect(did).toMatchObject({ started: 1, ended: 0 });
  expect(did.orders.map(({ request }) => request.is)).toEqual(["check", "recheck"]);
});

test("stop ends the checker at once; the next check starts a new one, and a late answer of the old one is nobody's", async () => {
  const { did, session, answer } = byHand();
  const checking = session.check(JOB, nothing);
  session.stop();
  await expect(checking).rejects.toBeInstanceOf(CheckStopped);
  expect(did.ended).toBe(1);
  const next = session.check(JOB, nothing);
  answer({ number: 1, is: "done", outcome: outcome([], { visits: 1 }) });
  answer({ number: 2, is: "done", outcome: outcome([], { visits: 2 }) });
  expect((await next).report.visits).toBe(2);
  expect(did.started).toBe(2);
});

test("a newer check takes the place of work under way; a re-check waits its turn", async () => {
  const { did, session, answer } = byHand();
  const first = session.check(JOB, nothing);
  const second = session.check(JOB, nothing);
  await expect(first).rejects.toBeInstanceOf(CheckStopped);
  const third = session.recheck(CHANGES, nothing);
  expect(did.ended).toBe(1);
  answer({ number: 2, is: "done", outcome: outcome([]) });
  answer({ number: 3, is: "done", outcome: outcome([]) });
  await expect(Promise.all([second, third])).resolves.toHaveLength(2);
});

test("a re-check without a check before it, or one that the checker cannot do, asks for a whole check", async () => {
  const { session, answer, did } = byHand();
  await expect(session.recheck(CHANGES, nothing)).rejects.toBeInstanceOf(MustCheckAll);
  expect(did.started).toBe(0);
  const checking = session.check(JOB, nothing);
  answer({ number: 1, is: "done", outcome: outcome([]) });
  await checking;
  const again = session.recheck(CHANGES, nothing);
  answer({ number: 2, is: "checkAll", cause: "RangeError: no" });
  await expect(again).rejects.toThrow(new MustCheckAll("RangeError: no"));
});

test("a refusal is its sentence, a fault ours with its cause, and a checker that breaks down is replaced", async () => {
  const { session, answer, breakDown, did } = byHand();
  const refused = session.check(JOB, nothing);
  answer({ number: 1, is: "refused", sentence: "This is an old .xls file." });
  await expect(refused).rejects.toThrow(new CheckFailed("This is an old .xls file."));
  const faulty = session.check(JOB, nothing);
  answer({ number: 2, is: "fault", cause: "TypeError: x" });
  await expect(faulty).rejects.toMatchObject({ details: "TypeError: x" });
  const broken = session.check(JOB, nothing);
  breakDown("out of memory");
  await expect(broken).rejects.toMatchObject({ details: "out of memory" });
  await expect(session.recheck(CHANGES, nothing)).rejects.toBeInstanceOf(MustCheckAll);
  expect(did).toMatchObject({ started: 1, ended: 1 });
});

const SPAN = { from: CLOCK, to: CLOCK };

test("a question comes after the work before it, counts, and gives its answer; a check does not stop it", async () => {
  const { did, session, answer } = byHand();
  const counts: string[] = [];
  const asking = session.ask("superbillPatients", SPAN, (done, of) => counts.push(`${done}/${of}`));
  const checking = session.check(JOB, nothing);
  expect(did).toMatchObject({ started: 1, ended: 0 });
  answer({ number: 1, is: "counted", done: 1, of: 2 });
  answer({ number: 1, is: "answered", answer: [] });
  answer({ number: 2, is: "done", outcome: outcome([]) });
  expect(await asking).toEqual([]);
  expect((await checking).report.visits).toBe(300);
  expect(counts).toEqual(["1/2"]);
});

test("a question behind a check that is stopped goes with it; a refusal is its sentence", async () => {
  const { session, answer } = byHand();
  const first = session.check(JOB, nothing);
  const asking = session.ask("superbillPatients", SPAN);
  session.check(JOB, nothing).catch(nothing);
  await expect(Promise.all([first, asking])).rejects.toBeInstanceOf(CheckStopped);
  await expect(asking).rejects.toBeInstanceOf(CheckStopped);
  const refused = session.ask("superbillPatients", SPAN);
  answer({ number: 4, is: "refused", sentence: "Nothing is checked yet." });
  await expect(refused).rejects.toThrow(new CheckFailed("Nothing is checked yet."));
  const faulty = session.ask("superbillPatients", SPAN);
  answer({ number: 5, is: "fault", cause: "TypeError: x" });
  await expect(faulty).rejects.toMatchObject({
    details: "TypeError: x",
    message: expect.stringContaining("Nothing was changed") as string,
  });
  session.stop();
});
