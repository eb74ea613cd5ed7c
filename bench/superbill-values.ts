import { superbillTemplate } from "../billing/documents/superbill/superbill-template";
import { calendarDate } from "../billing/values/calendar-date";
import { cents } from "../billing/values/cents";
import type { NamedValues, TemplateField, TemplateValue, TemplateValues } from "../billing/workbook/template-values";

const LINES = 12;
const DAY = calendarDate(2026, 11, 4);

/** A value of the field's kind that is as long as such values are. */
const valueFor = (name: string, { kind }: TemplateField, nth: number): TemplateValue => {
  if (kind === "text") return { is: kind, value: `${name.split(".").at(-1) ?? ""} ${nth}` };
  if (kind === "date") return { is: kind, value: DAY };
  return kind === "money" ? { is: kind, value: cents(18_000 + nth) } : { is: kind, value: nth };
};

const valuesFor = (fields: Readonly<Record<string, TemplateField>>, nth: number): NamedValues =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, valueFor(name, field, nth)]));

/** Every name of a superbill filled; twelve service lines, two rows in each other block. */
export const superbillValues = (nth: number): TemplateValues => ({
  fields: valuesFor(superbillTemplate.fields, nth),
  blocks: Object.fromEntries(
    Object.entries(superbillTemplate.blocks).map(([name, { columns }]) => {
      const rows = name === "Superbill.ServiceLines" ? LINES : 2;
      return [name, Array.from({ length: rows }, (_, row) => valuesFor(columns, row))];
    }),
  ),
});

/** What a template without defined names is filled with: the cell's plain content. */
export const plainValue = (value: TemplateValue): string | number =>
  value.is === "money" ? (value.value ?? 0) / 100 : (value.value ?? "");
