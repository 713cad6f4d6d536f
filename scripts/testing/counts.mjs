/** Adds two results, each `{passed, failed, skipped?}`. */
export function addCounts(a, b) {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: (a.skipped ?? 0) + (b.skipped ?? 0),
  };
}

/** The last line of the tests. */
export function countLine({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}

/** What a run of Jest came to; a file that could not be run is a failure of its own. */
export function countJest(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** What a run of Playwright came to; what broke outside a test is a failure of its own. */
export function countPlaywright({ stats, errors }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  };
}
