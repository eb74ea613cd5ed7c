import { contentOf, remittanceKey } from "../ledger/payments/remittance-key";
import type { Remittance, RemittanceClaim } from "../records/remittance";
import { usd } from "../values/cents";
import { ofClaim } from "./claim-835";
import type { X12Problem } from "./x12-problem";

/** Only what may be equal is compared whole. */
const claimKey = ({ claimNumber, payerClaimNumber, status, charge, paid }: RemittanceClaim): string =>
  JSON.stringify([claimNumber, payerClaimNumber, status, charge, paid]);

const repeatedClaims = ({ claims }: Remittance): readonly X12Problem[] => {
  const seen = new Map<string, Set<string>>();
  const first = new Map<string, RemittanceClaim>();
  return claims.flatMap((claim): readonly X12Problem[] => {
    const key = claimKey(claim);
    const before = first.get(key);
    if (!before) {
      first.set(key, claim);
      return [];
    }
    const contents = seen.get(key) ?? new Set([contentOf(before)]);
    seen.set(key, contents);
    const content = contentOf(claim);
    if (!contents.has(content)) {
      contents.add(content);
      return [];
    }
    const message = `The answer ${ofClaim(claim)} is in this remittance twice, word for word. Ask the payer whether it was paid twice.`;
    return [{ code: "claim-repeated", severity: "error", place: claim.place, message }];
  });
};

const repeatedRemittances = (remittances: readonly Remittance[]): readonly X12Problem[] => {
  const seen = new Set<string>();
  return remittances.flatMap((remittance): readonly X12Problem[] => {
    const key = remittanceKey(remittance);
    if (remittance.traceNumber === undefined || !seen.has(key)) {
      seen.add(key);
      return [];
    }
    const total = remittance.total === undefined ? "" : ` over ${usd(remittance.total)}`;
    const message = `Payment ${remittance.traceNumber}${total} is in this file twice. Post it once.`;
    return [{ code: "remittance-repeated", severity: "error", place: remittance.place, message }];
  });
};

/** What is answered twice in one file: claims within a remittance, and whole remittances. */
export const repeatProblems = (remittances: readonly Remittance[]): readonly X12Problem[] => [
  ...remittances.flatMap(repeatedClaims),
  ...repeatedRemittances(remittances),
];
