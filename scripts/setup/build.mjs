import { existsSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { bundle } from "./bundle.mjs";
import { readKey, writeKey } from "./key-file.mjs";
import { step } from "./progress.mjs";
import { inProject } from "./project-root.mjs";
import { runCommand } from "./run-command.mjs";
import { sourceKey } from "./source-key.mjs";

/** What the exported site is made from. */
const SOURCES = [
  "app",
  "components",
  "lib",
  "public",
  "scripts/after-build",
  "THIRD-PARTY-NOTICES.md",
  "next.config.js",
  "package-lock.json",
  "tsconfig.json",
];

/**
 * Builds the static site into `outDirectory` when it is stale. The new site takes the place of the old one
 * only when it is whole, so a failed build leaves the last good one.
 */
export async function buildSite({
  isForced = false,
  outDirectory = "out",
  basePath = process.env.BASE_PATH ?? "",
} = {}) {
  checkBasePath(basePath);
  const key = sourceKey(SOURCES, { basePath });
  const mark = inProject("build", `${outDirectory.replaceAll("/", "-")}.key`);
  const isFresh = existsSync(inProject(outDirectory, "sw.js")) && readKey(mark) === key;
  if (isFresh && !isForced) return;
  const staging = path.posix.join("build", "export");
  await step(`building the app${basePath ? ` for ${basePath}/` : ""}`, async () => {
    rmSync(inProject(staging), { recursive: true, force: true });
    await exportSite(staging, { basePath, buildId: key });
    await finishSite(staging, basePath);
  });
  rmSync(mark, { force: true });
  replaceFolder(inProject(outDirectory), inProject(staging));
  writeKey(mark, key);
}

function checkBasePath(basePath) {
  if (basePath === "" || /^(\/[\w.~-]+)+$/.test(basePath)) return;
  throw new Error(`BASE_PATH must look like /wengu: a slash in front, none at the end (it is "${basePath}").`);
}

async function exportSite(staging, { basePath, buildId }) {
  const next = inProject("node_modules", "next", "dist", "bin", "next");
  const code = await runCommand(process.execPath, [next, "build"], {
    NODE_ENV: "production",
    BASE_PATH: basePath,
    BUILD_ID: buildId,
    EXPORT_DIRECTORY: staging,
  });
  if (code !== 0) throw new Error(failure("next build"));
}

async function finishSite(staging, basePath) {
  const program = await bundle("after-build", "scripts/after-build/main.ts");
  const code = await runCommand(process.execPath, [program, staging], { NODE_ENV: "production", BASE_PATH: basePath });
  if (code !== 0) throw new Error(failure("the step after the build"));
}

function failure(what) {
  const kept = existsSync(inProject("out", "sw.js")) ? " The last good build in out/ is untouched." : "";
  return `The build failed in ${what}: see above.${kept}`;
}

function replaceFolder(target, source) {
  const previous = `${inProject("build", path.basename(target))}-previous`;
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(target)) renameSync(target, previous);
  renameSync(source, target);
  rmSync(previous, { recursive: true, force: true });
}

/** Bundles the server that serves the site. */
export async function buildServer() {
  await bundle("server", "server/main.ts");
}
