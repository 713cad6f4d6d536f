import { installByApt } from "./apt.mjs";
import { findProgram } from "./find-program.mjs";
import { say } from "./progress.mjs";

const PLACES = [
  "/usr/bin/redis-server",
  "/usr/bin/valkey-server",
  "/usr/local/bin/redis-server",
  "/usr/local/bin/valkey-server",
  "/opt/homebrew/bin/redis-server",
  "/opt/homebrew/bin/valkey-server",
];
const ADVICE = "Install Redis 7 or Valkey, or set REDIS_SERVER_PATH to its program, to test rooms of several servers.";

/** The broker that tests start for themselves, or `null`; `REDIS_SERVER_PATH` goes first. */
export function findRedis(chosen = process.env.REDIS_SERVER_PATH, places = PLACES) {
  return findProgram("REDIS_SERVER_PATH", chosen, places);
}

/** Finds the broker for the tests, or installs it by the system's package manager; only CI cannot do without. */
export async function ensureRedis() {
  const found = findRedis();
  if (found) return found;
  try {
    await installByApt("Redis", ["redis-server"], ADVICE);
  } catch (error) {
    if (process.env.CI) throw error;
    say(`${error instanceof Error ? error.message : String(error)} Its tests are skipped.`);
  }
  return findRedis();
}
