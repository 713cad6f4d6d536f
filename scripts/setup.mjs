// Makes a fresh clone runnable; it runs before anything is installed, so it uses Node's own modules only.
//   node scripts/setup.mjs [--build | --build=force] [--chromium]
import { say } from "./setup/progress.mjs";
import { setUp } from "./setup/set-up.mjs";

const wanted = new Set(process.argv.slice(2));

try {
  await setUp({
    build: wanted.has("--build") || wanted.has("--build=force"),
    forceBuild: wanted.has("--build=force"),
    chromium: wanted.has("--chromium"),
  });
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
