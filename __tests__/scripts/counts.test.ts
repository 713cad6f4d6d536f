import { addCounts, countJest, countLine, countPlaywright } from "../../scripts/testing/counts.mjs";
import { withExitCode } from "../../scripts/testing/run-reporting.mjs";

it("ends with one line of what passed and what failed", () => {
  expect(countLine({ passed: 12, failed: 0 })).toBe("12 passed, 0 failed");
  expect(countLine({ passed: 12, failed: 1 })).toBe("12 passed, 1 failed");
});

it("adds up what the runners count", () => {
  const sum = addCounts({ passed: 7, failed: 1 }, { passed: 3, failed: 0, skipped: 2 });

  expect(sum).toEqual({ passed: 10, failed: 1, skipped: 2 });
});

it("counts a test file that could not be run as a failure", () => {
  const counts = countJest({
    numPassedTests: 4,
    numFailedTests: 1,
    numRuntimeErrorTestSuites: 1,
    numPendingTests: 1,
    numTodoTests: 0,
  });

  expect(counts).toEqual({ passed: 4, failed: 2, skipped: 1 });
});

it("counts what breaks outside a journey as a failure", () => {
  const counts = countPlaywright({ stats: { expected: 4, flaky: 1, unexpected: 1, skipped: 1 }, errors: [{}] });

  expect(counts).toEqual({ passed: 5, failed: 2, skipped: 1 });
});

it("never calls a run good whose runner says it failed", () => {
  expect(withExitCode({ passed: 4, failed: 0 }, 1)).toEqual({ passed: 4, failed: 1 });
  expect(withExitCode({ passed: 4, failed: 0 }, 0)).toEqual({ passed: 4, failed: 0 });
});
