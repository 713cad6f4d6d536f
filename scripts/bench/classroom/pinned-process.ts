import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";

/** Of `getconf CLK_TCK`: the same on every Linux that Node runs on. */
const TICKS_PER_SECOND = 100;
const MOST_FILES = 20_000;
const BYTES_PER_KILOBYTE = 1024;

/** A program that keeps to one core, so that its cost can be told from that of others. */
export interface PinnedProcess {
  readonly child: ChildProcess;
  /** Seconds of processor time so far. */
  cpuSeconds(): number;
  residentBytes(): number;
  stop(): Promise<void>;
}

function statusOf(pid: number): { cpuSeconds: number; residentBytes: number } {
  // The name in brackets may hold spaces; what follows does not.
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
  const resident = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? "0";
  return {
    cpuSeconds: (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND,
    residentBytes: Number(resident) * BYTES_PER_KILOBYTE,
  };
}

export function startPinned(
  core: number,
  command: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): PinnedProcess {
  const child = spawn("sh", ["-c", `ulimit -n ${MOST_FILES}; exec taskset -c ${core} "$@"`, "sh", ...command], {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  child.stdout.resume();
  child.stderr.resume();
  const pid = child.pid ?? 0;
  return {
    child,
    cpuSeconds: () => statusOf(pid).cpuSeconds,
    residentBytes: () => statusOf(pid).residentBytes,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exit = once(child, "exit");
      child.kill("SIGKILL");
      await exit;
    },
  };
}
