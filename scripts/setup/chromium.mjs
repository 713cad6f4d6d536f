import { installByApt } from "./apt.mjs";
import { findProgram } from "./find-program.mjs";
import { say } from "./progress.mjs";

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];
/** The browser, a font for Chinese, and what counts the flushes to the disk. */
const PACKAGES = ["chromium", "fonts-noto-cjk", "strace"];
const ADVICE = "Install Chromium or Chrome, or set CHROMIUM_PATH to its program, and run the command again.";

/** The browser for the end-to-end tests, or `null`; `CHROMIUM_PATH` goes first. */
export function findChromium(chosen = process.env.CHROMIUM_PATH, places = PLACES) {
  return findProgram("CHROMIUM_PATH", chosen, places);
}

/** Finds the browser for the end-to-end tests, or installs it by the system's package manager. */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  await installByApt("Chromium", PACKAGES, ADVICE);
  const installed = findChromium();
  if (!installed) throw new Error(`apt installed no Chromium. ${ADVICE}`);
  say(`browser: ${installed}`);
  return installed;
}
