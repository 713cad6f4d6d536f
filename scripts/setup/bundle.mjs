import { existsSync, readFileSync } from "node:fs";
import { readKey, writeKey } from "./key-file.mjs";
import { inProject } from "./project-root.mjs";
import { sourceKey } from "./source-key.mjs";

const SOURCES = ["lib", "server", "scripts", "package-lock.json", "tsconfig.json"];

/**
 * Bundles a TypeScript program for Node into `build/<name>.mjs`, unless that is up to date.
 *
 * @returns the bundle's path
 */
export async function bundle(name, entry) {
  const outfile = inProject("build", `${name}.mjs`);
  const mark = inProject("build", `${name}.key`);
  const key = sourceKey(SOURCES, { entry });
  if (existsSync(outfile) && readKey(mark) === key) return outfile;
  const { build } = await import("esbuild");
  await build({
    entryPoints: [inProject(entry)],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    sourcemap: "linked",
    logLevel: "warning",
    // Libraries go into the bundle, development tools stay where they are installed.
    external: developmentTools(),
    // Sockets work without their native helpers, which not every laptop could compile.
    define: { "process.env.WS_NO_BUFFER_UTIL": '"1"', "process.env.WS_NO_UTF_8_VALIDATE": '"1"' },
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  });
  writeKey(mark, key);
  return outfile;
}

function developmentTools() {
  const { devDependencies } = JSON.parse(readFileSync(inProject("package.json"), "utf8"));
  return ["next", ...Object.keys(devDependencies)];
}
