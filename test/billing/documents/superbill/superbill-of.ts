import { openCheck, type CheckedWorkbook } from "../../../../billing/tasks/check-workbook";
import { superbillDraft, superbillValues, type SuperbillDraft, type SuperbillWish } from "../../../../billing/tasks/superbills";
import { parseIsoDate, type CalendarDate } from "../../../../billing/values/calendar-date";
import type { NamedValues, TemplateValue, TemplateValues } from "../../../../billing/workbook/template-values";
import { clinicWith, type Row, type Rows } from "../../../clinics/clinic-with";

export const day = (iso: string): CalendarDate => {
  const date = parseIsoDate(iso);
  if (date === undefined) throw new Error(`${iso} is no day`);
  return date;
};

export const TODAY = day("2026-11-23");

/** The settings of a practice whose superbills lack nothing. */
export const PRACTICE: readonly Row[] = (
  [
    ["Practice name", "Calm Hands"],
    ["Tax ID", "911234567"],
    ["Tax ID type", "EIN"],
    ["Group NPI", "1000000004"],
    ["Address 1", "12 Alder St"],
    ["Address 2", "Suite 3"],
    ["City", "Salem"],
    ["State", "OR"],
    ["ZIP", "97301"],
    ["Phone", "503-555-0100"],
    ["Place of service", "11"],
  ] as const
).map(([setting, value]) => ({ setting, value }));

/** One line in order, with its diagnosis, paid in full on the day. */
export const PAID: Row = { diagnosis: "M54.2", paidByPatient: 180, paidHow: "Card", paidOn: "2026-11-04", billTo: "Cash", status: "Paid" };

export const checked = (rows: Rows): CheckedWorkbook =>
  openCheck(clinicWith({ Practice: PRACTICE, ...rows, Policies: rows["Policies"] ?? [{ verifiedOn: "2026-01-05" }] }), { clock: TODAY });

export const NOVEMBER: SuperbillWish = { patient: "P-0042", from: day("2026-11-01"), to: day("2026-11-30") };

export const draftOf = (rows: Rows, wish: Partial<SuperbillWish> = {}): SuperbillDraft => {
  const { ledger, report } = checked(rows);
  const draft = superbillDraft(ledger, report.findings, { ...NOVEMBER, ...wish });
  if (!draft) throw new Error("no superbill");
  return draft;
};

export const valuesOf = (rows: Rows, wish: Partial<SuperbillWish> = {}): TemplateValues => {
  const { ledger, report } = checked(rows);
  return superbillValues(ledger, report.findings, { ...NOVEMBER, ...wish }, TODAY);
};

const plain = (values: NamedValues): Readonly<Record<string, TemplateValue["value"]>> =>
  Object.fromEntries(Object.entries(values).map(([name, { value }]) => [name, value]));

/** The values without their kinds. */
export const fieldsOf = (rows: Rows, wish: Partial<SuperbillWish> = {}) => plain(valuesOf(rows, wish).fields);

export const blockOf = (block: string, rows: Rows, wish: Partial<SuperbillWish> = {}) =>
  (valuesOf(rows, wish).blocks[`Superbill.${block}`] ?? []).map(plain);
