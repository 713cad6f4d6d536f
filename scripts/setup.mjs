// Makes a fresh clone runnable; it runs before anything is installed, so it uses Node's own modules only.
//   node scripts/setup.mjs [--build | --build=force] [--chromium] [--firefox] [--redis]
import { say } from "./setup/progress.mjs";
import { setUp } from "./setup/set-up.mjs";

const wanted = new Set(process.argv.slice(2));
const isForced = wanted.has("--build=force");

try {
  await setUp({
    sites: isForced || wanted.has("--build") ? [{ isForced }] : [],
    chromium: wanted.has("--chromium"),
    firefox: wanted.has("--firefox"),
    redis: wanted.has("--redis"),
  });
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
