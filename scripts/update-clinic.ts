import { counted, listed } from "../billing/findings/words";
import { updateWorkbook, type WorkbookUpdate } from "../billing/tasks/update-workbook";
import { readRecords } from "../billing/workbook/read-records";
import type { Workbook } from "../billing/workbook/workbook";
import { explainRefusal, openToChange, saveChanged, type Destination } from "./changed-workbook";
import { NO_KNOWN_SHEETS } from "./check-file";
import { editOpened } from "./edit-opened";
import { EXIT, Stop } from "./exit-codes";
import type { Host } from "./host";
import type { OpenedWorkbook } from "./read-file";

/** Every sheet that was read, with the cell in which each of our columns was found and how many rows were used. */
const understood = (workbook: Workbook): readonly string[] =>
  readRecords(workbook).receipts.flatMap(({ sheet, table, used, columns }) => [
    `${sheet}|${table}|${used}`,
    ...columns.map(({ ours, cell }) => `${sheet}|${table}|${ours}|${cell}`),
  ]);

/** All that was understood before is understood as before, and nothing is lacking that could be added. */
const isUpdated = (before: Workbook, after: Workbook): boolean => {
  const now = new Set(understood(after));
  return understood(before).every((fact) => now.has(fact)) && updateWorkbook(after).edits.length === 0;
};

const updateText = (file: string, { sheets, columns, notAdded }: WorkbookUpdate, dryRun: boolean): string => {
  const added = dryRun ? "Would be added" : "Added";
  return [
    ...(sheets.length === 0 ? [] : [`${added}: ${counted(sheets.length, "sheet")}, ${listed(sheets.map(({ name }) => name))}.`]),
    ...columns.map(({ sheet, columns: all }) => `${added} to ${sheet}: ${listed(all.map(({ header }) => header))}.`),
    ...notAdded.map(({ sheet, header, why }) => `Not added: ${header === undefined ? sheet : `${header} on ${sheet}`}, since ${why}.`),
    ...(sheets.length + columns.length + notAdded.length === 0 ? [`${file}: nothing is missing.`] : []),
    "",
  ].join("\n");
};

/** A copy is written even where nothing is missing, so that what comes next finds it. */
const save = async (opened: OpenedWorkbook, { edits }: WorkbookUpdate, destination: Destination, host: Host): Promise<void> => {
  if (edits.length === 0) {
    if (destination.output !== undefined) await saveChanged(opened.file, opened.file.bytes, destination, host);
    return;
  }
  const bytes = explainRefusal(opened.file.named, () =>
    editOpened(opened, edits, opened.workbook, (after) => isUpdated(opened.workbook, after)),
  );
  await saveChanged(opened.file, bytes, destination, host);
};

/** `init --update`: adds the sheets and columns that an older workbook lacks, and says which. */
export const updateClinic = async (file: string, destination: Destination, host: Host): Promise<void> => {
  const opened = await openToChange(file, destination, host);
  if (readRecords(opened.workbook).receipts.length === 0)
    throw new Stop(EXIT.inputUnreadable, `${file}: ${NO_KNOWN_SHEETS}`, "no-known-sheets");
  const update = updateWorkbook(opened.workbook);
  await save(opened, update, destination, host);
  host.streams.stdout.write(updateText(file, update, destination.dryRun));
  host.finish(EXIT.done);
};
