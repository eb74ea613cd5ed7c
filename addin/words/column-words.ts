import { counted } from "../../billing/findings/words";

export const columnWords = {
  title: "Your sheets and columns",
  intro:
    "Say what each sheet holds and which of its columns stand for ours. Your sheets stay as they are; the choices are kept in a sheet named Mapping.",
  reading: "Reading the first rows of your sheets...",
  none: "No sheet here has a row of headers with at least two names. Type your headers in one row, then open this screen again.",
  holds: (sheet: string) => `${sheet} holds`,
  headerRow: (row: number, columns: number) => `Headers in row ${row}, ${counted(columns, "column")}`,
  nothing: "Nothing for ClaimSheet",
  needed: "Needed",
  goodToHave: (count: number) => `Good to have (${count})`,
  choose: "(choose)",
  notThere: "(not there)",
  missing: (count: number) => `${counted(count, "needed column")} still to choose; checks that need them stay off.`,
  use: "Use these columns",
  saved: "Saved in the sheet Mapping. Checking now.",
} as const;
