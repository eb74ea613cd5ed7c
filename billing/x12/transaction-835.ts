import type {
  OtherSegment,
  ProviderAdjustment,
  Remittance,
  RemittanceClaim,
  RemittancePlace,
  RemittanceSource,
} from "../records/remittance";
import { readProviderAdjustments } from "./adjustments-835";
import { readClaim } from "./claim-835";
import { readHeader, type RemittanceHeader } from "./header-835";
import { account, reportOnce, type Reading835 } from "./reading-835";
import type { Segment } from "./segment";

/** What ends the claim before it. */
const STARTS_A_PIECE: ReadonlySet<string> = new Set(["LX", "CLP", "PLB"]);
/** Where a claim is missing before a service, nothing can be posted from it. */
const NEEDS_A_CLAIM: ReadonlySet<string> = new Set(["SVC", "CAS"]);

/** One remittance, to be handed its segments without ST and SE, and asked for when there are no more. */
export interface TransactionReader {
  readonly take: (segment: Segment) => void;
  readonly finish: () => Remittance;
}

const reportMisplaced = (reading: Reading835, { id, place }: Segment): void => {
  if (!NEEDS_A_CLAIM.has(id)) return;
  const message = `${id} stands outside of any claim, so nothing of it can be posted. Ask the payer for the file again.`;
  reportOnce(reading, { code: "segment-misplaced", severity: "error", place, message }, id);
};

/** Reads a remittance claim by claim, so that the segments of a large file need not all be kept. */
export const transactionReader = (reading: Reading835, place: RemittancePlace, source: RemittanceSource): TransactionReader => {
  const others: OtherSegment[] = [];
  const claims: RemittanceClaim[] = [];
  const providerAdjustments: ProviderAdjustment[] = [];
  let header: RemittanceHeader | undefined;
  /** The segments before the first claim, then a claim, a heading of claims or a provider adjustment with what follows it. */
  let piece: Segment[] = [];

  const keepMisplaced = (segment: Segment): void => {
    reportMisplaced(reading, segment);
    account(reading, segment, false, others);
  };
  const readProvider = (segment: Segment): void => {
    const { adjustments, isUnderstood } = readProviderAdjustments(reading, segment);
    for (const adjustment of adjustments) providerAdjustments.push(adjustment);
    account(reading, segment, isUnderstood, others);
  };
  const readPiece = (): RemittanceHeader => {
    if (header === undefined) {
      piece.forEach((segment) => reportMisplaced(reading, segment));
      return readHeader(reading, piece, place, others);
    }
    const [first, ...rest] = piece as readonly [Segment, ...Segment[]] & Segment[];
    if (first.id === "CLP") {
      claims.push(readClaim(reading, piece, others));
      return header;
    }
    if (first.id === "PLB") readProvider(first);
    else account(reading, first, first.id === "LX", others); // a heading numbers the claims below it, and says nothing else
    rest.forEach(keepMisplaced);
    return header;
  };
  return {
    take: (segment) => {
      if (STARTS_A_PIECE.has(segment.id)) {
        header = readPiece();
        piece = [];
      }
      piece.push(segment);
    },
    finish: () => ({ source, place, ...readPiece(), claims, providerAdjustments, others }),
  };
};
