import type { claimSheet } from "../../../billing/records/claims";
import type { followUpSheet } from "../../../billing/records/follow-up";
import type { RowFor } from "../clinic-rows";
import { visits } from "./visits";

type ClaimRow = RowFor<typeof claimSheet>;

/** When each claim went out; what is on it is said by Visits. */
const SENT_ON = {
  "C-0101": "2026-08-03",
  "C-0102": "2026-07-03",
  "C-0108": "2026-08-24",
  "C-0109": "2026-08-31",
  "C-0110": "2026-09-21",
  "C-0111": "2026-09-08",
  "C-0112": "2026-09-23",
  "C-0113": "2026-10-02",
  "C-0114": "2026-10-01",
  "C-0115": "2026-09-21",
  "C-0116": "2026-08-17",
  "C-0117": "2026-09-17",
  "C-0121": "2026-11-02",
  "C-0122": "2026-11-02",
  "C-0123": "2026-11-02",
} as const;

const POLICY_OF: Readonly<Record<string, string>> = {
  "P-0001": "PL-0061",
  "P-0002": "PL-0062",
  "P-0003": "PL-0063",
  "P-0005": "PL-0065",
  "P-0006": "PL-0066",
  "P-0007": "PL-0067",
  "P-0008": "PL-0068",
  "P-0009": "PL-0069",
  "P-0010": "PL-0070",
  "P-0018": "PL-0078",
  "P-0036": "PL-0096",
};

const idIn = (patient: unknown): string => String(patient).slice(-"P-0000".length);

export const claims: readonly ClaimRow[] = Object.entries(SENT_ON).map(([claimNumber, sentOn]): ClaimRow => {
  const lines = visits.filter((visit) => visit.claimNumber === claimNumber);
  const [first] = lines;
  return {
    claimNumber,
    patient: first?.patient ?? null,
    payer: first?.billTo ?? null,
    policyNumber: POLICY_OF[idIn(first?.patient)] ?? null,
    kind: "Original",
    billed: lines.reduce((sum, { charge }) => sum + Number(charge), 0),
    sentOn,
    sentBy: "Clearinghouse",
    trackingNumber: `TR-${claimNumber.slice(2)}`,
    payerClaimNumber: `TEST${claimNumber.slice(2)}00`,
    status: first?.status === "Paid" ? "Paid" : "Sent",
  };
});

export const followUps: readonly RowFor<typeof followUpSheet>[] = [
  {
    when: "2026-09-28",
    claimNumber: "C-0110",
    spokeTo: "Provider line",
    callRef: "88-4471",
    result: "In process",
    nextOn: "2026-10-12",
    closed: "Yes",
    by: "LI",
  },
];
