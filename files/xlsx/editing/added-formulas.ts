import { sameName } from "../../../billing/workbook/new-rows";
import type { OpenedWorkbook } from "./opened-workbook";
import { refusals } from "./refusals";
import { tableColumns } from "./table-part";

/** A Table that a formula names, and those of its columns that it names. */
interface NamedTable {
  readonly table: string;
  readonly columns: readonly string[];
}

const TEXTS = /"(?:[^"]|"")*"/g;
const TABLE = /(?<table>[\p{L}_\\][\p{L}\p{N}_.\\]*)\[(?<inside>(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*)\]/gu;
const COLUMN = /\[((?:'.|[^[\]'])*)\]/g;

const columnNames = (inside: string): readonly string[] => {
  const each = inside.includes("[") ? [...inside.matchAll(COLUMN)].map(([, name = ""]) => name) : [inside];
  return each.filter((name) => name !== "" && !name.startsWith("#")).map((name) => name.replace(/'(.)/g, "$1"));
};

const namedTables = (formula: string): readonly NamedTable[] =>
  [...formula.replace(TEXTS, '""').matchAll(TABLE)].map(({ groups }) => ({
    table: groups?.["table"] ?? "",
    columns: columnNames(groups?.["inside"] ?? ""),
  }));

/** A formula of ours names the table as we do; here the Excel Table may have another name. */
export const withTableName = (formula: string, ours: string, theirs: string): string =>
  ours === theirs
    ? formula
    : formula.replace(/"(?:[^"]|"")*"|[\p{L}_\\][\p{L}\p{N}_.\\]*(?=\[)/gu, (token) => (sameName(token, ours) ? theirs : token));

/** Excel repairs, that is takes away, a formula that names a Table or a column which is not there: throws EditRefused for one. */
export const refuseUnknownInFormulas = ({ added, sheets, pack }: OpenedWorkbook): void => {
  if (added.length === 0) return;
  const tables = sheets().flatMap((sheet) => sheet.tables);
  for (const { header, formula } of added) {
    for (const { table, columns } of namedTables(formula)) {
      const found = tables.find(({ name }) => sameName(name, table));
      if (!found) throw refusals.unknownInFormula(header, `the table ${table}`);
      const headers = tableColumns(pack.text(found.part)).map((column) => column.header);
      const lacking = columns.find((column) => !headers.some((one) => sameName(one, column)));
      if (lacking !== undefined) throw refusals.unknownInFormula(header, `the column ${lacking} of the table ${table}`);
    }
  }
};
