import { installByApt } from "./apt.mjs";
import { findProgram } from "./find-program.mjs";
import { say } from "./progress.mjs";

const PLACES = [
  "/usr/bin/firefox-esr",
  "/usr/bin/firefox",
  "/snap/bin/firefox",
  "/Applications/Firefox.app/Contents/MacOS/firefox",
];
const ADVICE = "Install Firefox, or set FIREFOX_PATH to its program, and run the command again.";

/** The second engine that items are compared on, or `null`; `FIREFOX_PATH` goes first. */
export function findFirefox(chosen = process.env.FIREFOX_PATH, places = PLACES) {
  return findProgram("FIREFOX_PATH", chosen, places);
}

/** Finds Firefox, or installs it by the system's package manager. */
export async function ensureFirefox() {
  const found = findFirefox();
  if (found) return found;
  await installByApt("Firefox", ["firefox-esr"], ADVICE);
  const installed = findFirefox();
  if (!installed) throw new Error(`apt installed no Firefox. ${ADVICE}`);
  say(`browser: ${installed}`);
  return installed;
}
