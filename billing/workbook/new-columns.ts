import type { SheetDescription } from "../records/describe";
import type { NewColumn } from "./edit";

const ROOM_FOR_FILTER_BUTTON = 5;
const USUAL_WIDTH = 13;

/** The formula of a display column; in a row whose key is empty it shows nothing. */
export const displayFormula = ({ table, keyColumn, columns }: SheetDescription, formula: string): string => {
  const key = keyColumn === undefined ? undefined : columns[keyColumn]?.header;
  return key === undefined ? formula : `IF(${table}[[#This Row],[${key.replaceAll("#", "'#")}]]="","",${formula})`;
};

/** Columns of a table as a workbook that lacks them gets them, by their keys; all of them for a workbook without the sheet. */
export const newColumns = (description: SheetDescription, keys = Object.keys(description.columns)): readonly NewColumn[] =>
  keys.flatMap((key): NewColumn[] => {
    const column = description.columns[key];
    if (!column) return [];
    const { header, type, display, width = USUAL_WIDTH } = column;
    return [
      {
        header,
        numberFormat: type.numberFormat,
        width: Math.max(width, header.length + ROOM_FOR_FILTER_BUTTON),
        list: type.list,
        formula: display === undefined ? undefined : displayFormula(description, display),
      },
    ];
  });
