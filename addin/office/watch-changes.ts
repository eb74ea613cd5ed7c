import { areasOf, WHOLE_SHEET } from "./changed-areas";
import { inExcel, stopListening } from "./in-excel";
import type { SheetChange } from "./sheet-change";
import type { SheetNames } from "./sheet-names";

/** What all events of the workbook say. */
interface Told {
  readonly worksheetId: string;
  readonly source: string;
}

type By = Pick<SheetChange, "isRemote" | "isOurs">;

const by = ({ source }: Told, ours = false): By => ({ isRemote: source === "Remote", isOurs: ours });

const ofCells = (sheet: string, address: string, who: By): readonly SheetChange[] =>
  areasOf(address).map((area) => ({ sheet, ...area, ...who, isStructural: false }));

/** What there was to know of a sheet is no longer true; its name is empty where nobody knows it any more. */
const structural = (sheet: string, who: By): readonly SheetChange[] => [{ sheet, ...WHOLE_SHEET, ...who, isStructural: true }];

/** Excel says from ExcelApi 1.14 on which changes come from this add-in; before, ours are taken for the user's and only checked once more. */
const isOurs = ({ triggerSource }: Pick<Excel.WorksheetChangedEventArgs, "triggerSource">): boolean => triggerSource === "ThisLocalAddin";

/** onRowSorted. */
const tellsOfSorting = (): boolean => Office.context.requirements.isSetSupported("ExcelApi", "1.10");

/**
 * Hears of every sheet: cells, whole rows and columns, sorting, sheets and Tables that come and go. An Excel that does not say where something
 * changed is taken to have changed everywhere. Resolves, once Excel listens, to how to stop.
 */
export const watchChanges = async (names: SheetNames, heard: (change: SheetChange) => void): Promise<() => void> => {
  const tell = async (event: Told, changesOf: (sheet: string) => readonly SheetChange[]): Promise<void> => {
    const sheet = await names.nameOf(event.worksheetId).catch(() => undefined);
    for (const change of sheet === undefined ? structural("", by(event)) : changesOf(sheet)) heard(change);
  };
  const changed = (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    const who = by(event, isOurs(event));
    return tell(event, (sheet) => (event.changeType === "RangeEdited" ? ofCells(sheet, event.address, who) : structural(sheet, who)));
  };
  const sorted = (event: Excel.WorksheetRowSortedEventArgs): Promise<void> =>
    tell(event, (sheet) => ofCells(sheet, event.address, by(event)));
  const cameOrWent = (event: Told): Promise<void> => tell(event, (sheet) => structural(sheet, by(event)));

  const listening = await inExcel(async (context) => {
    const { worksheets, tables } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(changed),
      worksheets.onAdded.add(cameOrWent),
      worksheets.onDeleted.add(cameOrWent),
      tables.onAdded.add(cameOrWent),
      tables.onDeleted.add(cameOrWent),
      ...(tellsOfSorting() ? [worksheets.onRowSorted.add(sorted)] : []),
    ];
    await context.sync();
    return handlers;
  });
  return () => stopListening(listening);
};
