import type { Workbook } from "exceljs";
import { ALL_SHEETS } from "../../../billing/records/all-sheets";
import { isHidden, sheetOptions, title } from "./look";
import { AMBER, font, LINK_FONT } from "../../sheet-look";

const STEPS = [
  "1.  Fill in Practice, Providers, Payers and Fees once. They change seldom.",
  "2.  For each patient fill in Patients, Policies and, where the payer asks for one, Prescriptions.",
  "3.  Type each day's work in Visits, one row per service line. Then let ClaimSheet check the workbook before you bill.",
];

const CHECK_AS_OF = "Practice sets Check as of: every check takes that day for today.";

/** The cover: what this is, three steps, and the way to every sheet. Holds no data. */
export const addStartSheet = (workbook: Workbook, about: string, checkAsOfIsSet: boolean): void => {
  const options = sheetOptions("Start", 1);
  const sheet = workbook.addWorksheet("Start", {
    ...options,
    views: [{ showGridLines: false }],
    pageSetup: { ...options.pageSetup, orientation: "portrait" },
  });
  sheet.columns = [{ width: 20 }, { width: 90 }];
  title(sheet, 1, "ClaimSheet clinic workbook");
  sheet.getCell("A2").value = about;
  STEPS.forEach((step, at) => (sheet.getCell(4 + at, 1).value = step));
  sheet.getCell("A8").value = {
    formula: `IF(COUNTIFS(Practice[Setting],"Check as of",Practice[Value],">0")=0,"","${CHECK_AS_OF}")`,
    result: checkAsOfIsSet ? CHECK_AS_OF : "",
  };
  sheet.getCell("A8").font = font({ bold: true, color: { argb: AMBER } });
  let row = 10;
  for (const { table, purpose } of ALL_SHEETS) {
    if (isHidden(table)) continue;
    sheet.getCell(row, 1).value = { text: table, hyperlink: `${table}!A1` };
    sheet.getCell(row, 1).font = LINK_FONT;
    sheet.getCell(row, 2).value = purpose;
    row++;
  }
};
