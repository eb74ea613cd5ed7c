import { suggested } from "./column-types/choice";
import { date } from "./column-types/date";
import { identifier, npi } from "./column-types/identifier";
import { remark, text } from "./column-types/text";
import { column, sheet, type RecordOf } from "./describe";
import { CREDENTIALS } from "./words";

/** The therapists, with what makes them payable on a date. */
export const providerSheet = sheet(
  "Providers",
  "The therapists: licence, liability insurance and NPI.",
  {
    providerId: column("Provider ID", identifier(), {
      required: true,
      aliases: ["Therapist ID", "Staff ID", "Initials"],
      note: "One to three letters, typed in Visits.",
      example: "JP",
    }),
    last: column("Last", text(), { required: true, aliases: ["Last name", "Surname"], note: "Last name.", example: "Park" }),
    first: column("First", text(), { required: true, aliases: ["First name"], note: "First name.", example: "Jae" }),
    credential: column("Credential", suggested(CREDENTIALS), {
      required: true,
      aliases: ["Credentials", "Title"],
      note: "As on the licence.",
      example: "LMT",
    }),
    npi: column("NPI", npi(), { aliases: ["Individual NPI", "NPI number"], note: "The therapist's own, box 24J.", example: "1234567893" }),
    taxonomy: column("Taxonomy", text(), { aliases: ["Taxonomy code"], note: "Ten characters.", example: "225700000X" }),
    licenseNumber: column("License #", identifier(), {
      required: true,
      aliases: ["License", "License number", "Licence #"],
      note: "As on the licence.",
      example: "MA60012345",
    }),
    licenseState: column("License state", text(), { required: true, aliases: ["Licensed in"], note: "Two letters.", example: "WA" }),
    licenseExpires: column("License expires", date(), {
      required: true,
      aliases: ["License expiration", "License exp"],
      note: "The last day it is good.",
      example: "03/31/2027",
    }),
    liabilityInsurer: column("Liability insurer", text(), {
      aliases: ["Malpractice insurer"],
      note: "Who insures the therapist.",
      example: "Alder Mutual",
    }),
    liabilityPolicyNumber: column("Liability policy #", identifier(), {
      aliases: ["Liability policy", "Malpractice policy"],
      note: "As on the certificate.",
      example: "LP-5521",
    }),
    liabilityExpires: column("Liability expires", date(), {
      aliases: ["Liability expiration", "Malpractice expires"],
      note: "The last day it is good.",
      example: "12/15/2026",
    }),
    start: column("Start", date(), { aliases: ["Start date", "Hired"], note: "First day with you.", example: "01/02/2024" }),
    end: column("End", date(), { aliases: ["End date"], note: "Last day with you." }),
    notes: column("Notes", remark(), { note: "Anything." }),
  },
  { keyColumn: "providerId" },
);

export type ProviderRecord = RecordOf<typeof providerSheet>;
