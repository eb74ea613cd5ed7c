import type { Property } from "../protocol/kind";
import { formatRef, intersect } from "../workbook/a1";
import { badArgument } from "../workbook/errors";
import type { ExcelRange } from "../workbook/range";
import type { ValidationSettings } from "../workbook/sheet-extras";
import { fields } from "./arguments";
import type { Excel } from "./excel";
import type { SomeKinds } from "./objects";

const TYPES = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
} as const;

const NO_ALERT = { message: "", showAlert: true, style: "Stop", title: "" };
const NO_PROMPT = { message: "", showPrompt: true, title: "" };

const settingsOf = (range: ExcelRange): ValidationSettings =>
  range.sheet.validations.find(({ box }) => intersect(box, range) !== undefined)?.settings ?? {};

const typeOf = (rule: object): string | undefined => Object.entries(TYPES).find(([key]) => key in rule)?.[1];

const change = ({ sheet, row, col, rows, cols }: ExcelRange, settings: ValidationSettings): void => {
  const box = { row, col, rows, cols };
  const same = sheet.validations.find((each) => formatRef(each.box) === formatRef(box));
  if (same === undefined) sheet.validations.push({ box, settings });
  else same.settings = { ...same.settings, ...settings };
};

const setting = (name: keyof ValidationSettings, fallback: unknown): Property<ExcelRange, Excel> => ({
  get: (range) => settingsOf(range)[name] ?? fallback,
  set: (range, value) => change(range, { [name]: name === "ignoreBlanks" ? value === true : fields(value) }),
});

export const validationKinds: SomeKinds<"DataValidation"> = {
  DataValidation: {
    properties: {
      Type: { get: (range) => typeOf(settingsOf(range).rule ?? {}) ?? "None" },
      Rule: {
        get: (range) => settingsOf(range).rule ?? {},
        set: (range, value) => (typeOf(fields(value)) === undefined ? badArgument() : change(range, { rule: fields(value) })),
      },
      IgnoreBlanks: setting("ignoreBlanks", true),
      ErrorAlert: setting("errorAlert", NO_ALERT),
      Prompt: setting("prompt", NO_PROMPT),
    },
    methods: {
      Clear: (range) => {
        const { validations } = range.sheet;
        const kept = validations.filter(({ box }) => formatRef(box) !== formatRef(range));
        validations.splice(0, validations.length, ...kept);
      },
    },
  },
};
