import type { RemittancePlace } from "../records/remittance";
import { reportOnce, type Reading835 } from "./reading-835";
import { elementAt, type Segment } from "./segment";
import { writtenCount } from "./written-values";
import type { X12Problem } from "./x12-problem";

/** Takes what the envelopes of a file hold, in its order. */
export interface EnvelopeContent {
  /** A transaction starts at its header, or at the first segment of one that lacks it. */
  readonly start: (header: Segment | undefined, place: RemittancePlace) => void;
  /** A segment between header and trailer of the transaction that has started. */
  readonly body: (segment: Segment) => void;
  /** The transaction ends, at its trailer or where one is missing. */
  readonly end: (trailer: Segment | undefined) => void;
  /** ISA, GS, GE or IEA, which are compared here. */
  readonly envelope: (segment: Segment) => void;
  /** Anything else that is in no transaction. */
  readonly outside: (segment: Segment) => void;
}

/** To be handed the segments of a file one by one, and told when there are no more. */
export interface EnvelopeReader {
  readonly take: (segment: Segment) => void;
  readonly finish: () => void;
}

interface Layer {
  readonly header: "ISA" | "GS" | "ST";
  readonly trailer: "IEA" | "GE" | "SE";
  readonly name: string;
  readonly counts: string;
  /** Where header and trailer carry the number that must be the same. */
  readonly controlNumber: number;
}

const LAYERS: readonly Layer[] = [
  { header: "ISA", trailer: "IEA", name: "interchange", counts: "groups", controlNumber: 13 },
  { header: "GS", trailer: "GE", name: "group", counts: "transactions", controlNumber: 6 },
  { header: "ST", trailer: "SE", name: "transaction", counts: "segments", controlNumber: 2 },
];
const DEEPEST = LAYERS.length - 1;
const DEPTHS: ReadonlyMap<string, number> = new Map(
  LAYERS.flatMap(({ header, trailer }, depth): [string, number][] => [
    [header, depth],
    [trailer, depth],
  ]),
);

/** Segments of a remittance that open one by themselves where its ST is missing. */
const OPENS_A_FRAGMENT: ReadonlySet<string> = new Set(["BPR", "TRN", "N1", "LX", "CLP", "SVC", "CAS", "PLB"]);

interface Open {
  readonly header: Segment | undefined;
  count: number;
}

const sameNumber = (one: string | undefined, other: string | undefined): boolean =>
  one === other ||
  (one !== undefined && other !== undefined && writtenCount(one) !== undefined && writtenCount(one) === writtenCount(other));

const notClosed = ({ name, trailer }: Layer, { place }: Segment): X12Problem => ({
  code: "envelope-not-closed",
  severity: "error",
  place,
  message: `The ${name} that starts here has no end (${trailer}); the file may be cut off. Ask for it again before you post it.`,
});

const notOpened = ({ name, header, trailer }: Layer, { place }: Segment): X12Problem => ({
  code: "envelope-not-opened",
  severity: "warning",
  place,
  message: `${trailer} ends the ${name} here, but none was started (${header} is missing); the file may be incomplete.`,
});

/** Compares a trailer with what it closes (SE01 and SE02, GE01 and GE02, IEA01 and IEA02). */
const compare = ({ name, header, trailer, counts, controlNumber }: Layer, open: Segment, count: number, close: Segment): X12Problem[] => {
  const problems: X12Problem[] = [];
  const told = elementAt(close, 1);
  if (told === undefined || writtenCount(told) !== count) {
    const message = `${trailer}01 tells of ${told ?? "no number of"} ${counts}, but the ${name} has ${count}; something may be missing. Ask for the file again.`;
    problems.push({ code: "envelope-count-differs", severity: "error", place: close.place, message });
  }
  const [first, second] = [elementAt(open, controlNumber), elementAt(close, 2)];
  if (!sameNumber(first, second)) {
    const message = `The ${name} starts with number ${first ?? "(none)"} (${header}) and ends with ${second ?? "(none)"} (${trailer}); they should be the same.`;
    problems.push({ code: "control-number-differs", severity: "error", place: close.place, message });
  }
  return problems;
};

const OLDER = /^004010/;
const KNOWN_GUIDE = /^005010X221/;

const reportGuide = (reading: Reading835, group: Segment): void => {
  const guide = elementAt(group, 8) ?? "";
  if (KNOWN_GUIDE.test(guide) || elementAt(group, 1) !== "HP") return;
  const isOlder = OLDER.test(guide);
  const message = isOlder
    ? `The remittance is of the older version ${guide}; it was read like the current one, 005010X221A1.`
    : `The remittance names the version "${guide}", which is not known; it was read like 005010X221A1.`;
  reportOnce(reading, { code: isOlder ? "guide-older" : "guide-unknown", severity: "note", place: group.place, message }, guide);
};

const reportFragment = (reading: Reading835, { place }: Segment): void => {
  const message = "A remittance starts without its transaction header (ST), so that parts of it may be missing. Ask for the whole file.";
  reportOnce(reading, { code: "fragment", severity: "warning", place, message }, "");
};

/** Takes the envelopes of a file apart and compares what they count; segments pass through and are not kept. */
export const envelopeReader = (reading: Reading835, content: EnvelopeContent): EnvelopeReader => {
  const open: (Open | undefined)[] = [undefined, undefined, undefined];

  /** Closes what is open from the innermost layer out to `depth`, for lack of trailers. */
  const abandon = (depth: number): void => {
    for (let layer = DEEPEST; layer >= depth; layer--) {
      const opened = open[layer];
      const described = LAYERS[layer];
      if (!opened || !described) continue;
      if (opened.header) reading.problems.push(notClosed(described, opened.header));
      if (layer === DEEPEST) content.end(undefined);
      open[layer] = undefined;
    }
  };
  const start = (depth: number, segment: Segment): void => {
    abandon(depth);
    const around = open[depth - 1];
    if (around) around.count++;
    open[depth] = { header: segment, count: 0 };
    if (segment.id === "GS") reportGuide(reading, segment);
    if (depth < DEEPEST) content.envelope(segment);
    else content.start(segment, segment.place);
  };
  const end = (depth: number, described: Layer, segment: Segment): void => {
    abandon(depth + 1);
    const opened = open[depth];
    if (opened?.header) {
      const count = depth === DEEPEST ? opened.count + 2 : opened.count; // SE counts itself and ST
      reading.problems.push(...compare(described, opened.header, count, segment));
    } else reading.problems.push(notOpened(described, segment));
    if (depth < DEEPEST) content.envelope(segment);
    else if (opened) content.end(segment);
    else content.outside(segment);
    open[depth] = undefined;
  };

  const take = (segment: Segment): void => {
    const depth = DEPTHS.get(segment.id);
    const described = depth === undefined ? undefined : LAYERS[depth];
    if (depth !== undefined && described) {
      if (described.header === segment.id) start(depth, segment);
      else end(depth, described, segment);
      return;
    }
    if (!open[DEEPEST] && OPENS_A_FRAGMENT.has(segment.id)) {
      reportFragment(reading, segment);
      open[DEEPEST] = { header: undefined, count: 0 };
      content.start(undefined, segment.place);
    }
    const transaction = open[DEEPEST];
    if (transaction) {
      transaction.count++;
      content.body(segment);
    } else content.outside(segment);
  };
  return { take, finish: () => abandon(0) };
};
