import type { claimSheet } from "../../../billing/records/claims";
import type { followUpSheet } from "../../../billing/records/follow-up";
import { textOf, type RowFor } from "../clinic-rows";
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
  "C-0131": "2026-10-05", // claim-unanswered: 49 days, and the payer usually takes 30
  "C-0132": "2026-11-02",
  "C-0133": "2026-11-09",
  "C-0134": "2026-07-13",
  "C-0135": "2026-07-20",
  "C-0136": "2026-10-19",
  "C-0141": "2026-09-14",
  "C-0142": "2026-09-21",
  "C-0143": "2026-09-28",
  "C-0144": "2026-10-05",
  "C-0145": "2026-10-12",
  "C-0146": "2026-10-19",
  "C-0147": "2026-09-14",
  "C-0148": "2026-09-21",
  "C-0151": "2026-11-09",
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
  "P-0045": "PL-0106",
  "P-0046": "PL-0107",
  "P-0047": "PL-0108",
  "P-0048": "PL-0109",
  "P-0049": "PL-0110",
  "P-0056": "PL-0117",
};

const PARTICULAR: Readonly<Record<string, ClaimRow>> = {
  "C-0132": { billed: 225 }, // claim-total-differs: its line is $180.00
};

/** What the claims of lines with a status are called; of other lines they were sent. */
const STATUS_OF: Readonly<Record<string, string>> = { Paid: "Paid", Denied: "Denied" };

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
    status: STATUS_OF[textOf(first?.status)] ?? "Sent",
    ...PARTICULAR[claimNumber],
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
  // appeal-deadline-near: the payer gave a day of its own
  { when: "2026-08-10", claimNumber: "C-0134", callRef: "88-4502", result: "Appeal in writing", dueBy: "2026-12-01", by: "NB" },
  // appeal-deadline-passed: and here, too
  { when: "2026-08-17", claimNumber: "C-0135", callRef: "88-4503", result: "Appeal in writing", dueBy: "2026-11-13", by: "NB" },
];
