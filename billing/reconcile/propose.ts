import { usDate } from "../values/calendar-date";
import { cents, NO_CENTS, usd } from "../values/cents";
import { folded } from "../values/folded";
import { lineDifferences, lineWords } from "./line-differences";
import type { IndexedLine, LineIndex } from "./line-index";
import { possibleLines, type FoundBy, type Match } from "./match-lines";
import type { Candidate, Proposal, TakenBack } from "./proposal";

const MOST_OTHERS = 5;

/** What a match rests on; the name is the line's. */
const RESTS_ON: Readonly<Record<FoundBy, (match: Match, name: string) => string>> = {
  "line number": (_, name) => `The line number ${name} and the code agree.`,
  "claim, date, code and charge": ({ asked }) => `Claim ${asked.answer.claimNumber ?? ""}, date, code and charge agree.`,
  "patient, date, code and charge": ({ patient }) => `Patient (by ${patient.by ?? "name"}), date, code and charge agree.`,
  "claim, date and code": ({ asked }) => `Claim ${asked.answer.claimNumber ?? ""}, date and code agree.`,
  "patient, date and code": ({ patient }) => `Patient (by ${patient.by ?? "name"}), date and code agree.`,
  "claim, code and charge": ({ asked }) => `Claim ${asked.answer.claimNumber ?? ""}, code and charge agree.`,
  "claim, date and charge": ({ asked }) => `Claim ${asked.answer.claimNumber ?? ""}, date and charge agree.`,
  "patient, code and charge": ({ patient }) => `Patient (by ${patient.by ?? "name"}), code and charge agree.`,
  "the whole claim": ({ asked }) => `Claim ${asked.answer.claimNumber ?? ""} has this one line.`,
};

const MAY_BE_EXACT: ReadonlySet<FoundBy> = new Set([
  "line number",
  "claim, date, code and charge",
  "patient, date, code and charge",
  "the whole claim",
]);

const claimDiffers = ({ asked: { answer } }: Match, { line }: IndexedLine): readonly string[] => {
  const [theirs, ours] = [answer.claimNumber, line.record.claimNumber];
  if (theirs === undefined || (ours !== undefined && folded(theirs) === folded(ours))) return [];
  return [`The payer calls the claim ${theirs}; the line is ${ours === undefined ? "on no claim" : `on claim ${ours}`}.`];
};

const patientDiffers = ({ patient, by }: Match, line: IndexedLine): readonly string[] => {
  if (patient.patients.length > 0 && !patient.patients.includes(line.patient)) return ["The payer names another patient of yours."];
  const isByPatient = by?.startsWith("patient") === true;
  if (isByPatient && patient.patients.length > 1) return [`${patient.patients.length} patients go by that name or member ID.`];
  return isByPatient && patient.by === "name" ? ["The patient was found by name alone."] : [];
};

/** The same answer twice would be the same money twice. */
const answeredBefore = ({ asked: { answer, row } }: Match, { line, patient }: IndexedLine): readonly string[] => {
  if (answer.isReversal || answer.paid === 0) return [];
  const rows = patient.benefits.posted().rowsOf(line);
  const [same] = rows.filter((one) => one !== row && one.from === "Payer" && one.paid === answer.paid);
  if (!same || rows.some((one) => one.paid !== undefined && one.paid + answer.paid === 0)) return [];
  const when = same.received === undefined ? "" : ` of ${usDate(same.received)}`;
  return [`${same.paymentNumber ?? "A row of Payments"}${when} has ${usd(answer.paid)} for this line already.`];
};

const doesNotTie = ({ asked: { answer } }: Match): readonly string[] => {
  const { difference } = answer;
  if (difference === undefined) return ["Whether its sums tie cannot be told: an amount is missing."];
  if (difference === 0) return [];
  const size = usd(cents(Math.abs(difference)));
  return [`It does not tie: ${size} of what was billed is ${difference > 0 ? "not accounted for" : "accounted for twice"}.`];
};

const reversalDoubts = ({ asked: { answer } }: Match, back: TakenBack | undefined): readonly string[] => {
  if (!answer.isReversal) return [];
  if (!back) return ["It takes back an answer that is neither in Payments nor in these files."];
  return back.isWhole ? [] : [`It takes back ${usd(cents(0 - answer.paid))}, but ${usd(back.paid)} was paid.`];
};

const reversalWords = (back: TakenBack | undefined): readonly string[] =>
  back?.isWhole === true ? [`It takes back ${usd(back.paid)}${back.received === undefined ? "" : ` of ${usDate(back.received)}`}.`] : [];

const notFound = ({ asked, patient }: Match, index: LineIndex): readonly string[] => {
  const { claimNumber, date, of } = asked.answer;
  const lines = claimNumber === undefined ? [] : index.ofClaim(claimNumber);
  if (of === "claim" && lines.length > 1)
    return [`It answers the claim as a whole, which has ${lines.length} lines: post it line by line.`];
  const day = date === undefined ? "" : ` on ${usDate(date)}`;
  const what = `${asked.billedCode ?? "a line"}${day}`;
  return [
    claimNumber === undefined
      ? "The payer names no claim."
      : lines.length === 0
        ? `Claim ${claimNumber} is on no line of Visits.`
        : `Claim ${claimNumber} has no free line with ${what}.`,
    patient.patients.length === 0
      ? "Nobody in Patients has that member ID or name."
      : `The patient has no free line billed to a payer with ${what}, nor one of the same code and charge within three days.`,
  ];
};

const othersOf = (index: LineIndex, match: Match, payer: string | undefined): readonly Candidate[] =>
  possibleLines(index, match)
    .filter((line) => line !== match.line)
    .map((line) => ({ line, differs: lineDifferences(match.asked, line, payer).differs }))
    .sort((a, b) => a.differs.length - b.differs.length || a.line.nth - b.line.nth)
    .slice(0, MOST_OTHERS)
    .map(({ line, differs }) => ({ line: index.describe(line), differs }));

/** What is proposed for an answer of a line or of a claim. @param payer as Payers has its name. */
export const propose = (index: LineIndex, match: Match, payer: string | undefined, back: TakenBack | undefined): Proposal => {
  const { asked, line, by } = match;
  const { answer } = asked;
  const ownDoubts = [...doesNotTie(match), ...asked.doubts];
  if (!line || !by) {
    const why = [...notFound(match, index), ...ownDoubts];
    return { answer, grade: "None", line: undefined, why, others: othersOf(index, match, payer), takesBack: undefined };
  }
  const { differs, remarks } = lineDifferences(asked, line, payer);
  const speaksAgainst = [
    ...differs,
    ...claimDiffers(match, line),
    ...patientDiffers(match, line),
    ...(match.hasTwin ? ["Another line that is not answered is just like it."] : []),
    ...answeredBefore(match, line),
    ...reversalDoubts(match, back),
    ...ownDoubts,
  ];
  const isExact = MAY_BE_EXACT.has(by) && speaksAgainst.length === 0;
  return {
    answer,
    grade: isExact ? "Exact" : "Likely",
    line: index.describe(line),
    why: [RESTS_ON[by](match, lineWords(line, index.visitLineOf(line))), ...reversalWords(back), ...speaksAgainst, ...remarks],
    others: isExact ? [] : othersOf(index, match, payer),
    takesBack: back,
  };
};

/** What is proposed for money of no single line: it needs no match, only the claim that it names. */
export const proposeAdjustment = (index: LineIndex, { asked: { answer, doubts } }: Pick<Match, "asked">): Proposal => {
  const { of, claimNumber, paid } = answer;
  const known = of === "provider adjustment" || (claimNumber !== undefined && index.ofClaim(claimNumber).length > 0);
  const what =
    of === "provider adjustment"
      ? paid < NO_CENTS
        ? "It lowered the payment and belongs to no claim."
        : "It raised the payment and belongs to no claim."
      : `It is for claim ${claimNumber ?? "without a number"} as a whole.`;
  const why = known ? [what] : [what, `Claim ${claimNumber ?? ""} is on no line of Visits.`];
  const grade = known && doubts.length === 0 ? "Exact" : known ? "Likely" : "None";
  return { answer, grade, line: undefined, why: [...why, ...doubts], others: [], takesBack: undefined };
};
