const js = require("@eslint/js");
const tseslint = require("typescript-eslint");
const officeAddins = require("eslint-plugin-office-addins");
const reactHooks = require("eslint-plugin-react-hooks");
const { defineConfig, globalIgnores } = require("eslint/config");

const AMBIENT_TIME = "Today is a value: take it from `on.today` (circumstances). Days are CalendarDate.";
const AMBIENT_CHANCE = "The billing core gives the same answer twice: no chance.";
const NODE_NAMES = ["require", "module", "process", "__dirname", "console", "setTimeout", "Buffer"];

const officeRules = [
  "call-sync-after-load",
  "call-sync-before-read",
  "load-object-before-read",
  "no-context-sync-in-loop",
  "no-empty-load",
  "no-navigational-load",
  "no-office-initialize",
  "test-for-null-using-isNullObject",
];

module.exports = defineConfig(
  globalIgnores(["node_modules/", "dist/", "demo/", "coverage/", ".types/"]),
  js.configs.recommended,
  {
    name: "every file",
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "max-lines": ["error", { max: 200, skipBlankLines: true, skipComments: true }],
      eqeqeq: "error",
      "no-var": "error",
      "prefer-const": "error",
      "object-shorthand": "error",
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx"] }],
    },
  },
  {
    name: "configs and two-line starters",
    files: ["**/*.js"],
    languageOptions: { sourceType: "commonjs", globals: Object.fromEntries(NODE_NAMES.map((name) => [name, "readonly"])) },
  },
  {
    name: "typed sources",
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: {
      "no-restricted-syntax": ["error", { selector: "ExportDefaultDeclaration", message: "Exports have names, so that they are found." }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/prefer-readonly": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      // Rules and kinds are plain objects of functions; none of them uses `this`.
      "@typescript-eslint/unbound-method": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
    },
  },
  {
    name: "what ships says nothing to a console",
    files: ["billing/**", "files/**", "addin/**"],
    rules: { "no-console": "error" },
  },
  {
    name: "the billing core has no clock and no dice",
    files: ["billing/**"],
    rules: {
      "no-restricted-globals": ["error", { name: "Date", message: AMBIENT_TIME }],
      "no-restricted-properties": ["error", { object: "Math", property: "random", message: AMBIENT_CHANCE }],
    },
  },
  {
    name: "the pane",
    files: ["addin/**/*.ts", "addin/**/*.tsx"],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    name: "Office.js",
    files: ["addin/office/**"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(officeRules.map((rule) => [`office-addins/${rule}`, "error"])),
  },
  {
    name: "tests",
    files: ["test/**", "bench/**"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-empty-function": "off",
    },
  },
);
