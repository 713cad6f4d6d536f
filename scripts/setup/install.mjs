import { readKey, writeKey } from "./key-file.mjs";
import { say, step } from "./progress.mjs";
import { inProject } from "./project-root.mjs";
import { runQuietly } from "./run-command.mjs";
import { sourceKey } from "./source-key.mjs";

// The build tools and the platform's own binaries, whatever the caller's shell or npm settings leave out.
const FLAGS = [
  "--include=dev",
  "--include=optional",
  "--no-audit",
  "--no-fund",
  "--prefer-offline",
  "--loglevel=error",
];
const MARK = inProject("node_modules", ".wengu-setup-key");

/** Installs exactly what the lock file says, unless that is what is installed. */
export async function installDependencies() {
  const key = sourceKey(["package-lock.json"], {
    platform: process.platform,
    arch: process.arch,
    node: process.versions.modules,
  });
  if (readKey(MARK) === key) return;
  await step("installing dependencies from package-lock.json", installFromLock);
  writeKey(MARK, key);
}

async function installFromLock() {
  const environment = { NODE_ENV: "development" };
  const strict = await runQuietly("npm", ["ci", ...FLAGS], environment);
  if (strict.code === 0) return;
  say("npm ci could not install the lock file; trying npm install, which leaves the lock file as it is");
  const lenient = await runQuietly("npm", ["install", "--no-save", ...FLAGS], environment);
  if (lenient.code === 0) return;
  process.stderr.write(`${strict.output}\n${lenient.output}\n`);
  throw new Error("The dependencies could not be installed (see above). Is the package registry reachable?");
}
