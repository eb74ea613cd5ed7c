import { canonicalJson } from "../findings/canonical-json";
import type { Details, Finding } from "../findings/finding";
import { sheetNamed } from "../records/all-sheets";
import { cellAddress } from "../values/cell-ref";
import type { Ledger } from "../ledger/ledger";
import type { AnyRule, CellPlace, Report } from "./define-rule";
import { findingKey } from "./finding-key";
import type { About } from "./scopes";

/** Where the column's cell would be; a column that the sheet lacks points at the row's first cell. */
const columnIndexOf = ({ record, column }: CellPlace): number => record.place.table.columnAt.get(column) ?? 0;

const lasting = (details: Details, goesBy: readonly string[] = []): Details =>
  goesBy.length === 0 ? details : Object.fromEntries(Object.entries(details).filter(([word]) => !goesBy.includes(word)));

/** A report of a rule as a finding with its address, words, key and fingerprint. */
export const makeFinding = (rule: AnyRule, place: CellPlace, report: Report<Details>, about: About, ledger: Ledger): Finding => {
  const { record, column } = place;
  const { table, row } = record.place;
  const columnIndex = columnIndexOf(place);
  const whom = { ...about, ...report.about };
  return {
    rule: rule.id,
    severity: report.severity ?? rule.severity,
    sheet: table.sheet,
    sheetIndex: table.sheetIndex,
    cell: cellAddress(row, columnIndex),
    row,
    columnIndex,
    column: sheetNamed(table.table)?.columns[column]?.header ?? column,
    visit: whom.visit?.id,
    patient: whom.patient?.id,
    payer: whom.payer,
    policy: whom.policy,
    message: rule.says(report.details),
    remedy: rule.remedy,
    details: report.details,
    fixes: report.fixes ?? [],
    explanation: report.explanation,
    touches: whom.touches?.map(({ id }) => id),
    key: findingKey(rule.id, record, column, ledger),
    fingerprint: canonicalJson(lasting(report.details, rule.goesBy)),
  };
};
