import fc from "fast-check";
import { VISIT_STATUSES } from "../../billing/records/visits";
import { DISCIPLINES } from "../../billing/records/words";
import type { Row } from "./clinic-with";
import { CODES, PAYERS } from "./random-clinic-coverage";
import { asOftenAsNot, dollars, mostly, seldom, someDay, SIMPLEST_FIRST } from "./random-clinic-days";

/** A row of Payments about a line, before it is said whose and which. */
export interface Posting {
  readonly by: "its payer" | "another payer" | "the patient";
  /** How the row says which line it is about. */
  readonly names: "patient, day and code" | "visit and line" | "claim, day and code" | "patient and day";
  readonly sameCheck: boolean;
  readonly billsTheCharge: boolean;
  readonly amounts: Row;
}

export interface Line {
  readonly cells: Row & { readonly code: string; readonly charge: number };
  readonly isClaimed: boolean;
  readonly postings: readonly Posting[];
}

/** Which of the patient's rows, counted round; a name instead of a row where there is none. */
export type BillTo = { readonly payer: string } | { readonly policy: number } | "Cash";

export interface Visit {
  readonly day: { readonly dateOfService: string; readonly provider: string; readonly start: number | null };
  readonly isNumbered: boolean;
  readonly billTo: BillTo;
  readonly authorization: number | null;
  readonly prescription: number | null;
  readonly lines: readonly Line[];
}

const posting: fc.Arbitrary<Posting> = fc.record({
  by: fc.constantFrom<Posting["by"]>("its payer", "the patient", "another payer"),
  names: fc.constantFrom<Posting["names"]>("patient, day and code", "visit and line", "claim, day and code", "patient and day"),
  sameCheck: fc.boolean(),
  billsTheCharge: fc.boolean(),
  amounts: fc.record({
    paid: dollars(120),
    allowed: asOftenAsNot(dollars(150)),
    deductible: seldom(dollars(90)),
    copay: seldom(dollars(30)),
    coinsurance: seldom(dollars(40)),
    writeOff: seldom(dollars(60)),
    otherAdjustment: seldom(fc.integer({ min: -20, max: 40 })),
  }),
});

const line: fc.Arbitrary<Line> = fc.record({
  cells: fc.record({
    code: fc.constantFrom(...CODES),
    units: fc.integer({ min: 1, max: 5 }),
    minutes: fc.constantFrom(60, 20, 30, 45, 46, 90),
    charge: dollars(200),
    status: fc.oneof(
      SIMPLEST_FIRST,
      { weight: 4, arbitrary: fc.constant("Ready") },
      { weight: 3, arbitrary: fc.constantFrom(...VISIT_STATUSES) },
    ),
    discipline: seldom(fc.constantFrom(...DISCIPLINES)),
    paidByPatient: seldom(dollars(60)),
  }),
  isClaimed: fc.boolean(),
  postings: fc.oneof(
    SIMPLEST_FIRST,
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(posting, { minLength: 1, maxLength: 2 }) },
  ),
});

const billTo: fc.Arbitrary<BillTo> = fc.oneof(
  SIMPLEST_FIRST,
  { weight: 6, arbitrary: fc.record({ policy: fc.nat({ max: 2 }) }) },
  { weight: 4, arbitrary: fc.record({ payer: fc.constantFrom<string>(...PAYERS) }) },
  { weight: 1, arbitrary: fc.constant<"Cash">("Cash") },
);

const visit: fc.Arbitrary<Visit> = fc.record({
  day: fc.record({
    dateOfService: someDay,
    provider: fc.constantFrom("JP", "LI"),
    start: asOftenAsNot(fc.constantFrom(0.375, 0.5, 0.625)), // 9, 12 and 15 o'clock
  }),
  isNumbered: fc.boolean(),
  billTo,
  authorization: seldom(fc.nat({ max: 2 })),
  prescription: seldom(fc.nat({ max: 1 })),
  lines: fc.uniqueArray(line, { minLength: 1, maxLength: 3, selector: ({ cells }) => cells.code }),
});

/** No two lines are equal in what settles ties, so that the order of the rows does not matter. */
export const visits: fc.Arbitrary<readonly Visit[]> = fc.uniqueArray(visit, {
  maxLength: 9,
  selector: ({ day }) => `${day.dateOfService}/${day.provider}/${day.start ?? ""}`,
});

export const otherVisits: fc.Arbitrary<readonly Row[]> = fc.array(
  fc.record({ date: someDay, discipline: fc.constantFrom(...DISCIPLINES), visitsCounted: mostly(fc.integer({ min: 0, max: 3 })) }),
  { maxLength: 3 },
);
