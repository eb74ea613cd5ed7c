import type { MovingBox } from "./moving-box";

export type ConditionalFormatKind = "CellValue" | "Custom" | "ContainsText";

/** What the add-in sets as the rule: a formula for Custom, operator and operands for CellValue, a text for ContainsText. */
export type ConditionalRule =
  string | { readonly operator?: string; readonly formula1?: string; readonly formula2?: string; readonly text?: string };

export interface ConditionalFormat {
  readonly id: string;
  readonly kind: ConditionalFormatKind;
  readonly box: MovingBox;
  rule: ConditionalRule | undefined;
  stopIfTrue: boolean;
  readonly style: { fill?: string | undefined; color?: string | undefined; bold?: boolean | undefined; italic?: boolean | undefined };
}

interface Comparison {
  readonly operator?: string;
  readonly formula1?: string | number | null;
  readonly formula2?: string | number | null;
}

/** Office.js's DataValidationRule: one of these is there. */
export interface ValidationRule {
  readonly list?: { readonly source: unknown; readonly inCellDropDown?: boolean };
  readonly custom?: { readonly formula: string };
  readonly wholeNumber?: Comparison;
  readonly decimal?: Comparison;
  readonly textLength?: Comparison;
  readonly date?: Comparison;
  readonly time?: Comparison;
}

export interface ValidationSettings {
  readonly rule?: ValidationRule;
  readonly ignoreBlanks?: boolean;
  readonly errorAlert?: { readonly showAlert?: boolean; readonly title?: string; readonly message?: string; readonly style?: string };
  readonly prompt?: { readonly showPrompt?: boolean; readonly title?: string; readonly message?: string };
}

export interface Validation {
  readonly box: MovingBox;
  settings: ValidationSettings;
}
