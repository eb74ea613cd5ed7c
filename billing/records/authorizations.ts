import { oneOf } from "./column-types/choice";
import { date } from "./column-types/date";
import { identifier } from "./column-types/identifier";
import { decimalNumber } from "./column-types/number";
import { codeList, refersTo, remark, text, textList } from "./column-types/text";
import { column, sheet, type RecordOf } from "./describe";

export const AUTHORIZATION_BASES = ["Visits", "Units", "Dollars"] as const;

/** What a payer agreed to pay for in advance. */
export const authorizationSheet = sheet(
  "Authorizations",
  "What payers agreed to in advance.",
  {
    authNumber: column("Auth #", identifier(), {
      required: true,
      aliases: ["Auth", "Authorization #", "Authorization", "Prior auth"],
      note: "The payer's number, box 23.",
      example: "AU-7",
    }),
    patient: column("Patient", refersTo("Patients"), {
      required: true,
      aliases: ["Client", "Patient name"],
      weakAliases: ["Name"],
      note: "For whom.",
      example: "P-0042",
    }),
    payer: column("Payer", refersTo("Payers"), {
      required: true,
      aliases: ["Insurance", "Insurer", "Carrier"],
      note: "A row of Payers.",
      example: "Evergreen Health",
    }),
    starts: column("Starts", date(), {
      required: true,
      aliases: ["Start date", "From", "Effective"],
      note: "First day.",
      example: "10/01/2026",
    }),
    ends: column("Ends", date(), { required: true, aliases: ["End date", "To", "Expires"], note: "Last day.", example: "12/31/2026" }),
    basis: column("Basis", oneOf(AUTHORIZATION_BASES), { note: "What the amount counts.", example: "Visits" }),
    amount: column("Amount", decimalNumber(), {
      aliases: ["Visits or units", "Visits authorized", "Units authorized"],
      note: "How many visits, units or dollars.",
      example: "12",
    }),
    codes: column("Codes", codeList("codes, such as 97124; 97140"), {
      aliases: ["Codes authorized", "CPT"],
      note: "Empty means every code.",
      example: "97124",
    }),
    bodyAreas: column("Body areas", textList(), { aliases: ["Areas"], note: "Where the payer says.", example: "neck" }),
    approvedBy: column("Approved by", text(), { aliases: ["Approved by/ref"], note: "Who agreed.", example: "Kim" }),
    notes: column("Notes", remark(), { note: "Anything." }),
  },
  { keyColumn: "authNumber" },
);

export type AuthorizationRecord = RecordOf<typeof authorizationSheet>;
