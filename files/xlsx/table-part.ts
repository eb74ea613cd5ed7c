import { parseRange } from "../../billing/values/cell-ref";
import type { ExcelTable } from "../../billing/workbook/workbook";
import { damaged } from "../unreadable-file";
import type { Parts } from "../zip/open-zip";
import { readXml } from "./xml";

export const readTable = (parts: Parts, part: string): ExcelTable => {
  let table: ExcelTable | undefined;
  readXml(parts, part, "table", {
    open: (element, { name = "", displayName = name, ref = "", headerRowCount = "1", totalsRowCount = "0" }) => {
      if (element !== "table") return;
      const range = parseRange(ref);
      if (range) table = { name: displayName, range, headerRow: headerRowCount !== "0", totalsRow: totalsRowCount !== "0" };
    },
  });
  if (table === undefined) throw damaged(`The table in ${part} has no range.`);
  return table;
};
