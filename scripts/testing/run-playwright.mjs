import { findChromium } from "../setup/chromium.mjs";
import { countPlaywright } from "./counts.mjs";
import { runReporting, withExitCode } from "./run-reporting.mjs";

/** Where `__tests__/e2e/playwright.config.ts` puts it. */
const REPORT = "build/test/playwright.json";

/** Runs the journeys in the system's browser. */
export async function runPlaywright() {
  const { code, report } = await runReporting(
    "@playwright/test/cli.js",
    ["test", "--config", "__tests__/e2e/playwright.config.ts"],
    { CHROMIUM_PATH: findChromium() ?? "" },
    REPORT,
  );
  return withExitCode(countPlaywright(report), code);
}
