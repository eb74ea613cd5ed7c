import { columnIndex, parseRange, type CellRange } from "../../billing/values/cell-ref";

/** A sheet from end to end. */
export const WHOLE_SHEET: CellRange = { top: 1, left: 0, bottom: 1_048_576, right: 16_383 };

const areaOf = (area: string): CellRange => {
  const place = area.slice(area.lastIndexOf("!") + 1).replaceAll("$", "");
  const [, top, bottom] = /^(\d{1,7}):(\d{1,7})$/.exec(place) ?? [];
  if (top !== undefined && bottom !== undefined) return { ...WHOLE_SHEET, top: Number(top), bottom: Number(bottom) };
  const [, left, right] = /^([A-Z]{1,3}):([A-Z]{1,3})$/.exec(place) ?? [];
  if (left !== undefined && right !== undefined) return { ...WHOLE_SHEET, left: columnIndex(left), right: columnIndex(right) };
  return parseRange(place) ?? WHOLE_SHEET;
};

/** The places that an event names: "H2", "A1:C9", "3:5", "C:D", or several with commas; the whole sheet for what is none of these. */
export const areasOf = (address: string): readonly CellRange[] => address.split(",").map((area) => areaOf(area.trim()));
