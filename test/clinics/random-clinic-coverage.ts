import fc from "fast-check";
import { PAYER_KINDS, PROGRAMMES } from "../../billing/records/payers";
import { COPAY_MODES, NETWORKS } from "../../billing/records/policies";
import { AUTHORIZATION_NEEDS, DEDUCTIBLE_APPLIES, LIMIT_PERIODS } from "../../billing/records/words";
import type { Row } from "./clinic-with";
import { asOftenAsNot, benefitYearStart, dollars, firstDay, mostly, seldom, someDay, SIMPLEST_FIRST } from "./random-clinic-days";

export const PAYERS = ["Evergreen Health", "Harbor Mutual", "Cascade Fund"] as const;
export const CODES = ["97124", "97140", "97010", "98941"] as const;

const limitTerms = {
  visitLimit: asOftenAsNot(fc.integer({ min: 0, max: 5 })),
  limitPer: mostly(fc.constantFrom(...LIMIT_PERIODS)),
  limitSharedWith: seldom(fc.constantFrom("Chiropractic", "Chiro; Acupuncture", "acu, Massage")),
};

/** Terms of one payer; the kind is what most often decides, the programme is rare. */
export const payerTerms = (payer: string): fc.Arbitrary<Row> =>
  fc.record({
    payer: fc.constant(payer),
    kind: fc.oneof(
      SIMPLEST_FIRST,
      { weight: 3, arbitrary: fc.constant("Commercial") },
      { weight: 2, arbitrary: fc.constantFrom(...PAYER_KINDS) },
    ),
    programme: seldom(fc.constantFrom(...PROGRAMMES)),
    ...limitTerms,
    minutesPerCountedVisit: seldom(fc.constantFrom(30, 45)),
    prescriptionGoodForDays: seldom(fc.constantFrom(60, 200)),
    authorizationNeeded: asOftenAsNot(fc.constantFrom(...AUTHORIZATION_NEEDS)),
    authorizationAfterVisit: asOftenAsNot(fc.integer({ min: 0, max: 3 })),
    deductibleApplies: seldom(fc.constantFrom(...DEDUCTIBLE_APPLIES)),
  });

/** A contract of a payer, with or without an allowed amount, or the public fee. */
const fee = fc.record({
  plan: fc.constantFrom<string>(...PAYERS, "Standard"),
  code: fc.constantFrom(...CODES),
  chargePerUnit: fc.constant(45),
  allowedPerUnit: mostly(dollars(50)),
  from: firstDay,
  to: seldom(someDay),
});

/** No two rows of one plan and code begin on the same day, so that their order does not matter. */
export const fees: fc.Arbitrary<readonly Row[]> = fc.uniqueArray(fee, {
  maxLength: 6,
  selector: ({ plan, code, from }) => `${plan}/${code}/${from}`,
});

const whatThePatientPays = {
  deductible: asOftenAsNot(dollars(600)),
  deductibleMet: asOftenAsNot(dollars(600)),
  deductibleAsOf: asOftenAsNot(someDay),
  deductibleApplies: seldom(fc.constantFrom(...DEDUCTIBLE_APPLIES)),
  copay: seldom(fc.constantFrom(25, 10, 0)),
  copayMode: seldom(fc.constantFrom(...COPAY_MODES)),
  coinsurancePercent: asOftenAsNot(fc.constantFrom(20, 40, 33.33, 100)),
  outOfPocketMaximum: asOftenAsNot(dollars(800)),
  outOfPocketMet: asOftenAsNot(dollars(800)),
};

/** One policy of a patient; the number and the patient are put in by the clinic. */
export const policyTerms = fc.record({
  payer: fc.constantFrom(...PAYERS),
  rank: fc.constantFrom("1", "2", "3"),
  hsaQualified: seldom(fc.constantFrom("Yes", "No")),
  starts: firstDay,
  ends: seldom(someDay),
  benefitYearStarts: benefitYearStart,
  massageCovered: fc.oneof(
    SIMPLEST_FIRST,
    { weight: 9, arbitrary: fc.constant("Yes") },
    { weight: 1, arbitrary: fc.constantFrom("No", "Unknown") },
  ),
  network: fc.constantFrom(...NETWORKS),
  ...limitTerms,
  dollarLimit: seldom(dollars(900)),
  ...whatThePatientPays,
  authorizationNeeded: seldom(fc.constantFrom(...AUTHORIZATION_NEEDS)),
  verifiedOn: asOftenAsNot(someDay),
  accidentClaimNumber: seldom(fc.constantFrom("AC-1", "AC-2")),
  accidentDate: seldom(someDay),
});
