import type { Worksheet } from "exceljs";
import { practiceSettings } from "../../../billing/records/practice";
import type { AnyRow } from "../clinic-rows";

/** One row per setting, in the order of the description; `values` by the setting's words. */
export const practiceRows = (values: Readonly<Record<string, string | number>> = {}): readonly AnyRow[] =>
  Object.values(practiceSettings).map(({ header }) => ({ setting: header, value: values[header] ?? null }));

const VALUE_COLUMN = 2;

/** Each Value cell is formatted for its setting, says what it is for when it is chosen, and offers what it may hold. */
export const dressPracticeValues = (sheet: Worksheet, headerRow: number): void => {
  Object.values(practiceSettings).forEach(({ header, note, type }, at) => {
    const cell = sheet.getCell(headerRow + 1 + at, VALUE_COLUMN);
    const prompt = { showInputMessage: true, promptTitle: header, prompt: note, allowBlank: true } as const;
    cell.numFmt = type.numberFormat;
    cell.alignment = { horizontal: "left" };
    cell.dataValidation =
      type.list === undefined
        ? { ...prompt, type: "custom", formulae: ["TRUE"], showErrorMessage: false }
        : {
            ...prompt,
            type: "list",
            formulae: [`"${type.list.values.join(",")}"`],
            showErrorMessage: type.list.closed,
            errorStyle: "stop",
          };
  });
};
