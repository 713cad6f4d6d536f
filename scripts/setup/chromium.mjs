import { accessSync, constants, existsSync, statSync } from "node:fs";
import { say, step } from "./progress.mjs";
import { runCommand } from "./run-command.mjs";

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

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false; // absent or not executable: not a program to us
  }
}

/** The browser for the end-to-end tests, or `null`; `CHROMIUM_PATH` goes first. */
export function findChromium(chosen = process.env.CHROMIUM_PATH, places = PLACES) {
  if (chosen && !isProgram(chosen)) throw new Error(`CHROMIUM_PATH is not a program: ${chosen}`);
  return chosen || (places.find(isProgram) ?? null);
}

/** Finds the browser for the end-to-end tests, or installs it by the system's package manager. */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (!existsSync("/usr/bin/apt-get")) throw new Error(`No Chromium was found. ${ADVICE}`);
  await step("installing Chromium with apt", installByApt);
  const installed = findChromium();
  if (!installed) throw new Error(`apt installed no Chromium. ${ADVICE}`);
  say(`browser: ${installed}`);
  return installed;
}

async function installByApt() {
  const updated = await apt(["update", "-qq"]);
  // An unreachable mirror beside working ones fails the update, not necessarily the installation.
  if (updated !== 0) say("apt-get update failed; trying with the package lists at hand");
  const code = await apt(["install", "-y", "-qq", "--no-install-recommends", ...PACKAGES]);
  if (code !== 0) throw new Error(`Chromium could not be installed by apt (exit ${code}; is sudo allowed?). ${ADVICE}`);
}

function apt(commandArguments) {
  const options = ["-o", "DPkg::Lock::Timeout=300", "-o", "Acquire::Retries=3"];
  const command = ["apt-get", ...options, ...commandArguments];
  const [program, ...rest] = process.getuid?.() === 0 ? command : ["sudo", "-n", ...command];
  return runCommand(program, rest, { DEBIAN_FRONTEND: "noninteractive" });
}
