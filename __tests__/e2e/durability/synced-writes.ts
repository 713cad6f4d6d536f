import { spawnSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { EpochMs } from "../../../lib/domain/shared/time";
import { SECOND_MILLIS } from "../../../lib/domain/shared/time";

/** Process, seconds since 1970, call and the file behind its descriptor; a call that resumes names no file. */
const SYNC_OF_DATABASE = /^\d+ (\d+\.\d+) f(?:data)?sync\(\d+<[^>]*\/IndexedDB\//;

/** False where `strace` is missing or the system forbids one process to watch another. */
export function canTraceProcesses(): boolean {
  return spawnSync("strace", ["-f", "-e", "trace=fsync", "true"]).status === 0;
}

/** A program that runs the browser and writes every request to flush a file to the disk into a log. */
export async function writeTracedBrowser(folder: string, browserPath: string): Promise<{ path: string; log: string }> {
  const log = path.join(folder, "sync.log");
  const tracer = path.join(folder, "traced-chromium");
  // With the kernel's filter only the two calls stop the browser: without it every call would.
  const strace = `strace -f --seccomp-bpf -qq -ttt -y -e trace=fsync,fdatasync -o "${log}"`;
  await writeFile(tracer, `#!/bin/sh\nexec ${strace} "${browserPath}" "$@"\n`, { mode: 0o755 });
  return { path: tracer, log };
}

/** The instants at which the browser flushed its databases, oldest first. */
export async function readSyncInstants(log: string): Promise<EpochMs[]> {
  const lines = (await readFile(log, "utf8")).split("\n");
  return lines
    .map((line) => SYNC_OF_DATABASE.exec(line)?.[1])
    .filter((seconds) => seconds !== undefined)
    .map((seconds) => Number(seconds) * SECOND_MILLIS)
    .sort((a, b) => a - b);
}
