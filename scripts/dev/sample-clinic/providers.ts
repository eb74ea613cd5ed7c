import type { credentialingSheet } from "../../../billing/records/credentialing";
import type { providerSheet } from "../../../billing/records/providers";
import type { RowFor } from "../clinic-rows";
import {
  AUTO,
  CASCADE,
  COLUMBIA,
  COMMUNITY,
  EVERGREEN,
  JAE_PARK,
  LABOR,
  LUZ_IBARRA,
  MARA_STONE,
  NOA_BIRK,
  ROGUE,
  VETERANS,
} from "./people";

const therapist = (
  providerId: string,
  last: string,
  first: string,
  npi: string,
  licenseNumber: string,
  licenseExpires: string,
): RowFor<typeof providerSheet> => ({
  providerId,
  last,
  first,
  credential: "LMT",
  npi,
  taxonomy: "225700000X",
  licenseNumber,
  licenseState: "WA",
  licenseExpires,
  liabilityInsurer: "Harbor Mutual",
  liabilityPolicyNumber: `HM-${providerId}-2026`,
  liabilityExpires: "2027-06-30",
  start: "2024-01-02",
});

export const providers: readonly RowFor<typeof providerSheet>[] = [
  therapist(JAE_PARK, "Park", "Jae", "1234567893", "MA60012345", "2027-03-31"),
  therapist(MARA_STONE, "Stone", "Mara", "1245319599", "MA60023456", "2027-08-12"),
  therapist(LUZ_IBARRA, "Ibarra", "Luz", "1558598797", "MA60034567", "2027-05-04"),
  { ...therapist(NOA_BIRK, "Birk", "Noa", "1000000004", "MA60045678", "2027-09-30"), taxonomy: "225700000" }, // taxonomy-invalid: the X is missing
];

const inNetwork = (providerId: string, payer: string): RowFor<typeof credentialingSheet> => ({
  providerId,
  payer,
  status: "In network",
  effective: "2024-02-01",
  payerProviderNumber: `${providerId}-77`,
});

const EVERY_PAYER = [EVERGREEN, CASCADE, ROGUE, COLUMBIA, LABOR, AUTO, COMMUNITY, VETERANS];

export const credentialing: readonly RowFor<typeof credentialingSheet>[] = [
  ...[JAE_PARK, MARA_STONE, LUZ_IBARRA, NOA_BIRK].flatMap((providerId) => EVERY_PAYER.map((payer) => inNetwork(providerId, payer))),
  inNetwork(LUZ_IBARRA, "Evergreen Helth"), // reference-not-found: a slip of the pen for Evergreen Health
];
