import { counted, listed } from "../../billing/findings/words";

export const billWords = {
  ready: "Ready to bill",
  readySum: (visits: string, charges: string) => `${visits}, ${charges}`,
  readyWhat: "Visits of status Draft or Ready with nothing to fix first.",
  held: (visits: number) => `${counted(visits, "visit waits", "visits wait")} for something under Must fix.`,
  none: "No visit is ready to bill.",
  columns: ["Patient", "Visits", "Charges"],
  byPatient: "By patient",

  document: "Document",
  superbill: "Superbill",
  packet: "Claim packet",

  patient: "Patient",
  patientHint: "Type a name or ID",
  nobody: "No patient with visits on these dates is called that.",
  morePatients: (count: number) => `${count} more: type to narrow the list`,
  everybody: (count: number) => `All patients with visits on these dates (${count})`,
  patientGone: (patient: string) =>
    `The workbook has nothing of ${patient} on these dates any more. Choose another patient or other dates.`,

  from: "From",
  to: "To",
  otherDates: "Other dates",
  noDate: "Type a date as MM/DD/YYYY, such as 11/04/2026.",
  endsBefore: "This is before the first day. Type a later date.",

  visits: "Visits",
  units: (code: string | undefined, units: number | undefined) => `${code ?? "no code"}${units === undefined ? "" : ` x${units}`}`,
  paid: "paid",
  open: (amount: string) => `${amount} open`,
  credit: (amount: string) => `${amount} too much paid`,
  mustFix: "Must fix:",
  includeAnyway: "Include anyway",
  includeAnywayOf: (line: string) => `Include anyway: ${line}`,
  noVisits: (from: string, to: string) => `No visits from ${from} to ${to}.`,
  goodToKnow: "Good to know",
  ofPatient: (patient: string, note: string) => `${patient}: ${note}`,

  template: "Template",
  standard: "Superbill - standard",
  chooseFile: "Choose a file...",
  ownTemplate: "Your own template",
  templateKept: (name: string) => `${name} is used until you close ClaimSheet.`,
  showPaid: "Show what the patient paid",

  missing: "Missing",
  must: "Must be filled in",
  better: "Better filled in",
  nothingMissing: "Nothing is missing.",
  goTo: (label: string, item: string) => `${label}: ${item}`,

  blocked: (patients: number) => `Left out until what must be filled in is there, ${counted(patients, "patient")}:`,
  nothingOn: (patients: number) => `Left out, because every visit has something that must be fixed, ${counted(patients, "patient")}:`,
  heldVisits: (visits: number) => `Include ${counted(visits, "visit")} that something must be fixed for`,

  make: (count: number) => (count === 1 ? "Make superbill" : "Make superbills"),
  making: "Making...",
  sum: (visits: number, charges: string) => `${counted(visits, "visit")}, ${charges}`,
  batchSum: (superbills: number, visits: number, charges: string) =>
    `${counted(superbills, "superbill")}, ${counted(visits, "visit")}, ${charges}`,
  opens: "Opens a new workbook, ready to print.",
  downloads: "Makes a file that you can download and print.",
  health: "It holds health information of patients: keep it where only your clinic can open it.",

  choosePatient: "Choose a patient first.",
  correctDates: "Correct the dates first.",
  tickOne: "Tick at least one visit.",
  fillIn: (count: number) => `Fill in what must be there first: ${counted(count, "thing")} under Missing.`,
  nobodyReady: "No superbill can be made: see who is left out.",
  behind: "The workbook changed since the check. Press Check again first.",
  checkFirst: "Nothing is checked yet. Press Check now first.",
  stoppedByCheck: "A check stopped this. Press Check again first.",

  progress: (done: number, of: number) => `Making ${done} of ${counted(of, "superbill")}`,
  stopped: "Stopped. Nothing was made.",
  opened: (count: number, sum: string) =>
    `${counted(count, "superbill")} (${sum}) opened in a new workbook, ready to print. Save it there if you want to keep it.`,
  fileMade: (count: number, sum: string) => `${counted(count, "superbill")} (${sum}) ready to download.`,
  download: (fileName: string) => `Download ${fileName}`,
  downloaded: (fileName: string) => `${fileName} is in your downloads.`,
  tooLong: (places: readonly string[]) =>
    `Longer than the cell, so paper may cut it: ${listed(places)}. Widen the row or shorten the text before you print.`,

  notOpened: {
    tooLarge: "The workbook is too large for Excel to open from here.",
    notOffered: "This version of Excel cannot open a new workbook from here.",
  },
  addAsSheets: "Add as sheets here",
  addAsSheetsOffer: "You can add it as sheets of this workbook instead.",
  addAsSheetsWarning: (count: number) =>
    `Adds ${counted(count, "sheet")} after the ones you have. This cannot be undone with Ctrl+Z; to go back, delete the sheets or close the workbook without saving.`,
  added: (count: number) => `${counted(count, "superbill")} added as ${count === 1 ? "a sheet" : "sheets"} after the ones you have.`,
  notThatRow: (sheet: string, row: number) =>
    `Row ${row} of ${sheet} belongs to no patient that ClaimSheet knows. Select a row of Visits, then press the button again.`,
} as const;
