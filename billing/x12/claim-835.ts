import { claimStatus, isLegacyStatus } from "../reference/remittance-codes";
import type { OtherSegment, RemittanceClaim, RemittancePayer, RemittancePerson } from "../records/remittance";
import { readAdjustments } from "./adjustments-835";
import { readLine } from "./line-835";
import { account, amountAt, dayAt, reportOnce, requiredAmountAt, type Reading835 } from "./reading-835";
import { elementAt, elementsOf, type Segment } from "./segment";

type Draft = { -readonly [Field in keyof RemittanceClaim]: RemittanceClaim[Field] } & {
  readonly adjustments: RemittanceClaim["adjustments"][number][];
  readonly remarkCodes: string[];
};

/** "of claim C-0118", for sentences. */
export const ofClaim = ({ claimNumber, payerClaimNumber }: Pick<RemittanceClaim, "claimNumber" | "payerClaimNumber">): string =>
  claimNumber !== undefined
    ? `of claim ${claimNumber}`
    : payerClaimNumber !== undefined
      ? `of the payer's claim ${payerClaimNumber}`
      : "of a claim without a number";

/** NM108 of a social security number, which is no member ID and which nobody needs here. */
const SOCIAL_SECURITY = "34";

const person = (segment: Segment): RemittancePerson => ({
  last: elementAt(segment, 3),
  first: elementAt(segment, 4),
  middle: elementAt(segment, 5),
  memberId: elementAt(segment, 8) === SOCIAL_SECURITY ? undefined : elementAt(segment, 9),
});

const payer = (segment: Segment): RemittancePayer => {
  const id = elementAt(segment, 9);
  return { name: elementAt(segment, 3), ids: id === undefined ? [] : [id] };
};

const startClaim = (reading: Reading835, clp: Segment): Draft => {
  const numbers = { claimNumber: elementAt(clp, 1), payerClaimNumber: elementAt(clp, 7) };
  const of = ofClaim(numbers);
  return {
    place: clp.place,
    ...numbers,
    status: elementAt(clp, 2) ?? "",
    charge: requiredAmountAt(reading, clp, 3, `the charge ${of}`),
    paid: requiredAmountAt(reading, clp, 4, `the paid amount ${of}`),
    patientShare: amountAt(reading, clp, 5, `the patient's part ${of}`),
    originalPayerClaimNumber: undefined,
    patient: undefined,
    insured: undefined,
    renderingNpi: undefined,
    from: undefined,
    to: undefined,
    received: undefined,
    crossover: undefined,
    allowed: undefined,
    interest: undefined,
    adjustments: [],
    remarkCodes: [],
    lines: [],
  };
};

/** Puts a value where none is yet; a second one is kept as it is written. */
const fill = <Field extends keyof Draft>(claim: Draft, field: Field, value: Draft[Field]): boolean => {
  if (value === undefined || claim[field] !== undefined) return false;
  claim[field] = value;
  return true;
};

const readName = (segment: Segment, claim: Draft): boolean => {
  switch (elementAt(segment, 1)) {
    case "QC":
      return fill(claim, "patient", person(segment));
    case "IL":
      return fill(claim, "insured", person(segment));
    case "TT":
      return fill(claim, "crossover", payer(segment));
    case "82":
      return elementAt(segment, 8) === "XX" && fill(claim, "renderingNpi", elementAt(segment, 9));
    default:
      return false;
  }
};

const DAYS = { "232": "from", "233": "to", "050": "received" } as const;
const AMOUNTS = { AU: "allowed", I: "interest" } as const;
const isKeyOf = <Names extends object>(names: Names, word: string): word is keyof Names & string => Object.hasOwn(names, word);

/** Where the remark codes stand in the outpatient and inpatient segments; the elements between are amounts. */
const REMARKS: Readonly<Record<string, readonly number[]>> = { MOA: [3, 4, 5, 6, 7], MIA: [5, 20, 21, 22, 23] };

const readRemarks = (segment: Segment, claim: Draft): boolean => {
  const places = REMARKS[segment.id] ?? [];
  let isUnderstood = true;
  for (let nth = 1; nth < elementsOf(segment).length; nth++) {
    const element = elementAt(segment, nth);
    if (element === undefined) continue;
    if (places.includes(nth)) claim.remarkCodes.push(element.toUpperCase());
    else isUnderstood = false;
  }
  return isUnderstood;
};

/** Puts one segment of a claim (loop 2100) into it; false for what has no place there. */
const understand = (reading: Reading835, segment: Segment, claim: Draft): boolean => {
  const qualifier = elementAt(segment, 1) ?? "";
  switch (segment.id) {
    case "CAS": {
      const { adjustments, isUnderstood } = readAdjustments(reading, segment, ofClaim(claim));
      for (const adjustment of adjustments) claim.adjustments.push(adjustment);
      return isUnderstood;
    }
    case "NM1":
      return readName(segment, claim);
    case "DTM":
      return isKeyOf(DAYS, qualifier) && fill(claim, DAYS[qualifier], dayAt(reading, segment, 2));
    case "AMT":
      return isKeyOf(AMOUNTS, qualifier) && fill(claim, AMOUNTS[qualifier], amountAt(reading, segment, 2, `an amount ${ofClaim(claim)}`));
    case "REF":
      return qualifier === "F8" && fill(claim, "originalPayerClaimNumber", elementAt(segment, 2));
    case "MOA":
    case "MIA":
      return readRemarks(segment, claim);
    default:
      return false;
  }
};

const reportStatus = (reading: Reading835, { place }: Segment, status: string): void => {
  if (claimStatus(status) !== undefined) return;
  const isLegacy = isLegacyStatus(status);
  const message = isLegacy
    ? `The claim status ${status} is of an older version of the remittance; look at the amounts to see what became of the claim.`
    : `The claim status "${status}" is not known; look at the amounts to see what became of the claim.`;
  reportOnce(reading, { code: isLegacy ? "status-legacy" : "status-unknown", severity: "warning", place, message }, status);
};

/** The segments in pieces that each start with an SVC; what stands before the first is the claim's own. */
const inServices = (segments: readonly Segment[]): readonly (readonly Segment[])[] => {
  const pieces: Segment[][] = [];
  let piece: Segment[] = [];
  for (const segment of segments) {
    if (segment.id === "SVC") {
      pieces.push(piece);
      piece = [];
    }
    piece.push(segment);
  }
  return [...pieces, piece];
};

/** One claim. @param segments CLP and what follows it, up to the next. */
export const readClaim = (reading: Reading835, segments: readonly Segment[], others: OtherSegment[]): RemittanceClaim => {
  const [own = [], ...services] = inServices(segments);
  const [clp, ...rest] = own as readonly [Segment, ...Segment[]];
  const claim = startClaim(reading, clp);
  account(reading, clp, claim.charge !== undefined && claim.paid !== undefined, others);
  reportStatus(reading, clp, claim.status);
  for (const segment of rest) account(reading, segment, understand(reading, segment, claim), others);
  if (claim.to === claim.from) claim.to = undefined;
  const of = ofClaim(claim);
  claim.lines = services.map((service) => readLine(reading, service, of, others));
  return claim;
};
