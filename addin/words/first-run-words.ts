export const firstRunWords = {
  title: "Check claims before you send them.",
  value: "ClaimSheet reads this workbook and lists what a payer would reject, at the very cell. Nothing leaves this computer.",
  noSheets: "This workbook has no clinic sheets yet.",
  create: "Create the sheets",
  createNote: "Adds the clinic sheets after the ones you have. Changes nothing else.",
  createWarning: "This cannot be undone with Ctrl+Z. To go back, close the workbook without saving.",
  created: "The sheets are there. Start with Practice and Providers, then type your visits.",
  ownColumns: "Use my own columns",
  ownColumnsNote: "Say where patients, visits and payments are. Your sheets stay as they are.",
  sample: "Look around with sample data",
  sampleNote: "Opens a new workbook with an invented clinic.",
  samplePageNote: "An invented clinic that shows what is found.",
  sampleOpened: "The sample opened in a new window. Open ClaimSheet there.",
  cannotAddSheets:
    "This version of Excel cannot add sheets from here. Open a blank clinic workbook instead: Look around with sample data, or Excel 2021 or later.",
  working: "Working...",
} as const;
