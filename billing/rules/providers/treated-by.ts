import type { Ledger } from "../../ledger/ledger";

/** Visits that can be on a claim and that one therapist treated; of all therapists without one. */
export const claimVisits = ({ patients }: Ledger, provider?: string): number =>
  patients.reduce(
    (count, { visits }) =>
      count +
      visits.filter(({ claimLines }) =>
        provider === undefined ? claimLines.length > 0 : claimLines.some((line) => line.provider === provider),
      ).length,
    0,
  );
