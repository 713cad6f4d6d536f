import { spawnSync } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { EpochMs } from "../../../lib/domain/shared/time";
import { SECOND_MILLIS } from "../../../lib/domain/shared/time";

/**
 * Thread, seconds since 1970, call and the file behind its descriptor; a call that resumes names no file.
 * The number of the thread is padded to five columns: after a short one there are several spaces.
 */
const SYNC_OF_DATABASE = /^\s*\d+\s+(\d+\.\d+) f(?:data)?sync\(\d+<[^>]*\/IndexedDB\//;

/** A program under a tracer. */
interface TracedProgram {
  /** Runs the program with the arguments it is given. */
  readonly path: string;
  /** Where every request to flush a file to the disk is written. */
  readonly log: string;
}

/** Two flushes by threads that are not the program's first: what the tracer must at least see. */
const PROBE = `
  const { open } = require("node:fs/promises");
  void open(process.argv[1], "w").then(async (file) => { await file.sync(); await file.datasync(); });
`;

/** Writes the traced program into a folder. */
export async function writeTracedProgram(folder: string, programPath: string): Promise<TracedProgram> {
  const name = path.basename(programPath);
  const log = path.join(folder, `sync-of-${name}.log`);
  const tracer = path.join(folder, `traced-${name}`);
  // With the kernel's filter only the two calls stop the program: without it every call would.
  const strace = `strace -f --seccomp-bpf -qq -ttt -y -e trace=fsync,fdatasync -e signal=none -o "${log}"`;
  await writeFile(tracer, `#!/bin/sh\nexec ${strace} "${programPath}" "$@"\n`, { mode: 0o755 });
  return { path: tracer, log };
}

/** The instants in a log at which databases began to be flushed, oldest first. */
export function syncInstants(log: string): EpochMs[] {
  return log
    .split("\n")
    .map((line) => SYNC_OF_DATABASE.exec(line)?.[1])
    .filter((seconds) => seconds !== undefined)
    .map((seconds) => Number(seconds) * SECOND_MILLIS)
    .sort((a, b) => a - b);
}

/**
 * Traces a program that flushes a database twice.
 *
 * @returns how many flushes were seen; or the tracer's own words where there is no tracer, or the system
 *   forbids one process to watch another
 */
export async function traceTwoFlushes(folder: string): Promise<number | string> {
  const file = path.join(folder, "IndexedDB/probe");
  await mkdir(path.dirname(file), { recursive: true });
  const traced = await writeTracedProgram(folder, process.execPath);
  const { status, stderr } = spawnSync(traced.path, ["-e", PROBE, file], { encoding: "utf8" });
  if (status !== 0) return stderr.trim() || `strace ended with ${status}`;
  return syncInstants(await readFile(traced.log, "utf8")).length;
}
