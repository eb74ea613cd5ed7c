import type { AnyRow, ClinicRows } from "../../scripts/dev/clinic-rows";
import { practiceWith } from "./case-forms";
import { cellOf, dayOf, TODAY } from "./clean-calendar";
import { feeSchedule } from "./clean-fees";
import { isInNetwork } from "./clean-payers";
import { PAYERS } from "./clean-schedule";

const NPIS = ["1234567893", "1245319599", "1558598797", "1000000004"]; // documented dummies

const OPENED_ON = cellOf(dayOf(2023, 1, 1));

const providerRow = (therapist: number): AnyRow => ({
  providerId: `T${therapist + 1}`,
  last: `Therapist${therapist + 1}`,
  first: "Alex",
  credential: "LMT",
  npi: NPIS[therapist % NPIS.length] ?? null,
  taxonomy: "225700000X",
  licenseNumber: `MA6001${therapist}`,
  licenseState: "WA",
  licenseExpires: cellOf(dayOf(2028, 3, 31)),
  liabilityExpires: cellOf(dayOf(2028, 6, 30)),
});

/** In network with every payer that has a contract, and out of it with the others. */
const credentialingRows = (therapist: number): readonly AnyRow[] =>
  PAYERS.map((payer) => ({
    providerId: `T${therapist + 1}`,
    payer: payer.name,
    status: isInNetwork(payer) ? "In network" : "Out",
    effective: OPENED_ON,
  }));

/** What does not depend on the visits: payers and contracts, therapists and the practice. */
export const officeRows = (therapistCount: number): ClinicRows => {
  const therapists = Array.from({ length: therapistCount }, (_, at) => at);
  return {
    Payers: PAYERS.map(({ name, row }) => ({ payer: name, ...row })),
    Fees: feeSchedule(PAYERS),
    Providers: therapists.map(providerRow),
    Credentialing: therapists.flatMap(credentialingRows),
    Practice: [...practiceWith(), { setting: "Check as of", value: cellOf(TODAY) }],
  };
};
