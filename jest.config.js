/** Written in ESM only; jest runs CommonJS, so these packages go through swc too. */
const ESM_PACKAGES = ["strip-bom", "uuid"];

const swc = [
  "@swc/jest",
  {
    jsc: { target: "es2023", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } },
    sourceMaps: "inline",
  },
];

const SEEDED = { "^fast-check$": "<rootDir>/test/support/seeded-fast-check.js" };

const project = (displayName, more) => ({
  displayName,
  testEnvironment: "node",
  transform: { "^.+\\.[cm]?[jt]sx?$": swc },
  transformIgnorePatterns: [`/node_modules/(?!(.*/)?(${ESM_PACKAGES.join("|")})/)`],
  moduleNameMapper: SEEDED,
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/demo/", "<rootDir>/.types/"],
  ...more,
});

/** Files of nothing but such tests; see test/support/libreoffice. */
const IN_LIBREOFFICE = process.env.LIBREOFFICE === "yes" ? [] : ["in-libreoffice\\.test\\.ts$"];

const ELSEWHERE = [
  "/node_modules/",
  "<rootDir>/test/addin/.*\\.tsx$",
  "<rootDir>/test/hosts/",
  "<rootDir>/test/browser/",
  ...IN_LIBREOFFICE,
];

/**
 * What takes its time: laws over random clinics and files, whole clinics, other libraries as witnesses, writes that are killed. `npm test` leaves
 * them to `npm run test:laws`.
 */
const LAWS = [
  "/test/laws/.*\\.test\\.ts$",
  "-laws\\.test\\.ts$",
  "/(any-text|clean-clinic|large-workbook|killed|agrees-with-others|canonical-rows)\\.test\\.ts$",
];

/** @type {import("jest").Config} */
module.exports = {
  projects: [
    project("node", { testMatch: ["<rootDir>/test/**/*.test.ts"], testPathIgnorePatterns: [...ELSEWHERE, ...LAWS] }),
    project("laws", { testRegex: LAWS, testPathIgnorePatterns: ELSEWHERE }),
    project("excel", { testMatch: ["<rootDir>/test/hosts/**/*.test.ts"] }),
    project("addin", {
      testMatch: ["<rootDir>/test/addin/**/*.test.tsx"],
      testEnvironment: "jsdom",
      setupFilesAfterEnv: ["<rootDir>/test/support/dom.setup.ts"],
      moduleNameMapper: { ...SEEDED, "^@fluentui/react-icons$": "<rootDir>/test/support/no-icons.js" },
    }),
    project("browser", { testMatch: ["<rootDir>/test/browser/**/*.test.ts"] }),
  ],
  // A machine that does something else as well makes no test wrong.
  testTimeout: 30_000,
  // Jest leaves one core free, which is half of a machine with two.
  maxWorkers: "100%",
  reporters: ["default", "<rootDir>/test/support/closing-line-reporter.js"],
};
