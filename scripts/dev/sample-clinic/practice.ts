import { practiceRows } from "../clinic-template/practice-sheet";

/** Settings of the invented clinic; the sample is always checked as of the same day. */
export const practice = practiceRows({
  "Practice name": "Calm Hands Massage",
  "Legal name": "Calm Hands Massage LLC",
  "Tax ID": "07-3456789", // tax-id-invalid: no EIN begins with 07
  "Tax ID type": "EIN",
  "Group NPI": "1000000004",
  Taxonomy: "225700000X",
  "Address 1": "410 Columbia Street",
  "Address 2": "Suite 3",
  City: "Vancouver",
  State: "WA",
  ZIP: "98660-3112",
  Phone: "(360) 555-0142",
  Fax: "(360) 555-0143",
  Email: "desk@calmhands.example",
  "Pay-to address": "PO Box 77", // address-not-billable: and no Pay-to ZIP
  "Pay-to city": "Vancouver",
  "Pay-to state": "WA",
  "Place of service": "11",
  "Accepts assignment": "Yes",
  "File within (days)": 90,
  "Late cancellation hours": 24,
  "Late cancellation percent": 50,
  "Superbill footer": "Thank you for coming to Calm Hands.",
  "Check as of": "2026-11-23",
});
