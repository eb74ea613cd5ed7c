import type { ClaimFacts } from "../../ledger/claim-facts/claim-facts";
import { isoDate } from "../../values/calendar-date";
import { inFileName } from "../in-file-name";

/** "CMS-1500 C-0118"; of lines that are on no claim yet "CMS-1500 P-0042 2026-11-04", by the first day. */
export const claimFormFileName = ({ record, patient, lines: [first] }: ClaimFacts): string => {
  const ofLines = [patient.id, first && isoDate(first.line.date)].filter((part) => part !== undefined).join(" ");
  return `CMS-1500 ${inFileName(record?.claimNumber ?? ofLines)}`;
};
