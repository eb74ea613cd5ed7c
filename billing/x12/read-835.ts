import type { OtherSegment, Remittance, RemittancePlace, RemittanceSource } from "../records/remittance";
import { balanceProblems } from "./balance";
import { envelopeReader, type EnvelopeContent } from "./envelopes";
import { account, startReading, type Reading835 } from "./reading-835";
import { readSegments } from "./read-segments";
import { repeatProblems } from "./repeats";
import { pairReversals, reversalProblems } from "./reversals";
import { elementAt, type Segment } from "./segment";
import { transactionReader, type TransactionReader } from "./transaction-835";
import type { X12Problem } from "./x12-problem";

/** What an 835 file says, and all that is wrong with it. */
export interface Read835 {
  readonly remittances: readonly Remittance[];
  /** In the order of the file. */
  readonly problems: readonly X12Problem[];
  /** Every segment is either used or kept: total = used + kept. */
  readonly segments: { readonly total: number; readonly used: number; readonly kept: number };
  /** Kept segments that belong to no remittance; those of a remittance are its `others`. */
  readonly outside: readonly OtherSegment[];
}

/** ST01 of a remittance. */
const REMITTANCE = "835";

/** 999s and 277s travel in the same file; nothing of them is posted. */
const notRemittance = (kind: string | undefined, place: RemittancePlace): X12Problem => ({
  code: "transaction-not-remittance",
  severity: "note",
  place,
  message: `The transaction that starts here is a ${kind ?? "transaction without a name"}, not a remittance (835); it was left alone.`,
});

const nothingFound = (): X12Problem => ({
  code: "no-remittance",
  severity: "error",
  place: { segment: 1, line: 1 },
  message: "There is no remittance (835) in this file. Check that it is the right one.",
});

/** A text without any envelope is told to be a part once, not also of its transaction. */
const withoutSecond = (ofText: readonly X12Problem[], ofContent: readonly X12Problem[]): readonly X12Problem[] =>
  ofText.some(({ code }) => code === "fragment")
    ? [...ofText, ...ofContent.filter(({ code }) => code !== "fragment")]
    : [...ofText, ...ofContent];

const inOrder = (problems: readonly X12Problem[]): readonly X12Problem[] => problems.toSorted((a, b) => a.place.segment - b.place.segment);

/** Puts the transactions of a file that are remittances into the model, and keeps everything else as it is written. */
const remittanceContent = (reading: Reading835, source: Pick<RemittanceSource, "file" | "hash">) => {
  const remittances: Remittance[] = [];
  const outside: OtherSegment[] = [];
  let transaction: TransactionReader | undefined;
  const keep = (segment: Segment): void => account(reading, segment, false, outside);
  const use = (segment: Segment): void => account(reading, segment, true, outside);
  const content: EnvelopeContent = {
    start: (header, place) => {
      const kind = header && elementAt(header, 1);
      if (header && kind !== REMITTANCE) {
        reading.problems.push(notRemittance(kind, place));
        keep(header);
        return;
      }
      transaction = transactionReader(reading, place, { ...source, nth: remittances.length + 1 });
      if (header) use(header);
    },
    body: (segment) => {
      if (transaction) transaction.take(segment);
      else keep(segment);
    },
    end: (trailer) => {
      if (trailer && transaction) use(trailer);
      else if (trailer) keep(trailer);
      if (transaction) remittances.push(transaction.finish());
      transaction = undefined;
    },
    envelope: use,
    outside: keep,
  };
  return { content, remittances, outside };
};

/**
 * Reads an 835 (005010X221A1, and 4010 as far as it is the same), whatever the text: what is not understood is kept, what does not add up
 * is told with its cents, nothing is corrected. Never throws. @param source the file's name, and a hash of its bytes where there is one.
 */
export const read835 = (text: string, source: { readonly file: string; readonly hash?: string }): Read835 => {
  const reading = startReading();
  const { content, remittances, outside } = remittanceContent(reading, { file: source.file, hash: source.hash });
  const envelopes = envelopeReader(reading, content);
  let total = 0;
  const ofText = readSegments(text, (segment) => {
    total++;
    envelopes.take(segment);
  });
  envelopes.finish();
  if (total > 0 && remittances.length === 0) reading.problems.push(nothingFound());
  return {
    remittances,
    problems: inOrder([
      ...withoutSecond(ofText, reading.problems),
      ...remittances.flatMap(balanceProblems),
      ...reversalProblems(pairReversals(remittances)),
      ...repeatProblems(remittances),
    ]),
    segments: { total, used: reading.used, kept: outside.length + remittances.reduce((count, { others }) => count + others.length, 0) },
    outside,
  };
};
