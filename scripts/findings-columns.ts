/** The columns of a Findings sheet, in the clinic's own workbook and in the one that `check --output` writes. */
export const FINDINGS_COLUMNS = [
  { header: "Severity", width: 10 },
  { header: "Where", width: 18 },
  { header: "What is there", width: 64 },
  { header: "What to do", width: 56 },
  { header: "Can be set", width: 20 },
  { header: "Visit", width: 24 },
  { header: "Patient", width: 11 },
  { header: "Payer", width: 24 },
  { header: "Rule", width: 34 },
  { header: "Sheet", width: 14 },
  { header: "Row", width: 7 },
  { header: "Workbook", width: 24 },
  { header: "Finding key", width: 40 },
  { header: "Fingerprint", width: 30 },
] as const;

/** Row 1 says when it was made; the headers stand below. */
export const FINDINGS_HEADER_ROW = 2;
