import type { Ledger } from "../ledger/ledger";
import { addDays } from "../values/calendar-date";
import { folded } from "../values/folded";
import { groupedBy } from "../values/grouped";
import { patientFinder, type AnsweredPatient } from "./answered-patient";
import type { AnswerToMatch } from "./answers";
import { lineDifferences } from "./line-differences";
import type { IndexedLine, LineIndex } from "./line-index";

/** How a line was found, the surest first. */
export const FOUND_BY = [
  "line number",
  "claim, date, code and charge",
  "patient, date, code and charge",
  "claim, date and code",
  "patient, date and code",
  "claim, code and charge",
  "claim, date and charge",
  "patient, code and charge",
  "the whole claim",
] as const;
export type FoundBy = (typeof FOUND_BY)[number];

/** Answers of one check or transfer: it never pays a line twice. */
export interface PaymentToMatch {
  readonly id: string;
  /** As Payers has its name. */
  readonly payer: string | undefined;
  readonly answers: readonly AnswerToMatch[];
  /** Lines that rows of the same payment, in Payments already, are on. */
  readonly taken: readonly IndexedLine[];
}

/** A line for an answer. */
export interface Match {
  readonly asked: AnswerToMatch;
  readonly line: IndexedLine | undefined;
  readonly by: FoundBy | undefined;
  readonly patient: AnsweredPatient;
  /** Another line of the claim or day is just like it and unanswered, so that it is chance which one is taken. */
  readonly hasTwin: boolean;
}

/** Days by which payers get a date of service wrong (an allowance of ours). */
const DAYS_OFF = 3;
/** Beyond this many a list of lines says nothing. */
const MOST_LOOKED_AT = 60;

type Lines = readonly IndexedLine[];

interface Asking {
  readonly asked: AnswerToMatch;
  readonly patient: AnsweredPatient;
  readonly payer: string | undefined;
}

const codeIs = ({ billedCode }: AnswerToMatch, { line }: IndexedLine): boolean => folded(billedCode ?? "") === folded(line.code ?? "");

const chargeIs = ({ answer: { billed, isReversal } }: AnswerToMatch, { line }: IndexedLine): boolean =>
  billed !== undefined && line.record.charge === (isReversal ? 0 - billed : billed);

const finders = (index: LineIndex): Readonly<Record<FoundBy, (asking: Asking) => Lines>> => {
  const ofClaimDay = ({ answer: { claimNumber, date }, billedCode }: AnswerToMatch): Lines =>
    claimNumber === undefined || date === undefined ? [] : index.ofClaimDay(claimNumber, date, billedCode ?? "");
  const ofClaim = ({ answer: { claimNumber } }: AnswerToMatch): Lines =>
    claimNumber === undefined ? [] : index.ofClaim(claimNumber).slice(0, MOST_LOOKED_AT);
  const ofPatients = ({ asked: { answer, billedCode }, patient: { patients } }: Asking): Lines => {
    const { date } = answer;
    return date === undefined ? [] : patients.flatMap((patient) => index.ofPatientDay(patient, date, billedCode ?? ""));
  };
  const nearDays = ({ asked: { answer, billedCode }, patient: { patients } }: Asking): Lines => {
    const { date } = answer;
    if (date === undefined) return [];
    const apart = Array.from({ length: DAYS_OFF }, (_, at) => [at + 1, -at - 1]).flat();
    return apart.flatMap((days) => patients.flatMap((patient) => index.ofPatientDay(patient, addDays(date, days), billedCode ?? "")));
  };
  return {
    "line number": ({ asked }) => (asked.lineName === undefined ? [] : index.named(asked.lineName).filter((line) => codeIs(asked, line))),
    "claim, date, code and charge": ({ asked }) => ofClaimDay(asked).filter((line) => chargeIs(asked, line)),
    "patient, date, code and charge": (asking) => ofPatients(asking).filter((line) => chargeIs(asking.asked, line)),
    "claim, date and code": ({ asked }) => ofClaimDay(asked),
    "patient, date and code": ofPatients,
    "claim, code and charge": ({ asked }) => ofClaim(asked).filter((line) => codeIs(asked, line) && chargeIs(asked, line)),
    "claim, date and charge": ({ asked }) => ofClaim(asked).filter((line) => line.line.date === asked.answer.date && chargeIs(asked, line)),
    "patient, code and charge": (asking) => nearDays(asking).filter((line) => chargeIs(asking.asked, line)),
    "the whole claim": ({ asked }) => (ofClaim(asked).length === 1 ? ofClaim(asked) : []),
  };
};

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** All that is said is written out only for answers that are alike in what mostly tells them apart. */
const byContent = ({ asked: a }: Asking, { asked: b }: Asking): number =>
  inOrder(a.answer.claimNumber ?? "", b.answer.claimNumber ?? "") ||
  inOrder(a.answer.code ?? "", b.answer.code ?? "") ||
  (a.answer.date ?? 0) - (b.answer.date ?? 0) ||
  (a.answer.billed ?? 0) - (b.answer.billed ?? 0) ||
  a.answer.paid - b.answer.paid ||
  inOrder(a.content(), b.content()) ||
  inOrder(a.answer.id, b.answer.id);

/** Fewest differences first, then nearest in days, then by content. */
const best = (candidates: Lines, { asked, payer }: Asking): IndexedLine | undefined => {
  if (candidates.length < 2) return candidates[0];
  const graded = candidates.slice(0, MOST_LOOKED_AT).map((line) => ({
    line,
    differences: lineDifferences(asked, line, payer),
    apart: Math.abs((asked.answer.date ?? line.line.date) - line.line.date),
  }));
  graded.sort(
    (a, b) =>
      a.differences.differs.length - b.differences.differs.length ||
      a.differences.remarks.length - b.differences.remarks.length ||
      a.apart - b.apart ||
      a.line.nth - b.line.nth,
  );
  return graded[0]?.line;
};

const isTwin = (a: IndexedLine, b: IndexedLine): boolean =>
  a !== b &&
  a.line.date === b.line.date &&
  a.line.code === b.line.code &&
  a.line.record.charge === b.line.record.charge &&
  a.line.record.units === b.line.record.units &&
  (a.line.record.modifiers ?? []).join() === (b.line.record.modifiers ?? []).join() &&
  (a.patient !== b.patient || folded(a.line.record.claimNumber ?? "") === folded(b.line.record.claimNumber ?? ""));

const waysFor = ({ answer: { of } }: AnswerToMatch): readonly FoundBy[] =>
  of === "line" ? FOUND_BY.slice(0, -1) : of === "claim" ? ["the whole claim"] : [];

/** Matches of one payment. A reversal and what comes instead of it may both be on a line; two answers of one kind never are. */
const matchPayment = (payment: PaymentToMatch, find: ReturnType<typeof finders>, patientOf: (asked: AnswerToMatch) => AnsweredPatient) => {
  const askings = payment.answers.map((asked): Asking => ({ asked, patient: patientOf(asked), payer: payment.payer })).sort(byContent);
  const used = { forward: new Set(payment.taken), back: new Set<IndexedLine>() };
  const usedBy = ({ asked }: Asking): Set<IndexedLine> => (asked.answer.isReversal ? used.back : used.forward);
  const found = new Map<Asking, { readonly line: IndexedLine; readonly by: FoundBy }>();
  for (const way of FOUND_BY)
    for (const asking of askings) {
      if (found.has(asking) || !waysFor(asking.asked).includes(way)) continue;
      const free = find[way](asking).filter((line) => !usedBy(asking).has(line));
      const line = best(free, asking);
      if (!line) continue;
      found.set(asking, { line, by: way });
      usedBy(asking).add(line);
    }
  return askings.map((asking): Match => {
    const { asked, patient } = asking;
    const one = found.get(asking);
    const isSure = one === undefined || one.by === "line number" || one.by === "the whole claim";
    const hasTwin = !isSure && find[one.by](asking).some((other) => isTwin(one.line, other) && !usedBy(asking).has(other));
    return { asked, line: one?.line, by: one?.by, patient, hasTwin };
  });
};

/** Lines that may be meant where nothing tells: of the claim, of the patient's day and the days around it, the nearest first. */
export const possibleLines = (index: LineIndex, { asked, patient }: Pick<Match, "asked" | "patient">): Lines => {
  const { claimNumber, date } = asked.answer;
  const days = Array.from({ length: 2 * DAYS_OFF + 1 }, (_, at) => at - DAYS_OFF);
  const near =
    date === undefined
      ? []
      : days.flatMap((days) => patient.patients.flatMap((one) => index.ofPatientOn(one, addDays(date, days)).slice(0, MOST_LOOKED_AT)));
  return [...new Set([...(claimNumber === undefined ? [] : index.ofClaim(claimNumber).slice(0, MOST_LOOKED_AT)), ...near])];
};

/**
 * Finds for each answer of each payment the one service line that it is about, surest first, in whatever order answers and lines come.
 * Goes through answers a fixed number of times and looks lines up, so it takes as long as there are answers.
 */
export const matchLines = (ledger: Ledger, index: LineIndex, payments: readonly PaymentToMatch[]): ReadonlyMap<string, Match> => {
  const find = finders(index);
  const patientOf = patientFinder(ledger);
  const matches = payments.flatMap((payment) => matchPayment(payment, find, patientOf));
  return new Map([...groupedBy(matches, ({ asked }) => asked.answer.id)].flatMap(([id, [match]]) => (match ? [[id, match]] : [])));
};
