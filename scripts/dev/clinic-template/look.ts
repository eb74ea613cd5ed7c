import type { AddWorksheetOptions, Cell, Worksheet } from "exceljs";
import { columnLetters } from "../../../billing/values/cell-ref";
import { dressHeader, font, TEAL } from "../../sheet-look";

const GREY = "FF5F6B6A";

/** Tabs by what people do there. */
const TAB_COLORS: Readonly<Record<string, string>> = {
  Start: TEAL,
  ...Object.fromEntries(["Visits", "OtherVisits", "OtherCharges"].map((table) => [table, "FF2E8B7A"])),
  ...Object.fromEntries(["Payments", "Deposits", "Claims", "FollowUp"].map((table) => [table, "FF4C7A34"])),
  ...Object.fromEntries(["Patients", "Policies", "Prescriptions", "Authorizations"].map((table) => [table, "FF2F6DB5"])),
  ...Object.fromEntries(["Payers", "Fees", "Providers", "Credentialing", "Practice"].map((table) => [table, "FF7A5AA6"])),
  ...Object.fromEntries(["Findings", "Ignored", "RuleSettings"].map((table) => [table, "FFC77700"])),
};

/** Sheets that ClaimSheet keeps for itself. */
const HIDDEN: ReadonlySet<string> = new Set(["Lists", "Mapping", "Changes"]);

export const isHidden = (table: string): boolean => HIDDEN.has(table);

/** The first row of Findings says when it was written; every other sheet begins with its headers. */
export const headerRowOf = (table: string): number => (table === "Findings" ? 2 : 1);

/** Columns that stay in sight while scrolling right: what says whose row it is. */
const IDENTITY_COLUMNS: Readonly<Record<string, number>> = {
  Visits: 2,
  Patients: 3,
  Policies: 2,
  Prescriptions: 2,
  Authorizations: 2,
  Claims: 2,
  Payments: 2,
};

/** As many columns as are readable on one sheet of paper, in characters. */
const CHARACTERS_A_PAGE = 190;

/** How a sheet opens and prints: headers and identity columns stay in sight and are repeated on every page. */
export const sheetOptions = (table: string, headerRow: number, characters = 0): Partial<AddWorksheetOptions> => {
  const identity = IDENTITY_COLUMNS[table] ?? 1;
  return {
    state: HIDDEN.has(table) ? "hidden" : "visible",
    properties: { tabColor: { argb: TAB_COLORS[table] ?? GREY } },
    views: [{ state: "frozen", xSplit: identity, ySplit: headerRow }],
    pageSetup: {
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: Math.max(1, Math.round(characters / CHARACTERS_A_PAGE)),
      fitToHeight: 0,
      printTitlesRow: `${headerRow}:${headerRow}`,
      printTitlesColumn: `A:${columnLetters(identity - 1)}`,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.2, footer: 0.2 },
    },
    headerFooter: { oddFooter: "&L&A&RPage &P of &N" },
  };
};

/** A column's header; grey where a formula fills the column. */
export const dressColumnHeader = (cell: Cell, isDisplay: boolean): void => dressHeader(cell, isDisplay ? GREY : TEAL);

const ROOM_FOR_FILTER_BUTTON = 5;
const USUAL_WIDTH = 13;

const WIDEST = 44;

/** Wide enough for the header beside its filter button, and for the texts that stand below. */
export const columnWidth = (header: string, texts: readonly string[], asked = USUAL_WIDTH): number =>
  Math.max(asked, header.length + ROOM_FOR_FILTER_BUTTON, Math.min(WIDEST, Math.max(0, ...texts.map(({ length }) => length + 2))));

export const rangeOfColumn = (column: number, from: number, to: number): string =>
  `${columnLetters(column)}${from}:${columnLetters(column)}${to}`;

export const title = (sheet: Worksheet, row: number, text: string): void => {
  sheet.getCell(row, 1).value = text;
  sheet.getCell(row, 1).font = font({ bold: true, size: 16, color: { argb: TEAL } });
};
