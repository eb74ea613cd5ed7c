import type { Edit, SetCells } from "../../billing/workbook/edit";
import { rowsByTable } from "../../billing/workbook/new-rows";
import { askForRows } from "./append-rows";
import { moved, refused, type EditOutcome, type NotDone } from "./edit-outcome";
import { canUndo, ExcelRefused, inExcel, inOneUndoStep } from "./in-excel";
import { addSheet, makeTable, type NewSheet } from "./new-sheet";
import { inMessages } from "./messages";
import { editSentences, mayBeHalfDone } from "./sentences";
import { askForCells } from "./set-cells";
import { writeCells, type CellToWrite } from "./write-blocks";

/** Everything to write, one part after the other, decided before the first cell is. */
interface Plan {
  readonly parts: readonly (readonly CellToWrite[])[];
  readonly newSheets: readonly NewSheet[];
}

/** One round trip: how the workbook stands, and from that what to write or why not. */
const planEdits = async (context: Excel.RequestContext, edits: readonly Edit[]): Promise<NotDone | Plan> => {
  const cells = askForCells(
    context,
    edits.filter((edit): edit is SetCells => edit.does === "setCells"),
  );
  const rows = rowsByTable(edits).map((edit) => askForRows(context, edit));
  await context.sync();
  const set = cells();
  if ("why" in set) return set;
  const below = rows.map((plan) => plan());
  const notDone = below.find((plan) => "why" in plan);
  if (notDone) return notDone;
  const planned = below.flatMap((plan) => ("why" in plan ? [] : plan));
  return {
    parts: [set, ...planned.flatMap(({ parts }) => parts)],
    newSheets: planned.flatMap(({ newSheet }) => newSheet ?? []),
  };
};

/** One round trip. @param sheets whose cells all stand there then. */
const send = async (
  context: Excel.RequestContext,
  message: readonly (readonly CellToWrite[])[],
  sheets: readonly NewSheet[],
): Promise<void> => {
  // Once for all cells, not after each of them.
  if (message.flat().length > 1) context.application.suspendApiCalculationUntilNextSync();
  for (const cells of message) writeCells(context, cells);
  for (const sheet of sheets) makeTable(context, sheet);
  await context.sync();
};

/**
 * One round trip, and one more for every further message, as all of it would be too large for Excel on the web. Sheets come first: where Excel
 * refuses one, no cell has been written.
 * @param sent counts the messages that Excel took.
 */
const write = async (context: Excel.RequestContext, { parts, newSheets }: Plan, sent: { messages: number }): Promise<void> => {
  for (const sheet of newSheets) addSheet(context, sheet);
  const messages = inMessages(parts);
  for (const [at, message] of messages.entries()) {
    await send(context, message, at === messages.length - 1 ? newSheets : []);
    sent.messages++;
  }
};

const cellsSet = (edits: readonly Edit[]): number =>
  new Set(edits.flatMap((edit) => (edit.does === "setCells" ? edit.writes.map(({ sheet, cell }) => `${sheet}!${cell}`) : []))).size;

const refusalBy = (error: unknown): NotDone => {
  if (error instanceof ExcelRefused) return refused(error.message);
  throw error;
};

/**
 * Carries out edits, all of them or none, as one step to undo, in two round trips (more where there is much to write): reads again, compares, then writes.
 * Excel's undo does not take back a sheet that was added, so such a step is written without asking for it.
 */
export const applyEdits = async (edits: readonly Edit[], onLongWait?: () => void): Promise<EditOutcome> => {
  const plan = await inExcel((context) => planEdits(context, edits), onLongWait).catch(refusalBy);
  if ("why" in plan) return plan;
  const addsSheets = plan.newSheets.length > 0;
  const sent = { messages: 0 };
  try {
    if (plan.parts.flat().length > 0) await (addsSheets ? inExcel : inOneUndoStep)((context) => write(context, plan, sent), onLongWait);
  } catch (error) {
    return error instanceof ExcelRefused && (sent.messages > 0 || mayBeHalfDone(error.code))
      ? moved(editSentences.halfDone)
      : refusalBy(error);
  }
  return { done: true, cells: cellsSet(edits), isUndoable: canUndo() && !addsSheets };
};
