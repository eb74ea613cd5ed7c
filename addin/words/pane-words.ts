export const paneWords = {
  tabs: { overview: "Overview", check: "Check", bill: "Bill", payments: "Payments" },
  navigation: "Screens",
  more: "More",
  importFromFile: "Import from a file",
  columns: "Sheets and columns",
  settings: "Settings",
  help: "Help",
  brand: "ClaimSheet \u00B7 stays on this computer",
  noExcel:
    "Excel did not answer. A filter may block appsforoffice.microsoft.com, or this page is open outside Excel. The browser page checks a saved workbook without Excel.",
  openPage: "Open the browser page",
  themes: { host: "Match Excel", light: "Light", dark: "Dark" },
} as const;
