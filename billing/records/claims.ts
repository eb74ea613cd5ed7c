import { oneOf } from "./column-types/choice";
import { date } from "./column-types/date";
import { identifier } from "./column-types/identifier";
import { amount } from "./column-types/number";
import { refersTo, remark } from "./column-types/text";
import { column, sheet, type RecordOf } from "./describe";
import { SENT_BY } from "./sent-by";

export const CLAIM_KINDS = ["Original", "Corrected", "Secondary"] as const;
export const CLAIM_STATUSES = ["Draft", "Sent", "Rejected", "Part paid", "Paid", "Denied", "Appealed", "Closed"] as const;

/** The claims made from visits, and where they stand. */
export const claimSheet = sheet(
  "Claims",
  "The claims you sent, and where they stand.",
  {
    claimNumber: column("Claim #", identifier(), {
      required: true,
      aliases: ["Claim", "Claim number", "Claim ID"],
      note: "Your own number.",
      example: "C-0118",
    }),
    patient: column("Patient", refersTo("Patients"), {
      required: true,
      aliases: ["Client", "Patient name"],
      weakAliases: ["Name"],
      note: "Whose visits.",
      example: "P-0042",
    }),
    payer: column("Payer", refersTo("Payers"), {
      required: true,
      aliases: ["Insurance", "Insurer", "Carrier"],
      note: "A row of Payers.",
      example: "Evergreen Health",
    }),
    policyNumber: column("Policy #", refersTo("Policies"), { aliases: ["Policy"], note: "A row of Policies.", example: "PO-17" }),
    kind: column("Kind", oneOf(CLAIM_KINDS), { aliases: ["Claim type"], note: "Empty means Original.", example: "Original" }),
    originalRef: column("Original ref", identifier(), { aliases: ["Original reference"], note: "Box 22, for a corrected claim." }),
    billed: column("Billed", amount(), { aliases: ["Total billed", "Claim total", "Total charge"], note: "Box 28.", example: "180.00" }),
    sentOn: column("Sent on", date(), {
      aliases: ["Date sent", "Sent", "Submitted"],
      note: "Empty until it is sent.",
      example: "11/18/2026",
    }),
    sentBy: column("Sent by", oneOf(SENT_BY), { note: "The way it went.", example: "Portal" }),
    trackingNumber: column("Tracking #", identifier(), { aliases: ["Tracking"], note: "Proof of sending." }),
    payerClaimNumber: column("Payer claim #", identifier(), { aliases: ["ICN", "Payer claim number"], note: "The payer's own number." }),
    status: column("Status", oneOf(CLAIM_STATUSES), { aliases: ["Claim status"], note: "Where it stands.", example: "Sent" }),
    followUpOn: column("Follow up on", date(), { aliases: ["Follow up"], note: "When to ask.", example: "12/18/2026" }),
    notes: column("Notes", remark(), { note: "Anything." }),
  },
  { keyColumn: "claimNumber" },
);

export type ClaimRecord = RecordOf<typeof claimSheet>;
