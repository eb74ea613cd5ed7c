import { counted } from "../findings/words";
import { isoDate, usDate } from "../values/calendar-date";
import { cents, usd } from "../values/cents";
import { folded } from "../values/folded";
import type { AnswerToMatch } from "./answers";
import type { IndexedLine } from "./line-index";

/** What an answer says otherwise than a line, as sentences; what only a payer would write differently is told, and is no difference. */
export interface LineDifferences {
  readonly differs: readonly string[];
  readonly remarks: readonly string[];
}

const sameWords = (a: string | undefined, b: string | undefined): boolean => folded(a ?? "") === folded(b ?? "");

const dateDiffers = ({ answer: { date, of } }: AnswerToMatch, { line }: IndexedLine): readonly string[] => {
  // A claim answered as a whole is known by its number.
  if (date === undefined) return of === "claim" ? [] : ["The payer gives no date of service."];
  const apart = Math.abs(date - line.date);
  return apart === 0 ? [] : [`The date is ${counted(apart, "day")} apart: ${usDate(date)} here, ${usDate(line.date)} in Visits.`];
};

const codeDiffers = ({ billedCode, answer: { of } }: AnswerToMatch, { line }: IndexedLine): readonly string[] =>
  of === "claim" || sameWords(billedCode, line.code)
    ? []
    : [`The code differs: ${billedCode ?? "none"} here, ${line.code ?? "none"} in Visits.`];

const chargeDiffers = ({ answer: { billed, isReversal } }: AnswerToMatch, { line }: IndexedLine): readonly string[] => {
  const { charge } = line.record;
  if (billed === undefined) return ["The payer does not say what was billed."];
  if (charge === undefined) return ["The line has no charge that can be read."];
  const apart = cents(Math.abs((isReversal ? 0 - billed : billed) - charge));
  return apart === 0 ? [] : [`The charge differs by ${usd(apart)}: ${usd(billed)} here, ${usd(charge)} in Visits.`];
};

/** A row of Payments has no modifiers; a payer may leave them out, but must not bring others. */
const modifiersDiffer = ({ billedModifiers, row, answer }: AnswerToMatch, { line }: IndexedLine): LineDifferences => {
  if (row || answer.of === "claim") return { differs: [], remarks: [] };
  const ours = line.record.modifiers ?? [];
  const more = billedModifiers.filter((modifier) => !ours.includes(modifier));
  const left = ours.filter((modifier) => !billedModifiers.includes(modifier));
  return {
    differs: more.length === 0 ? [] : [`The payer has ${counted(more.length, "modifier")} that the line lacks: ${more.join(", ")}.`],
    remarks: left.length === 0 ? [] : [`The payer left out the modifier ${left.join(", ")}.`],
  };
};

const unitsDiffer = ({ billedUnits, answer: { isReversal, of } }: AnswerToMatch, { line }: IndexedLine): readonly string[] => {
  const { units } = line.record;
  // A payer that says 0 or nothing says nothing about units.
  if (of === "claim" || billedUnits === undefined || billedUnits === 0 || units === undefined) return [];
  const told = isReversal ? Math.abs(billedUnits) : billedUnits;
  return told === units ? [] : [`The units differ: ${told} here, ${units} in Visits.`];
};

const payerDiffers = (payer: string | undefined, { line, patient }: IndexedLine): readonly string[] => {
  if (payer === undefined) return ["The payer is not in Payers, by its name or its Payer ID."];
  if (line.payer?.key === folded(payer)) return [];
  const covered = patient.policies.some((policy) => sameWords(policy.payer, payer));
  return covered ? [] : [`The line is billed to ${line.payer?.name ?? "nobody"}, and no policy of this patient is with ${payer}.`];
};

/** @param payer as Payers has its name; undefined where it is not there. */
export const lineDifferences = (asked: AnswerToMatch, indexed: IndexedLine, payer: string | undefined): LineDifferences => {
  const modifiers = modifiersDiffer(asked, indexed);
  return {
    differs: [
      ...dateDiffers(asked, indexed),
      ...codeDiffers(asked, indexed),
      ...chargeDiffers(asked, indexed),
      ...modifiers.differs,
      ...unitsDiffer(asked, indexed),
      ...payerDiffers(payer, indexed),
      ...(indexed.line.claimable ? [] : [`The line is ${indexed.line.record.status ?? "without a status"}, so it was on no claim.`]),
    ],
    remarks: modifiers.remarks,
  };
};

/** For people: "V-1042-1", or patient, day and code where the line has no number. */
export const lineWords = ({ line, patient }: IndexedLine, visitLine: string | undefined): string =>
  visitLine ?? `${patient.id ?? "patient without an ID"}, ${isoDate(line.date)}, ${line.code ?? "no code"}`;
