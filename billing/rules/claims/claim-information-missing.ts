import { sheetNamed } from "../../records/all-sheets";
import type { CellOfRecord } from "../../records/cell-in-workbook";
import { rawCell, type AnyRecord } from "../../records/describe";
import { practiceSettings, settingIn, type PracticeSetting } from "../../records/practice";
import { remembered } from "../../values/remembered";
import type { ClaimGaps } from "../../ledger/claim-facts/claim-gaps";
import type { MissingBox } from "../../ledger/claim-facts/claim-facts";
import { defineRule } from "../define-rule";
import { gapsByCell, numberOnForm } from "./gaps-by-cell";

type MissingDetails = {
  /** The official number on the CMS-1500. */
  readonly box: string;
  readonly header: string;
  /** The sheet, where it has no such column or row at all. */
  readonly table?: string;
  readonly visits: number;
};

/** Findings of their own: `accident-details-missing` and `diagnosis-missing`. */
const TOLD_BY_OTHERS: ReadonlySet<string> = new Set(["accidentClaimNumber", "accidentDate", "accidentState", "employer", "diagnosis"]);

const isHeader = ({ place: { table, row } }: AnyRecord): boolean => row === table.headerRow;

const isRequired = (setting: PracticeSetting): boolean => {
  const { required }: { readonly required?: boolean } = practiceSettings[setting];
  return required === true;
};

/** An empty required cell is `required-cell-empty`, and one that cannot be read is a finding of the cell. */
const isTold = ({ record, column }: CellOfRecord): boolean => {
  if (TOLD_BY_OTHERS.has(column) || record.unreadable?.has(column)) return true;
  const { table } = record.place.table;
  const setting = settingIn(record);
  if (setting) return rawCell(record, "value") !== null || (!isHeader(record) && isRequired(setting));
  return sheetNamed(table)?.columns[column]?.required === true;
};

/** The header row of a sheet, as the place of a column that it lacks: once for the sheet, not for each row. */
const headerRow = remembered((table: AnyRecord["place"]["table"]): AnyRecord => ({ place: { table, row: table.headerRow, cells: [] } }));

const whereToMend = ({ record, column }: CellOfRecord): CellOfRecord =>
  record.place.table.columnAt.has(column) ? { record, column } : { record: headerRow(record.place.table), column };

const untold = ({ missing }: ClaimGaps): readonly MissingBox[] =>
  missing.flatMap((one) => (one.cell && !isTold(one.cell) ? [{ ...one, cell: whereToMend(one.cell) }] : []));

const headerOf = ({ record, column }: CellOfRecord): string => {
  const setting = settingIn(record);
  return setting ? practiceSettings[setting].header : (sheetNamed(record.place.table.table)?.columns[column]?.header ?? column);
};

export const claimInformationMissing = defineRule<"workbook", MissingDetails>({
  id: "claim-information-missing",
  family: "claims",
  looksAt: "workbook",
  severity: "error",
  summary: "A box that a claim cannot go without is empty.",
  why: "Payers and clearinghouses turn such claims back before anybody has looked at them.",
  remedy: "Fill it in, as the payer knows it.",
  source: { title: "NUCC 1500 claim form manual (02/12): the boxes that every claim must have", verified: "partly" },
  settings:
    "Every claim with lines, and Ready lines that are on none; what the patient files is not tested. A cell that every row needs is `required-cell-empty`.",
  says: ({ box, header, table }) =>
    table === undefined
      ? `${header} is empty; box ${box} of the claim needs it.`
      : `${table} has no ${header}; box ${box} of the claim needs it.`,
  check: (ledger, on) => {
    for (const { cell, gap, visits, about } of gapsByCell(ledger, untold)) {
      const details = { box: numberOnForm(gap.box), header: headerOf(cell), visits };
      on.report(cell, {
        about,
        details: isHeader(cell.record) ? { ...details, table: cell.record.place.table.table } : details,
      });
    }
  },
});
