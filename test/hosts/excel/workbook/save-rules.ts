import type { DataValidation } from "exceljs";
import type { ConditionalFormat, ValidationSettings } from "./sheet-extras";

/** Office.js's words for comparisons in the words of the file. */
const OPERATORS: Readonly<Record<string, DataValidation["operator"]>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

const COMPARISONS = { wholeNumber: "whole", decimal: "decimal", textLength: "textLength", date: "date", time: "decimal" } as const;

const withoutEquals = (formula: string): string => formula.replace(/^=/, "");

const operands = (...formulas: readonly (string | number | null | undefined)[]): (string | number)[] =>
  formulas.flatMap((formula) =>
    formula === undefined || formula === null ? [] : [typeof formula === "string" ? withoutEquals(formula) : formula],
  );

const listFormula = (source: unknown): string =>
  typeof source === "string" && !source.startsWith("=") ? `"${source}"` : withoutEquals(String(source));

/** The add-in's validation as exceljs writes it. */
export const validationModel = ({ rule = {}, ignoreBlanks = true, errorAlert, prompt }: ValidationSettings): DataValidation | undefined => {
  const words = {
    allowBlank: ignoreBlanks,
    ...(errorAlert && {
      showErrorMessage: errorAlert.showAlert !== false,
      errorTitle: errorAlert.title ?? "",
      error: errorAlert.message ?? "",
      errorStyle: (errorAlert.style ?? "Stop").toLowerCase(),
    }),
    ...(prompt && { showInputMessage: prompt.showPrompt !== false, promptTitle: prompt.title ?? "", prompt: prompt.message ?? "" }),
  };
  if (rule.list) return { ...words, type: "list", formulae: [listFormula(rule.list.source)] };
  if (rule.custom) return { ...words, type: "custom", formulae: [withoutEquals(rule.custom.formula)] };
  for (const key of ["wholeNumber", "decimal", "textLength", "date", "time"] as const) {
    const comparison = rule[key];
    if (!comparison) continue;
    const operator = OPERATORS[comparison.operator ?? "Between"] ?? "between";
    return { ...words, type: COMPARISONS[key], operator, formulae: operands(comparison.formula1, comparison.formula2) };
  }
  return undefined;
};

const argb = (color: string): { readonly argb: string } => ({ argb: `FF${color.replace("#", "").toUpperCase()}` });

/** The add-in's conditional format as exceljs writes it; undefined while it has no rule. */
export const conditionalRule = ({ kind, rule, style }: ConditionalFormat, priority: number): object | undefined => {
  if (rule === undefined) return undefined;
  const font = {
    ...(style.color && { color: argb(style.color) }),
    ...(style.bold && { bold: true }),
    ...(style.italic && { italic: true }),
  };
  const look = {
    style: {
      ...(style.fill && { fill: { type: "pattern", pattern: "solid", bgColor: argb(style.fill) } }),
      ...(Object.keys(font).length > 0 && { font }),
    },
    priority,
  };
  if (typeof rule === "string") return { ...look, type: "expression", formulae: [withoutEquals(rule)] };
  if (kind === "ContainsText") return { ...look, type: "containsText", operator: "containsText", text: rule.text ?? "" };
  return { ...look, type: "cellIs", operator: OPERATORS[rule.operator ?? ""], formulae: operands(rule.formula1, rule.formula2) };
};
