import { distance } from "fastest-levenshtein";
import { ALL_SHEETS, sheetNamed } from "../../billing/records/all-sheets";
import type { SheetDescription } from "../../billing/records/describe";
import { isCellError, type Cell } from "../../billing/values/cell";
import { folded } from "../../billing/values/folded";
import { headerIn, type Header } from "../../billing/workbook/find-header";
import { recognizeSheet } from "../../billing/workbook/sheet-kind";
import { vocabularyOf } from "../../billing/workbook/vocabulary";
import type { Sheet, SheetRow, Workbook } from "../../billing/workbook/workbook";

/** One of the clinic's own columns, with values that people recognise faster than a name. */
export interface TheirColumn {
  readonly header: string;
  readonly samples: readonly string[];
}

/** A sheet with something like headers. */
export interface TheirSheet {
  readonly name: string;
  readonly headerRow: number;
  readonly columns: readonly TheirColumn[];
  /** What it was recognised as, or is closest to. */
  readonly table: string | undefined;
}

/** Their header for each column of ours, by our header. */
export type ColumnChoices = Readonly<Record<string, string>>;

/** What one sheet was said to hold. */
export interface SheetChoice {
  readonly table: string | undefined;
  readonly columns: ColumnChoices;
}

const OWN = new Set(["Findings", "Ignored", "RuleSettings", "Lists", "Mapping", "Changes", "Practice"]);

/** The tables that a clinic's own sheet may hold. */
export const TABLES_TO_CHOOSE = ALL_SHEETS.filter((description) => !OWN.has(description.table));

const HEADER_IS_WITHIN = 30;
const FEWEST_HEADERS = 2;

const texts = (row: SheetRow): number => row.cells.filter((cell) => typeof cell === "string").length;

/** The first of the rows with the most texts. */
const likelyHeader = (sheet: Sheet): Header | undefined => {
  const rows = sheet.rows.slice(0, HEADER_IS_WITHIN);
  const most = Math.max(0, ...rows.map(texts));
  const row = rows.find((candidate) => texts(candidate) === most);
  return row && most >= FEWEST_HEADERS ? headerIn(sheet, row) : undefined;
};

const shown = (cell: Cell | undefined): string =>
  cell === null || cell === undefined ? "" : isCellError(cell) ? cell.error : String(cell);

const theirColumns = (sheet: Sheet, header: Header): readonly TheirColumn[] => {
  const below = sheet.rows.filter(({ row }) => row > header.row).slice(0, 20);
  return header.cells.map(({ at, shown: name }) => ({
    header: name,
    samples: [...new Set(below.map(({ cells }) => shown(cells[at])).filter((text) => text !== ""))].slice(0, 3),
  }));
};

/** Every sheet that could hold the clinic's data. */
export const theirSheets = (workbook: Workbook): readonly TheirSheet[] =>
  workbook.sheets.flatMap((sheet) => {
    const recognized = recognizeSheet(sheet);
    const header = recognized?.header ?? likelyHeader(sheet);
    if (!header || OWN.has(sheet.name)) return [];
    return [{ name: sheet.name, headerRow: header.row, columns: theirColumns(sheet, header), table: recognized?.description.table }];
  });

/** How many letters of ten may differ in a guess. */
const CLOSE = 0.34;

const closest = (wanted: readonly string[], headers: readonly string[]): string | undefined => {
  let best: { readonly header: string; readonly far: number } | undefined;
  for (const header of headers) {
    for (const word of wanted) {
      const far = distance(folded(word), folded(header)) / Math.max(folded(word).length, 1);
      if (far <= CLOSE && far < (best?.far ?? 1)) best = { header, far };
    }
  }
  return best?.header;
};

/** What each column of ours most likely is: known words first, then words spelt nearly so; no header twice. */
export const guessedChoices = (description: SheetDescription, sheet: TheirSheet): ColumnChoices => {
  const { exact, aliases, weak } = vocabularyOf(description);
  const left = new Set(sheet.columns.map(({ header }) => header));
  const choices: Record<string, string> = {};
  const take = (find: (key: string) => string | undefined): void => {
    for (const [key, { header }] of Object.entries(description.columns)) {
      const found = choices[header] === undefined ? find(key) : undefined;
      if (found === undefined) continue;
      choices[header] = found;
      left.delete(found);
    }
  };
  for (const words of [exact, aliases, weak]) take((key) => [...left].find((header) => words.get(folded(header)) === key));
  take((key) => {
    const column = description.columns[key];
    return column?.required ? closest([column.header, ...(column.aliases ?? [])], [...left]) : undefined;
  });
  return choices;
};

export const tableDescribed = (table: string): SheetDescription | undefined => sheetNamed(table);
