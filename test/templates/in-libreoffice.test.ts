import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Cell } from "../../billing/values/cell";
import type { Workbook } from "../../billing/workbook/workbook";
import { readWorkbook } from "../../files/xlsx/read-workbook";
import { savedByLibreOffice, withLibreOffice } from "../support/libreoffice";

const DISPLAYED: Readonly<Record<string, readonly string[]>> = {
  Visits: ["Suggested units", "Check"],
  Patients: ["Pick name"],
  Prescriptions: ["Works out to"],
};

/** The cells of a display column below its header, "" for an empty one. */
const columnOf = ({ sheets }: Workbook, table: string, header: string): readonly Cell[] => {
  const [headers, ...rows] = sheets.find(({ name }) => name === table)?.rows ?? [];
  const at = headers?.cells.indexOf(header) ?? -1;
  return rows.map(({ cells }) => cells[at] ?? "");
};

withLibreOffice("the shipped clinics in LibreOffice", () => {
  test.each(["sample-clinic.xlsx", "blank-clinic.xlsx"])(
    "%s: every display formula calculates to the result that is written in the file",
    async (name) => {
      const shipped = readFileSync(join(__dirname, "../../templates", name));
      const before = readWorkbook(shipped);
      const after = readWorkbook(await savedByLibreOffice(shipped, "xlsx"));
      for (const [table, headers] of Object.entries(DISPLAYED))
        for (const header of headers)
          expect([table, header, columnOf(after, table, header)]).toEqual([table, header, columnOf(before, table, header)]);
    },
    120_000,
  );
});
