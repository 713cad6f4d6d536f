// Everything that can be checked, on a fresh clone too. Ends with one line: N passed, N failed.
import { runGates } from "./gates/run-gates.mjs";
import { say } from "./setup/progress.mjs";
import { setUp } from "./setup/set-up.mjs";
import { addCounts, countLine } from "./testing/counts.mjs";
import { runJest } from "./testing/run-jest.mjs";
import { runPlaywright } from "./testing/run-playwright.mjs";

const SITES = [{}, { outDirectory: "build/out-wengu", basePath: "/wengu" }];
const EVERYTHING = { sites: SITES, chromium: true, firefox: true, redis: true };

/** What cannot even start counts as one failure. */
const STAGES = [
  { label: "set-up", run: () => setUp(EVERYTHING).then(() => ({ passed: 0, failed: 0 })) },
  { label: "gates", run: () => runGates() },
  { label: "Jest", run: runJest },
  { label: "Playwright", run: runPlaywright },
];

let total = { passed: 0, failed: 0, skipped: 0 };
for (const { label, run } of STAGES) {
  say(`${label} …`);
  try {
    total = addCounts(total, await run());
  } catch (error) {
    say(`${label}: ${error instanceof Error ? error.message : String(error)}`);
    total = addCounts(total, { passed: 0, failed: 1 });
    if (label === "set-up") break; // nothing after it can run
  }
}
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
if (total.skipped > 0) say(`${total.skipped} skipped: the reasons stand above`);
process.stdout.write(`${countLine(total)}\n`);
