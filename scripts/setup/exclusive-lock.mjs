import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { say } from "./progress.mjs";
import { projectRoot } from "./project-root.mjs";

const RETRY_MILLIS = 500;
/** How long a lock may stay without the id of its owner, who writes it at once. */
const ANONYMOUS_MILLIS = 5_000;

function defaultDirectory() {
  // Not in .next or node_modules: the steps under the lock empty those.
  return path.join(tmpdir(), `wengu-setup-${createHash("sha256").update(projectRoot).digest("hex").slice(0, 16)}.lock`);
}

function isAlive(processId) {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM"; // it lives, and belongs to somebody else
  }
}

function isAbandoned(directory) {
  try {
    const owner = Number(readFileSync(path.join(directory, "pid"), "utf8"));
    return owner > 0 && !isAlive(owner);
  } catch {
    // No owner's id: just being taken, just released, or left by a crash between two system calls.
    const since = statSync(directory, { throwIfNoEntry: false })?.mtimeMs;
    return since !== undefined && Date.now() - since > ANONYMOUS_MILLIS;
  }
}

function tryToTake(directory) {
  try {
    mkdirSync(directory);
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
  writeFileSync(path.join(directory, "pid"), String(process.pid));
  return true;
}

/** Lets one set-up of this clone run at a time: two terminals may start one each. */
export async function withExclusiveLock(act, directory = defaultDirectory()) {
  for (let attempt = 0; !tryToTake(directory); attempt++) {
    if (isAbandoned(directory)) rmSync(directory, { recursive: true, force: true });
    else {
      if (attempt === 0) say("waiting for another set-up of this folder to finish …");
      await delay(RETRY_MILLIS);
    }
  }
  const release = () => rmSync(directory, { recursive: true, force: true });
  const stop = () => process.exit(130); // runs the exit handlers
  process.on("exit", release);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
  try {
    return await act();
  } finally {
    release();
    process.off("exit", release);
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.off(signal, stop);
  }
}
