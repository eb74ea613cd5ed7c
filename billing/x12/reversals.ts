import { isReversal } from "../reference/remittance-codes";
import type { Remittance, RemittanceClaim } from "../records/remittance";
import { cents, usd, type Cents } from "../values/cents";
import { ofClaim } from "./claim-835";
import type { X12Problem } from "./x12-problem";

/** What was paid before for a claim, in this file or as it is in the books. */
export interface EarlierAnswer {
  readonly charge: Cents | undefined;
  readonly paid: Cents | undefined;
}

/** A reversal with what it takes back and what comes instead. */
export interface ReversalPair {
  readonly reversal: RemittanceClaim;
  /** Undefined where neither the file nor `earlier` knows it. */
  readonly original: EarlierAnswer | undefined;
  /** The next answer to the same claim behind the reversal. */
  readonly correction: RemittanceClaim | undefined;
}

type Draft = { -readonly [Field in keyof ReversalPair]: ReversalPair[Field] };

/** Our number of the claim, else the payer's; without either nothing can be paired. */
const numberOf = ({ claimNumber, payerClaimNumber }: RemittanceClaim): string | undefined => claimNumber ?? payerClaimNumber;

const ANY = "any";
const UNTOLD = "untold";

const looseKey = (number: string, payers: string): string => JSON.stringify([number, payers]);
const exactKey = (number: string, payers: string, charge: number, paid: number): string =>
  JSON.stringify([number, payers, charge + 0, paid + 0]);

/** Answers that stand, each found by our number alone or with the payer's, and with its amounts or without; a taken one is skipped later. */
const standingAnswers = () => {
  const byKey = new Map<string, RemittanceClaim[]>();
  const taken = new Set<RemittanceClaim>();
  const add = (key: string, claim: RemittanceClaim): void => {
    const answers = byKey.get(key);
    if (answers) answers.push(claim);
    else byKey.set(key, [claim]);
  };
  const last = (key: string): RemittanceClaim | undefined => {
    const answers = byKey.get(key) ?? [];
    while (taken.has(answers.at(-1) as RemittanceClaim)) answers.pop();
    return answers.at(-1);
  };
  return {
    stand: (number: string, claim: RemittanceClaim): void => {
      for (const payers of [ANY, claim.payerClaimNumber ?? UNTOLD]) {
        add(looseKey(number, payers), claim);
        add(exactKey(number, payers, claim.charge ?? 0, claim.paid ?? 0), claim);
      }
    },
    /** The last answer that the reversal takes back whole, else the last of the same claim. */
    take: (number: string, reversal: RemittanceClaim): RemittanceClaim | undefined => {
      const [charge, paid] = [0 - (reversal.charge ?? 0), 0 - (reversal.paid ?? 0)];
      const payers = reversal.payerClaimNumber === undefined ? [ANY] : [reversal.payerClaimNumber, UNTOLD];
      const keys = [...payers.map((one) => exactKey(number, one, charge, paid)), ...payers.map((one) => looseKey(number, one))];
      for (const key of keys) {
        const found = last(key);
        if (!found) continue;
        taken.add(found);
        return found;
      }
      return undefined;
    },
  };
};

/** Reversals that wait for what comes instead, first come first served. */
const waitingPairs = () => {
  const byNumber = new Map<string, { readonly pairs: Draft[]; next: number }>();
  return {
    wait: (number: string, pair: Draft): void => {
      const queue = byNumber.get(number) ?? { pairs: [], next: 0 };
      queue.pairs.push(pair);
      byNumber.set(number, queue);
    },
    correct: (number: string, correction: RemittanceClaim): void => {
      const queue = byNumber.get(number);
      const pair = queue?.pairs[queue.next];
      if (!queue || !pair) return;
      queue.next++;
      pair.correction = correction;
    },
  };
};

/**
 * Finds for every reversal what it takes back: an answer before it in the same file, the last one that fits and is not taken back yet,
 * else what `earlier` knows from the books; and the answer that comes instead. Claims of several remittances are taken in the file's order.
 */
export const pairReversals = (
  remittances: readonly Remittance[],
  earlier: (reversal: RemittanceClaim) => EarlierAnswer | undefined = () => undefined,
): readonly ReversalPair[] => {
  const claims = remittances.flatMap((remittance) => remittance.claims);
  const reversed = new Set(claims.filter(({ status }) => isReversal(status)).map(numberOf));
  if (reversed.size === 0) return [];
  const standing = standingAnswers();
  const waiting = waitingPairs();
  const pairs: Draft[] = [];
  for (const claim of claims) {
    const number = numberOf(claim);
    if (!isReversal(claim.status)) {
      if (number === undefined || !reversed.has(number)) continue;
      waiting.correct(number, claim);
      standing.stand(number, claim);
      continue;
    }
    const inFile = number === undefined ? undefined : standing.take(number, claim);
    const pair: Draft = { reversal: claim, original: inFile ?? earlier(claim), correction: undefined };
    pairs.push(pair);
    if (number !== undefined) waiting.wait(number, pair);
  }
  return pairs;
};

const notNegative = (claim: RemittanceClaim): X12Problem => ({
  code: "reversal-not-negative",
  severity: "error",
  place: claim.place,
  message: `The reversal ${ofClaim(claim)} has amounts above zero; a reversal takes back, so they should be negative. Ask the payer before you post it.`,
});

/** E-07: reversals are negative and take back exactly what was paid. One whose original is not known is no problem here. */
export const reversalProblems = (pairs: readonly ReversalPair[]): readonly X12Problem[] =>
  pairs.flatMap(({ reversal, original }): readonly X12Problem[] => {
    const { place } = reversal;
    const [charge, paid] = [reversal.charge ?? 0, reversal.paid ?? 0];
    if (charge > 0 || paid > 0) return [notNegative(reversal)];
    if (!original) return [];
    const [chargeBefore, paidBefore] = [original.charge ?? 0, original.paid ?? 0];
    if (charge + chargeBefore === 0 && paid + paidBefore === 0) return [];
    const taken = `takes back ${usd(cents(Math.abs(paid)))} of a charge of ${usd(cents(Math.abs(charge)))}`;
    const message = `The reversal ${ofClaim(reversal)} ${taken}, but ${usd(cents(paidBefore))} of ${usd(cents(chargeBefore))} was paid. Ask the payer.`;
    return [{ code: "reversal-differs", severity: "error", place, message, difference: cents(paid + paidBefore) }];
  });
