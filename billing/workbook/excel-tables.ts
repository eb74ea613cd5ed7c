import type { Workbook } from "./workbook";

/** The headers of Excel Tables by the Table's name, all in small letters, as Excel tells them. */
export type TableHeaders = ReadonlyMap<string, ReadonlySet<string>>;

/** The Excel Tables of a workbook. */
export const excelTables = ({ sheets }: Workbook): TableHeaders =>
  new Map(
    sheets.flatMap((sheet) =>
      sheet.tables.map(({ name, range }) => {
        const cells = sheet.rows.find(({ row }) => row === range.top)?.cells.slice(range.left, range.right + 1) ?? [];
        return [name.toLowerCase(), new Set(cells.map((cell) => (typeof cell === "string" ? cell.toLowerCase() : "")))] as const;
      }),
    ),
  );

/** The Tables as they are once these columns are added to one of them, or it is made with them. */
export const withColumns = (tables: TableHeaders, name: string, columns: readonly { readonly header: string }[]): TableHeaders =>
  new Map([
    ...tables,
    [name.toLowerCase(), new Set([...(tables.get(name.toLowerCase()) ?? []), ...columns.map(({ header }) => header.toLowerCase())])],
  ]);

/** A column of an Excel Table, as a formula names it. */
export interface TableColumn {
  readonly table: string;
  readonly header: string;
}

/** `Payers[Unit rule]` and `Visits[[#This Row],[Rx '#]]`; an apostrophe stands before what would end or mean something else. */
const REFERENCE = /([A-Za-z_]\w*)\[(?:\[#This Row\],\[)?((?:'.|[^\]'#])+)\]/g;

/** The first column that a formula looks at and that is not there; Excel calls a workbook with such a formula damaged. */
export const missingInFormula = (formula: string, tables: TableHeaders): TableColumn | undefined => {
  for (const [, table = "", escaped = ""] of formula.matchAll(REFERENCE)) {
    const header = escaped.replace(/'(.)/g, "$1");
    if (tables.get(table.toLowerCase())?.has(header.toLowerCase()) !== true) return { table, header };
  }
  return undefined;
};
