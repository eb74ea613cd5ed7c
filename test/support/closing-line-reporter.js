/** Closes a run with `N passed, N failed, N skipped` alone on the last line, for whoever adds runs up. */
class ClosingLineReporter {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites }) {
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    process.once("exit", () => process.stdout.write(`\n${numPassedTests} passed, ${failed} failed, ${numPendingTests} skipped\n`));
  }
}

module.exports = ClosingLineReporter;
