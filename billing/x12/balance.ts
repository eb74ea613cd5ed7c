import { isReversal } from "../reference/remittance-codes";
import type { Remittance, RemittanceAdjustment, RemittanceClaim, RemittanceLine } from "../records/remittance";
import { cents, NO_CENTS, usd, type Cents } from "../values/cents";
import { ofClaim } from "./claim-835";
import { perhapsBecause } from "./imbalance-reasons";
import { knownSum } from "./known-sum";
import type { X12Problem, X12ProblemCode } from "./x12-problem";

/** Undefined only where the sum is beyond counting. */
const adjusted = (adjustments: readonly RemittanceAdjustment[]): Cents | undefined => knownSum(adjustments, ({ amount }) => amount);

const less = (amount: Cents | undefined, taken: Cents | undefined): Cents | undefined =>
  amount === undefined || taken === undefined ? undefined : cents(amount - taken);

const size = (difference: Cents): string => `${usd(cents(Math.abs(difference)))} too ${difference > 0 ? "much" : "little"}`;

/** What is told beside what it should be; nothing where they agree or where one is not known. */
const compare = (
  code: X12ProblemCode,
  place: X12Problem["place"],
  told: Cents | undefined,
  should: Cents | undefined,
  sentence: (told: string, should: string, size: string) => string,
): readonly X12Problem[] => {
  if (told === undefined || should === undefined || told === should) return [];
  const difference = cents(told - should);
  const severity = code === "patient-part-differs" ? "warning" : "error";
  return [{ code, severity, place, difference, message: sentence(usd(told), usd(should), size(difference)) }];
};

/** E-01: charge - adjustments = paid, of every line. */
const lineProblems = (line: RemittanceLine, nth: number, of: string): readonly X12Problem[] => {
  const { place, charge, paid, adjustments, code } = line;
  const should = less(charge, adjusted(adjustments));
  return compare(
    "line-out-of-balance",
    place,
    paid,
    should,
    (told, sum, by) =>
      `Line ${nth} (${code}) ${of}: the charge less its adjustments is ${sum}, but ${told} is told as paid, ${by}. Ask the payer.`,
  );
};

/** E-02 of a claim without lines. */
const claimAloneProblems = (claim: RemittanceClaim): readonly X12Problem[] => {
  const { place, charge, paid, adjustments } = claim;
  const should = less(charge, adjusted(adjustments));
  return compare(
    "claim-out-of-balance",
    place,
    paid,
    should,
    (told, sum, by) => `The charge ${ofClaim(claim)} less its adjustments is ${sum}, but ${told} is told as paid, ${by}. Ask the payer.`,
  );
};

/** E-02 of a claim with lines: the sums of its lines. With E-01 they say all that charge - all adjustments = paid would say. */
const claimWithLinesProblems = (claim: RemittanceClaim): readonly X12Problem[] => {
  const { place, charge, paid, lines, adjustments } = claim;
  const charges = knownSum(lines, (line) => line.charge);
  const paidByLine = less(
    knownSum(lines, (line) => line.paid),
    adjusted(adjustments),
  );
  return [
    ...compare(
      "claim-charge-differs",
      place,
      charge,
      charges,
      (told, sum, by) => `The lines ${ofClaim(claim)} add up to a charge of ${sum}, but the claim says ${told}, ${by}. Ask the payer.`,
    ),
    ...compare(
      "claim-out-of-balance",
      place,
      paid,
      paidByLine,
      (told, sum, by) => `The lines ${ofClaim(claim)} add up to ${sum} paid, but the claim says ${told}, ${by}. Ask the payer.`,
    ),
  ];
};

/** E-05: payers differ in what they put into the patient's part, so this is for looking only. */
const patientPartProblems = (claim: RemittanceClaim): readonly X12Problem[] => {
  if (isReversal(claim.status)) return []; // it takes back what was told before
  const all = [...claim.adjustments, ...claim.lines.flatMap(({ adjustments }) => adjustments)];
  return compare(
    "patient-part-differs",
    claim.place,
    claim.patientShare,
    adjusted(all.filter(({ group }) => group === "PR")),
    (told, sum, by) => `The adjustments ${ofClaim(claim)} leave ${sum} to the patient, but the claim says ${told}, ${by}. Go by the lines.`,
  );
};

const claimProblems = (claim: RemittanceClaim): readonly X12Problem[] => [
  ...claim.lines.flatMap((line, at) => lineProblems(line, at + 1, ofClaim(claim))),
  ...(claim.lines.length > 0 ? claimWithLinesProblems(claim) : claimAloneProblems(claim)),
  ...patientPartProblems(claim),
];

/** What the claims and provider adjustments make the payment worth; undefined where an amount could not be read (E-03, E-04). */
const worth = ({ claims, providerAdjustments }: Remittance): Cents | undefined =>
  less(
    knownSum(claims, ({ paid }) => paid),
    knownSum(providerAdjustments, ({ amount }) => amount),
  );

const totalProblems = (remittance: Remittance): readonly X12Problem[] => {
  const { place, total, method } = remittance;
  const problems: X12Problem[] = [];
  if (method === "NON" && total !== undefined && total !== 0) {
    const message = `The remittance says that nothing is paid (BPR04 is NON), and also a total of ${usd(total)}. Ask the payer whether money comes.`;
    problems.push({ code: "total-without-payment", severity: "error", place, message, difference: total });
  }
  if ((total ?? NO_CENTS) < 0) {
    const message = `The total of the payment is below zero, ${usd(total ?? NO_CENTS)}; a payer carries such a balance on instead. Ask the payer.`;
    problems.push({ code: "total-negative", severity: "error", place, message });
  }
  return problems;
};

/**
 * Checks every sum of a remittance to the cent (rule book 7.2, E-01 to E-05): of lines, of claims and of the payment.
 * A sum with an amount that could not be read is not checked; that amount is a problem of its own.
 */
export const balanceProblems = (remittance: Remittance): readonly X12Problem[] => [
  ...totalProblems(remittance),
  ...remittance.claims.flatMap(claimProblems),
  ...compare(
    "remittance-out-of-balance",
    remittance.place,
    remittance.total,
    worth(remittance),
    (told, sum, by) =>
      `Claims and provider adjustments make ${sum}, but the payment is ${told}, ${by}.${perhapsBecause(remittance)} Do not post the difference; ask the payer.`,
  ),
];
