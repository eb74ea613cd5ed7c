import fc from "fast-check";
import {
  claimOf,
  lineOf,
  remittanceOf,
  type SampleAdjustment,
  type SampleClaim,
  type SampleLine,
  type SampleRemittance,
} from "./sample-835";

const REASONS = ["1", "2", "3", "45", "50", "96", "97", "197", "23", "253", "18", "A0"] as const;

/** A claim rarely has more than three reasons; amounts may be negative, as corrections are. */
const adjustment: fc.Arbitrary<SampleAdjustment> = fc.tuple(
  fc.constantFrom("CO", "PR", "OA", "PI"),
  fc.constantFrom(...REASONS),
  fc.integer({ min: -500, max: 9_000 }).filter((amount) => amount !== 0),
);

const line: fc.Arbitrary<SampleLine> = fc
  .record({
    code: fc.constantFrom("97124", "97140", "97112"),
    modifiers: fc.subarray(["GP", "59"]),
    charge: fc.integer({ min: 0, max: 30_000 }),
    adjustments: fc.array(adjustment, { maxLength: 4 }),
    day: fc.constantFrom("20261104", "20261111", "20261118"),
    units: fc.integer({ min: 1, max: 6 }),
    more: fc.subarray(["REF*6R*V-1042-1", "AMT*B6*44", "LQ*HE*N130", "QTY*ZL*1"]),
  })
  .map(({ charge, adjustments, ...more }) => lineOf(charge, adjustments, more));

const claimWith = (number: string): fc.Arbitrary<SampleClaim> =>
  fc
    .record({
      status: fc.constantFrom("1", "2", "3", "4", "19"),
      lines: fc.array(line, { maxLength: 4 }),
      adjustments: fc.array(adjustment, { maxLength: 2 }),
      charge: fc.integer({ min: 0, max: 60_000 }),
      more: fc.subarray(["NM1*TT*2*CASCADE MUTUAL*****PI*CM002", "MOA***MA01*MA18", "DTM*050*20261106", "AMT*AU*88", "REF*EA*77"]),
    })
    .map(({ status, lines, adjustments, charge, more }) =>
      claimOf(number, lines, { status, adjustments, more, ...(lines.length === 0 ? { charge } : {}) }),
    );

/** Any remittance that adds up, its claims numbered. */
export const balancedRemittance: fc.Arbitrary<SampleRemittance> = fc
  .record({
    claims: fc.nat({ max: 5 }).chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => claimWith(`C-${at + 1}`)))),
    provider: fc.array(
      fc.tuple(
        fc.constantFrom("WO", "FB", "L6", "72", "CS"),
        fc.constantFrom("ICN7", "EARLIER"),
        fc.integer({ min: -5_000, max: 5_000 }).filter((amount) => amount !== 0),
      ),
      { maxLength: 3 },
    ),
    trace: fc.constantFrom("TEST-5501", "TEST-5502"),
  })
  .map(({ claims, provider, trace }) => remittanceOf(claims, provider, { trace }));

/** One amount of a remittance changed by some cents, and the differences that must be found for it, by problem code. */
export interface Broken {
  readonly remittance: SampleRemittance;
  readonly differences: readonly (readonly [code: string, cents: number])[];
}

type Break = (by: number) => Broken;

const breaksOfLine = (line: SampleLine, put: (line: SampleLine) => SampleRemittance): readonly Break[] => [
  (by) => ({
    remittance: put({ ...line, charge: line.charge + by }),
    differences: [
      ["claim-charge-differs", -by],
      ["line-out-of-balance", -by],
    ],
  }),
  (by) => ({
    remittance: put({ ...line, paid: line.paid + by }),
    differences: [
      ["claim-out-of-balance", -by],
      ["line-out-of-balance", by],
    ],
  }),
  ...line.adjustments.map(([group, reason, amount], nth): Break => (by) => ({
    remittance: put({ ...line, adjustments: line.adjustments.with(nth, [group, reason, amount + by]) }),
    differences: [["line-out-of-balance", by], ...(group === "PR" ? [["patient-part-differs", -by] as const] : [])],
  })),
];

const breaksOfClaim = (claim: SampleClaim, put: (claim: SampleClaim) => SampleRemittance): readonly Break[] => [
  (by) => ({
    remittance: put({ ...claim, charge: claim.charge + by }),
    differences: [claim.lines.length > 0 ? ["claim-charge-differs", by] : ["claim-out-of-balance", -by]],
  }),
  (by) => ({
    remittance: put({ ...claim, paid: claim.paid + by }),
    differences: [
      ["claim-out-of-balance", by],
      ["remittance-out-of-balance", -by],
    ],
  }),
  (by) => ({
    remittance: put({ ...claim, patientShare: (claim.patientShare ?? 0) + by }),
    differences: [["patient-part-differs", by]],
  }),
  ...claim.adjustments.map(([group, reason, amount], nth): Break => (by) => ({
    remittance: put({ ...claim, adjustments: claim.adjustments.with(nth, [group, reason, amount + by]) }),
    differences: [["claim-out-of-balance", by], ...(group === "PR" ? [["patient-part-differs", -by] as const] : [])],
  })),
  ...claim.lines.flatMap((line, nth) => breaksOfLine(line, (changed) => put({ ...claim, lines: claim.lines.with(nth, changed) }))),
];

/** Every way to break one amount of a remittance. */
export const breaksOf = (remittance: SampleRemittance): readonly Break[] => [
  (by) => ({ remittance: { ...remittance, total: remittance.total + by }, differences: [["remittance-out-of-balance", by]] }),
  ...remittance.provider.map(([reason, reference, amount], nth): Break => (by) => ({
    remittance: { ...remittance, provider: remittance.provider.with(nth, [reason, reference, amount + by]) },
    differences: [["remittance-out-of-balance", by]],
  })),
  ...remittance.claims.flatMap((claim, nth) =>
    breaksOfClaim(claim, (changed) => ({ ...remittance, claims: remittance.claims.with(nth, changed) })),
  ),
];
