import type { PatientLedger } from "../../ledger/patient-ledger";
import type { ServiceLine } from "../../ledger/visits/service-line";
import type { ClaimRecord } from "../../records/claims";

/** Who files a line: a claim is out, the office still has to send it, or the patient does it with the superbill. */
export type Filing = "sent" | "to send" | "by patient";

const OUT: ReadonlySet<string | undefined> = new Set(["Sent", "Part paid", "Paid", "Denied", "Appealed", "Closed"]);
const BILLED: ReadonlySet<string | undefined> = new Set(["Billed", "Paid", "Denied"]);

/** Handing the form to the patient sends nothing to the payer. */
const wasSent = ({ sentOn, sentBy, status }: ClaimRecord): boolean =>
  sentBy !== "Given to patient" && (sentOn !== undefined || OUT.has(status));

export const filingOf = ({ claimOf, benefits }: PatientLedger, line: ServiceLine): Filing => {
  if (!line.payer || !line.claimable) return "by patient";
  if (benefits.posted().ofPayer(line)) return "sent";
  const patientFiles = line.payer.record?.whoFiles === "Patient files";
  const claim = claimOf(line);
  if (claim ? wasSent(claim) : !patientFiles && BILLED.has(line.record.status)) return "sent";
  return patientFiles || claim?.sentBy === "Given to patient" ? "by patient" : "to send";
};
