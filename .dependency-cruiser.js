const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { globSync } = require("tinyglobby");

/** Who may import whom (docs/how-it-fits.md). Each floor of billing imports only floors before it; rooms on one floor never each other. */
const FLOORS = [
  ["values"],
  ["reference", "findings"],
  ["records"],
  ["workbook"],
  ["ledger"],
  ["rules", "documents", "reconcile", "x12"],
  ["tasks"],
];

const billing = (rooms) => `^billing/(${rooms.join("|")})/`;
const npm = (...packages) => `node_modules/(${packages.join("|")})/`;

const floorRules = FLOORS.flatMap((rooms, floor) =>
  rooms.map((room) => {
    const mayImport = [...FLOORS.slice(0, floor).flat(), room];
    return {
      name: `billing-${room}-looks-down-only`,
      comment: `billing/${room} may import: ${mayImport.join(", ")}.`,
      severity: "error",
      from: { path: billing([room]) },
      to: { path: "^billing/", pathNot: billing(mayImport) },
    };
  }),
);

/** A rule is a file of a family that defines one; beside it may lie what its family shares. */
const RULES = globSync("billing/rules/*/*.ts", { cwd: __dirname }).filter((file) =>
  readFileSync(join(__dirname, file), "utf8").includes("defineRule"),
);

const rule = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...floorRules,
    rule("no-circles", "Two files that need each other are one file, or lack a third.", {}, { circular: true }),
    rule("nothing-unresolved", "Every import leads somewhere.", {}, { couldNotResolve: true }),
    rule("a-rule-imports-no-rule", "What two rules need is worked out in the ledger, and tested there.", { path: RULES }, { path: RULES }),
    rule(
      "billing-is-pure",
      "Of npm only zod and fastest-levenshtein.",
      { path: "^billing/" },
      { pathNot: ["^billing/", npm("zod", "fastest-levenshtein")], couldNotResolve: false },
    ),
    rule(
      "files-know-bytes-only",
      "Bytes in, plain data out, and back: values, the workbook's shape, what unpacks, and what writes PDF.",
      { path: "^files/" },
      {
        pathNot: ["^files/", billing(["values", "workbook"]), npm("fflate", "saxes", "papaparse", "@cantoo/pdf-lib")],
        couldNotResolve: false,
      },
    ),
    rule(
      "addin-and-scripts-are-strangers",
      "The pane never needs Node.",
      { path: "^addin/" },
      { path: ["^scripts/", npm("exceljs", "commander")] },
    ),
    rule("scripts-and-addin-are-strangers", "The command line never needs a page.", { path: "^scripts/" }, { path: "^addin/" }),
    rule(
      "exceljs-writes-templates-only",
      "It drops what it does not know when it saves, and weighs 255 kB.",
      { pathNot: "^(scripts|test|bench)/" },
      { path: npm("exceljs") },
    ),
    rule(
      "pdf-is-fetched-when-wanted",
      "It weighs 257 kB: a page takes it by import() or not at all.",
      { path: "^(billing|addin)/" },
      { path: npm("@cantoo/pdf-lib") },
    ),
    rule(
      "no-node-in-pages",
      "The pane, the page and what they share run in a browser.",
      { path: "^(billing|files|addin)/" },
      { dependencyTypes: ["core"] },
    ),
    rule("nothing-imports-tests", "Nothing that ships leans on a test.", { pathNot: "^(test|bench)/" }, { path: "^(test|bench)/" }),
    rule(
      "ships-without-dev-packages",
      "What runs must be a dependency.",
      { path: "^(billing|files|addin|scripts)/", pathNot: "^scripts/dev/" },
      {
        dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"],
        dependencyTypesNot: ["type-only"],
      },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(node_modules|dist|demo|coverage|\\.types)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
