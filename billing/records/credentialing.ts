import { oneOf } from "./column-types/choice";
import { date } from "./column-types/date";
import { identifier } from "./column-types/identifier";
import { refersTo, remark } from "./column-types/text";
import { column, sheet, type RecordOf } from "./describe";

export const CREDENTIALING_STATUSES = ["In network", "Applied", "Out", "Not accepted"] as const;

/** Which therapist a payer has taken into its network, and since when. */
export const credentialingSheet = sheet("Credentialing", "Which payer has which therapist in network: one row each.", {
  providerId: column("Provider ID", refersTo("Providers"), {
    required: true,
    aliases: ["Provider", "Therapist"],
    note: "A row of Providers.",
    example: "JP",
  }),
  payer: column("Payer", refersTo("Payers"), {
    required: true,
    aliases: ["Insurance", "Insurer", "Carrier", "Network"],
    note: "A row of Payers.",
    example: "Evergreen Health",
  }),
  status: column("Status", oneOf(CREDENTIALING_STATUSES, { In: "In network", "Out of network": "Out" }), {
    required: true,
    note: "Where the application stands.",
    example: "In network",
  }),
  effective: column("Effective", date(), { aliases: ["Effective date", "Since"], note: "First day in network.", example: "03/01/2026" }),
  ends: column("Ends", date(), { aliases: ["End date", "Terminated"], note: "Last day in network." }),
  payerProviderNumber: column("Payer provider #", identifier(), {
    aliases: ["Provider number"],
    note: "The payer's own number for the therapist.",
    example: "EH-9921",
  }),
  notes: column("Notes", remark(), { note: "Anything." }),
});

export type CredentialingRecord = RecordOf<typeof credentialingSheet>;
