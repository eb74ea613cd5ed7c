import type { LackingColumns } from "../../billing/tasks/import/lacking-columns";
import { groupedBy } from "../../billing/values/grouped";
import type { Edit } from "../../billing/workbook/edit";
import { writingWords } from "../words/writing-words";

const appended = (edits: readonly Edit[], table: string): number =>
  edits.reduce((sum, edit) => sum + (edit.does === "appendRows" && edit.table === table ? edit.rows.length : 0), 0);

/** How many rows of each sheet have cells that are set. */
const rowsSet = (edits: readonly Edit[]): readonly string[] => {
  const writes = edits.flatMap((edit) => (edit.does === "setCells" ? edit.writes : []));
  return [...groupedBy(writes, ({ sheet }) => sheet)].map(([sheet, own]) =>
    writingWords.rowsOf(new Set(own.map(({ cell }) => cell.replace(/^[A-Z]+/, ""))).size, sheet),
  );
};

/** Rows of the change list go without saying. */
const ADDED_TO = ["Payments", "Deposits", "FollowUp", "Claims"] as const;

const rowsAdded = (edits: readonly Edit[]): readonly string[] =>
  ADDED_TO.flatMap((table) => {
    const rows = appended(edits, table);
    return rows === 0 ? [] : [writingWords.rowsIn(rows, table)];
  });

/** What edits did, for people. */
export const doneBy = (edits: readonly Edit[]): string => writingWords.done(rowsAdded(edits), rowsSet(edits));

/** What edits would do, for people. */
export const toBeDoneBy = (edits: readonly Edit[]): string => writingWords.toDo(rowsAdded(edits), rowsSet(edits));

/** Throws a sentence where there is nothing to write, or a part of it would be lost. */
export const mayBeWritten = (edits: readonly Edit[], lacking: readonly LackingColumns[]): void => {
  const [first] = lacking;
  if (first) throw new Error(writingWords.lacking(first.sheet, first.headers));
  if (edits.length === 0) throw new Error(writingWords.gone);
};
