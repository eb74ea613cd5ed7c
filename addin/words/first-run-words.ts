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

export const pageWords = {
  title: "ClaimSheet",
  value: "Check claims before you send them. The file is read on this computer; this page cannot send it anywhere.",
  choose: "Choose a workbook",
  drop: "or drop it here",
  savedFile: "It reads the saved file. Your file is never changed.",
  beforeFirst: "Choose a workbook, then it is checked at once. Nothing in it changes.",
  notAFile: "That is not a workbook. Choose an .xlsx or .xlsm file.",
  sampleName: "sample-clinic.xlsx",
  file: (name: string) => `Checked: ${name}`,
} as const;

export const paneWords = {
  tabs: { overview: "Overview", check: "Check", bill: "Bill", payments: "Payments" },
  navigation: "Screens",
  more: "More",
  back: "Back",
  columns: "Sheets and columns",
  settings: "Settings",
  help: "Help",
  brand: "ClaimSheet \u00B7 stays on this computer",
  noExcel:
    "Excel did not answer. A filter may block appsforoffice.microsoft.com, or this page is open outside Excel. The browser page checks a saved workbook without Excel.",
  openPage: "Open the browser page",
  loading: "Opening...",
  theme: "Theme",
  themes: { host: "Match Excel", light: "Light", dark: "Dark" },
  themesOfPage: { host: "Match this computer", light: "Light", dark: "Dark" },
} as const;

export const helpWords = {
  keysTitle: "Keys in the list of findings",
  keys: [
    ["Up, Down", "go through the findings"],
    ["Enter", "go to the cell"],
    ["E", "explain"],
    ["F6", "between the pane and the sheet"],
  ],
  privacyTitle: "What happens with your data",
  privacy:
    "ClaimSheet has no server. It reads this workbook in this window and sends nothing. Office itself loads a script from Microsoft and may send Microsoft usage data.",
  limitsTitle: "What it cannot know",
  limits: "ClaimSheet helps you check. The payer decides. Rules are starting points: confirm them with the payer.",
} as const;

export const overviewWords = {
  visits: "Visits read",
  mustFix: "Must fix",
  review: "Review",
  tips: "Tips",
  byFamily: "Where",
  show: (family: string) => `Show ${family}`,
} as const;

export const billWords = {
  title: "Ready to bill",
  what: "Visits of status Draft or Ready with nothing to fix first.",
  sum: (visits: string, charges: string) => `${visits}, ${charges}`,
  held: (visits: string) => `${visits} wait for something under Must fix.`,
  none: "No visit is ready to bill.",
  columns: ["Patient", "Visits", "Charges"],
} as const;

export const paymentsWords = {
  title: "Received",
  what: "What the Payments sheet holds, by month and payer.",
  total: "Total",
  patients: "Patients",
  noName: "(no name)",
  none: "The Payments sheet holds no payments yet.",
  unread: (rows: string) => `${rows} without a readable date, sender or amount left out.`,
  columns: ["From", "Rows", "Paid"],
} as const;
