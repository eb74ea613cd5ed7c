import type { Page } from "./page";
import { exportNameOf, type RuleFile } from "./rule-files";

const importLine = ({ family, id }: RuleFile): string => `import { ${exportNameOf(id)} } from "./${family}/${id}";`;

/** billing/rules/all-rules.ts: the one list that every host runs. */
export const ruleListPage = (files: readonly RuleFile[]): Page => ({
  file: "billing/rules/all-rules.ts",
  text: [
    'import type { AnyRule } from "./define-rule";',
    ...files.map(importLine),
    "",
    "/** Every rule, family by family. Written by `npm run docs` from the files of the families. */",
    "export const allRules: readonly AnyRule[] = [",
    ...files.map(({ id }) => `  ${exportNameOf(id)},`),
    "];",
    "",
  ].join("\n"),
});
