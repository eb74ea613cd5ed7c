import { ALL_SHEETS } from "../../../billing/records/all-sheets";
import type { Column, SheetDescription } from "../../../billing/records/describe";
import { practiceSettings } from "../../../billing/records/practice";

const inTable = (text: string): string => text.replaceAll("|", "\\|");

const allowed = ({ type }: Column<unknown>): string =>
  type.list?.closed === true ? type.list.values.join(", ") : type.list ? `such as ${type.list.values.join(", ")}` : type.name;

const row = (column: Column<unknown>): string => {
  const { header, required, aliases = [], weakAliases = [], note, example = "", display } = column;
  const kind = display === undefined ? allowed(column) : "formula, display only";
  const also = [...aliases, ...weakAliases.map((alias) => `${alias} (beside others)`)].join(", ");
  return `| ${[header, required === true ? "yes" : "", kind, note, example, also].map(inTable).join(" | ")} |`;
};

const HEAD = ["| column | required | holds | note | example | also read as |", "|---|---|---|---|---|---|"];

const section = ({ table, purpose, columns }: SheetDescription): readonly string[] => [
  `## ${table}`,
  "",
  purpose,
  "",
  ...HEAD,
  ...Object.values(columns).map(row),
  "",
];

/** Every sheet and column, from the one description of each sheet. */
export const columnsPage = (): string =>
  [
    "# Sheets and columns",
    "",
    "Columns may stand in any order and other columns are left alone. Headers are read without regard to case, spaces and punctuation.",
    "",
    ...ALL_SHEETS.flatMap(section),
    "## Settings of Practice",
    "",
    ...HEAD,
    ...Object.values(practiceSettings).map(row),
    "",
  ].join("\n");
