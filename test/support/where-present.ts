/** Tests of a program that may not be installed: without it they are skipped with a loud notice, but never on a build machine (CI=true). */
export const wherePresent =
  (program: string, present: boolean) =>
  (name: string, tests: () => void): void => {
    if (present) describe(name, tests);
    else if (process.env["CI"] === "true")
      test(`${name}: needs ${program}`, () => Promise.reject(new Error(`${program} is not installed.`)));
    else {
      process.stderr.write(`\n*** NOT TESTED: ${name}. ${program} is not installed. ***\n`);
      describe.skip(name, tests);
    }
  };
