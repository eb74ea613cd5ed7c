import { isHostObject } from "../protocol/kind";
import { formatRef, quotedSheet } from "../workbook/a1";
import { badArgument } from "../workbook/errors";
import { addressOf, type ExcelRange } from "../workbook/range";
import type { ExcelName, ExcelWorkbook } from "../workbook/workbook";
import { rangeArgument, words } from "./arguments";
import type { Excel } from "./excel";
import { object, objectIf, type Scope, type SomeKinds } from "./objects";

const absolute = (range: ExcelRange): string =>
  `${quotedSheet(range.sheet.name)}!${formatRef(range).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;

const namesIn = ({ sheet }: Scope, { names }: ExcelWorkbook): readonly ExcelName[] => names.filter((name) => name.sheet === sheet);

const named = (scope: Scope, wanted: unknown, workbook: ExcelWorkbook): ExcelName | undefined =>
  namesIn(scope, workbook).find(({ name }) => name.toLowerCase() === String(wanted).toLowerCase());

const addName = (scope: Scope, [wanted, reference, comment]: readonly unknown[], { workbook }: Excel): ExcelName => {
  const name = words(wanted);
  if (named(scope, name, workbook) !== undefined || !/^[A-Za-z_\\][A-Za-z0-9_.\\]*$/.test(name)) badArgument();
  const formula = isHostObject(reference)
    ? `=${absolute(rangeArgument(reference, workbook, workbook.active))}`
    : `=${words(reference).replace(/^=/, "")}`;
  const added: ExcelName = { name, sheet: scope.sheet, formula, comment: words(comment ?? ""), visible: true };
  workbook.names.push(added);
  return added;
};

export const nameKinds: SomeKinds<"NamedItemCollection" | "NamedItem"> = {
  NamedItemCollection: {
    items: (scope, { workbook }) => namesIn(scope, workbook).map((name) => object("NamedItem", name)),
    item: (scope, key, { workbook }) => objectIf("NamedItem", named(scope, key, workbook)),
    methods: { Add: (scope, args, excel) => object("NamedItem", addName(scope, args, excel)) },
  },
  NamedItem: {
    identity: ({ name }) => ({ _Id: name }),
    properties: {
      Name: { get: ({ name }) => name },
      Type: { get: (name, { workbook }) => (workbook.rangeOfName(name) === undefined ? "Error" : "Range") },
      Value: {
        get: (name, { workbook }) => {
          const range = workbook.rangeOfName(name);
          return range === undefined ? name.formula.replace(/^=/, "") : addressOf(range);
        },
      },
      Formula: { get: ({ formula }) => formula, set: (name, formula) => (name.formula = words(formula)) },
      Visible: { get: ({ visible }) => visible, set: (name, visible) => (name.visible = visible === true) },
      Scope: { get: ({ sheet }) => (sheet === undefined ? "Workbook" : "Worksheet") },
      Comment: { get: ({ comment }) => comment, set: (name, comment) => (name.comment = words(comment)) },
    },
    parts: { Worksheet: ({ sheet }) => objectIf("Worksheet", sheet), WorksheetOrNullObject: ({ sheet }) => objectIf("Worksheet", sheet) },
    methods: {
      GetRange: (name, _, { workbook }) => objectIf("Range", workbook.rangeOfName(name)) ?? badArgument(),
      GetRangeOrNullObject: (name, _, { workbook }) => objectIf("Range", workbook.rangeOfName(name)),
      Delete: (name, _, { workbook }) => void (workbook.names = workbook.names.filter((other) => other !== name)),
    },
  },
};
