import { counted, listed } from "../../billing/findings/words";

/** Claim packets: what goes with a claim, and that it went. */
export const packetWords = {
  claim: "Claim",
  claimHint: "Type a claim, payer or name",
  noClaims: "No claim, and no visit that waits for one. Claims are rows of the sheet Claims.",
  noneCalled: "No claim is called that.",
  moreClaims: (count: number) => `${count} more: type to narrow the list`,
  waiting: "Not on a claim yet",
  lines: (lines: number, charges: string) => `${counted(lines, "line")}, ${charges}`,
  sent: (date: string) => `sent ${date}`,
  gone: "The workbook has no such claim or visits any more. Choose another claim.",
  days: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  wasSent: (date: string) => `Sent on ${date}.`,
  fileBy: (date: string, left: number) =>
    left < 0
      ? `File by ${date}: ${counted(-left, "day")} too late.`
      : left === 0
        ? `File by ${date}: today is the last day.`
        : `File by ${date}: ${counted(left, "day")} left.`,
  mustFix: "Must be fixed first",

  checklist: "Checklist",
  state: { "in the file": "ready", "on paper": "on paper", missing: "missing" },
  notRequired: "not required",
  gap: (item: string, remedy: string) => `${item}: ${remedy}`,
  enclosed: "Enclosed on paper",
  enclosedOf: (item: string) => `Enclosed on paper: ${item}`,

  standard: "Claim packet - standard",
  make: "Make packet",
  progress: () => "Making the packet",
  chooseClaim: "Choose a claim first.",
  opened: (sum: string) => `The packet (${sum}) opened in a new workbook, ready to print. Save it there if you want to keep it.`,
  fileMade: (sum: string) => `The packet (${sum}) is ready to download.`,
  added: (sheets: number) => `The packet is added as ${counted(sheets, "sheet")} after the ones you have.`,

  mark: "Mark as sent",
  markTitle: (claim: string) => `Mark ${claim} as sent`,
  newClaim: "a new claim",
  sentOn: "Sent on",
  sentBy: "Sent by",
  chooseWay: "(choose)",
  wayMissing: "Choose the way it went.",
  trackingNumber: "Tracking #",
  trackingHint: "Of the mail, the fax or the portal. May stay empty.",
  noDate: "Type the day as MM/DD/YYYY, such as 11/04/2026.",
  afterToday: "This is after today. Type the day it went out.",
  toWrite: "Fill in how it went, and what will be written is shown here.",
  columns: (sheet: string, headers: readonly string[]) => `${sheet}: ${listed(headers)}.`,
  nothingDiffers: "All of it is written already.",
  followUpOn: (date: string) => `Follow up on ${date}.`,
  noFollowUp: "No follow-up date: the payer's usual days to answer are not known.",
  lacks: (headers: readonly string[]) => `Claims has no column ${listed(headers)}, so that is not written.`,
} as const;
