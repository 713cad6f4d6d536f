import { spawn } from "node:child_process";
import { projectRoot } from "./project-root.mjs";

/** Starts a program in the project; `output` says where its two outputs go. */
function start(command, commandArguments, environment, output) {
  return spawn(command, commandArguments, {
    cwd: projectRoot,
    stdio: ["ignore", output, output],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...environment },
    shell: process.platform === "win32",
  });
}

/** @returns the exit code of a started program; 127 when it could not be started */
function exitCode(child) {
  return new Promise((resolve) => {
    child.once("error", () => resolve(127));
    child.once("close", (code) => resolve(code ?? 1));
  });
}

/**
 * Runs a program in the project, its output on standard error.
 *
 * @returns its exit code
 */
export function runCommand(command, commandArguments, environment = {}) {
  return exitCode(start(command, commandArguments, environment, 2));
}

/** Runs a program in the project and keeps its output for when it is wanted. */
export async function runQuietly(command, commandArguments, environment = {}) {
  const child = start(command, commandArguments, environment, "pipe");
  const chunks = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => chunks.push(chunk));
  const code = await exitCode(child);
  return { code, output: Buffer.concat(chunks).toString("utf8") };
}
