import { readdirSync, readFileSync } from "node:fs";
import * as ts from "typescript";

/** The compiler takes its time on a busy machine. */
jest.setTimeout(60_000);

/** What the manifest asks of Excel; an older one does not show the add-in. */
const OLDEST = /Name="ExcelApi" MinVersion="([\d.]+)"/.exec(readFileSync("manifest.xml", "utf8"))?.[1] ?? "";

/** Used only where `isSetSupported` said so, or missing without harm. */
const LATER = [
  "1.10 address", // of the event of onRowSorted
  "1.10 onRowSorted", // watch-changes asks first
  "1.13 insertWorksheetsFromBase64", // sheets-from-file asks first
  "1.14 triggerSource", // left out by an older Excel: nothing counts as ours then
  "1.20 mergeUndoGroup", // in-excel asks first
];

const FILES = readdirSync("addin/office").map((name) => `addin/office/${name}`);
const { config } = ts.readConfigFile("tsconfig.base.json", (file) => ts.sys.readFile(file)) as {
  readonly config: { compilerOptions: object };
};
const program = ts.createProgram(FILES, {
  ...ts.convertCompilerOptionsFromJson({ ...config.compilerOptions, lib: ["ES2023", "DOM", "DOM.Iterable"], types: ["office-js"] }, ".")
    .options,
  noEmit: true,
});
const checker = program.getTypeChecker();

/** The symbol of Office.js that a piece of code uses: x.name, { name } = x, or an option { name: value }. */
const usedAt = (node: ts.Node): ts.Symbol | undefined => {
  if (ts.isPropertyAccessExpression(node)) return checker.getSymbolAtLocation(node.name);
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent))
    return checker.getTypeAtLocation(node.parent).getProperty((node.propertyName ?? node.name).getText());
  if (ts.isPropertyAssignment(node)) return checker.getContextualType(node.parent)?.getProperty(node.name.getText());
  return undefined;
};

const setOf = (declaration: ts.Declaration): string | undefined =>
  /\[Api set: ExcelApi (\d+\.\d+)/.exec(
    ts
      .getJSDocCommentsAndTags(declaration)
      .map((doc) => doc.getFullText())
      .join(" "),
  )?.[1];

const minor = (version: string): number => Number(version.split(".")[1]);

/** "1.7 onChanged" for every member of Office.js that the file uses and the typings date. */
const usesIn = (file: string): readonly string[] => {
  const uses = new Set<string>();
  const visit = (node: ts.Node): void => {
    const symbol = usedAt(node);
    const ofOffice = symbol?.declarations?.filter((declaration) => declaration.getSourceFile().fileName.includes("office-js")) ?? [];
    const sets = ofOffice.flatMap((declaration) => setOf(declaration) ?? []);
    if (symbol && sets.length > 0) uses.add(`1.${Math.min(...sets.map(minor))} ${symbol.name}`);
    ts.forEachChild(node, visit);
  };
  const source = program.getSourceFile(file);
  if (source) visit(source);
  return [...uses];
};

test("what is used of Excel is no newer than the manifest asks for, or is used with care", () => {
  const uses = new Set(FILES.flatMap(usesIn));
  expect([...uses]).toEqual(expect.arrayContaining(["1.1 values", "1.7 onAdded", "1.9 onChanged", "1.4 getItemOrNullObject"]));
  const later = [...uses].filter((use) => minor(use.split(" ")[0] ?? "") > minor(OLDEST));
  expect(later.sort()).toEqual([...LATER].sort());
});
