import type { CalendarDate } from "../values/calendar-date";
import type { Cents } from "../values/cents";

/** What one named cell of a template is filled with; `undefined` leaves it empty. */
export type TemplateValue =
  | { readonly is: "text"; readonly value: string | undefined }
  | { readonly is: "date"; readonly value: CalendarDate | undefined }
  /** Whole cents; the cell gets dollars. */
  | { readonly is: "money"; readonly value: Cents | undefined }
  | { readonly is: "number"; readonly value: number | undefined };

export type ValueKind = TemplateValue["is"];

/** An empty text leaves the cell empty. */
export const textValue = (value: string | undefined): TemplateValue => ({ is: "text", value: value === "" ? undefined : value });
export const dateValue = (value: CalendarDate | undefined): TemplateValue => ({ is: "date", value });
export const moneyValue = (value: Cents | undefined): TemplateValue => ({ is: "money", value });
export const numberValue = (value: number | undefined): TemplateValue => ({ is: "number", value });

/** Values by name. In a row block the names are those behind the block's own: "Code" of "Superbill.ServiceLines.Code". */
export type NamedValues = Readonly<Record<string, TemplateValue>>;

/** All that fills one copy of a template: a value per defined name, and the rows of each row block. */
export interface TemplateValues {
  /** By the whole defined name: "Superbill.Patient.Name". */
  readonly fields: NamedValues;
  /** By the block's defined name ("Superbill.ServiceLines"): its rows, from the top. */
  readonly blocks: Readonly<Record<string, readonly NamedValues[]>>;
}

/** A defined name that a kind of document knows. */
export interface TemplateField {
  readonly kind: ValueKind;
  /** A template without it is refused; the others a clinic may leave out. */
  readonly required: boolean;
  /** What it holds, for the clinic that changes its template. */
  readonly note: string;
}

const fieldOf =
  (kind: ValueKind) =>
  (note: string, required = false): TemplateField => ({ kind, required, note });

export const textField = fieldOf("text");
export const dateField = fieldOf("date");
export const moneyField = fieldOf("money");
export const numberField = fieldOf("number");

/** The defined names of one kind of document: what a template of it may hold and must hold (contracts section 7). */
export interface TemplateDescription {
  /** The first word of every name: "Superbill". */
  readonly document: string;
  readonly fields: Readonly<Record<string, TemplateField>>;
  readonly blocks: Readonly<Record<string, { readonly required: boolean; readonly columns: Readonly<Record<string, TemplateField>> }>>;
}

/** A value whose text is longer than its cell shows, after it was filled in whole. */
export interface DoesNotFit {
  readonly sheet: string;
  readonly cell: string;
  readonly name: string;
}
