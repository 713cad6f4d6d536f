import { countJest } from "./counts.mjs";
import { runReporting, withExitCode } from "./run-reporting.mjs";

const REPORT = "build/test/jest.json";

/** Runs the unit, contract, component and server tests. */
export async function runJest() {
  const { code, report } = await runReporting(
    "jest/bin/jest.js",
    ["--json", `--outputFile=${REPORT}`],
    { NODE_ENV: "test" },
    REPORT,
  );
  return withExitCode(countJest(report), code);
}
