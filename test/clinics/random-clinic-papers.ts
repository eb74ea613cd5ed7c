import fc from "fast-check";
import { AUTHORIZATION_BASES } from "../../billing/records/authorizations";
import { PAYERS } from "./random-clinic-coverage";
import { asOftenAsNot, firstDay, mostly, seldom, someDay, SIMPLEST_FIRST } from "./random-clinic-days";

/** Without an end only where the payer is the VA: the clinic puts one in for others. */
const authorization = fc.record({
  payer: fc.constantFrom(...PAYERS),
  starts: fc.oneof(SIMPLEST_FIRST, { weight: 3, arbitrary: firstDay }, { weight: 1, arbitrary: someDay }),
  ends: mostly(fc.oneof(SIMPLEST_FIRST, { weight: 2, arbitrary: fc.constant("2029-12-31") }, { weight: 1, arbitrary: someDay })),
  basis: asOftenAsNot(fc.constantFrom(...AUTHORIZATION_BASES)),
  amount: mostly(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constantFrom(12, 150.5))),
  codes: seldom(fc.constantFrom("97124", "97124; 97140")),
});

export const authorizations = fc.array(authorization, { maxLength: 3 });

const prescription = fc.record({
  written: firstDay,
  starts: asOftenAsNot(someDay),
  ends: asOftenAsNot(someDay),
  visits: asOftenAsNot(fc.integer({ min: 1, max: 8 })),
  frequency: asOftenAsNot(fc.constantFrom("1 per week", "2-3 per week", "every 2 weeks", "1 per month", "every 4 days")),
});

export const prescriptions = fc.array(prescription, { maxLength: 2 });
