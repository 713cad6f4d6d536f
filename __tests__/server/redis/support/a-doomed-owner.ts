import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

export interface DoomedOwner {
  /** Numbers of the answers that it has said are safe. */
  acknowledged(): readonly number[];
  /** Waits until so many are. */
  reached(count: number): Promise<void>;
  /** Resolves with the last word of an owner that was shut out. */
  lastWord(): Promise<string>;
  freeze(): void;
  thaw(): void;
  kill(): Promise<void>;
}

/** Starts a server in a process of its own, that owns a room and writes answers to it without end. */
export async function startDoomedOwner(url: string, leaseMillis: number): Promise<DoomedOwner> {
  const folder = mkdtempSync(path.join(tmpdir(), "owner-"));
  const child = spawn(process.execPath, [bundle(folder), url, `${leaseMillis}`], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const end = () => child.kill("SIGKILL");
  process.once("exit", end);
  let printed = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
  });
  const ended = once(child, "close");
  const lines = () => printed.split("\n").slice(0, -1);
  const acknowledged = () =>
    lines()
      .filter((line) => /^\d+$/.test(line))
      .map(Number);

  return {
    acknowledged,
    reached: async (count) => {
      while (acknowledged().length < count) {
        if (child.exitCode !== null) throw new Error(`the owner ended: ${printed}`);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
    lastWord: async () => {
      await ended;
      return lines().findLast((line) => !/^\d+$/.test(line)) ?? "";
    },
    freeze: () => child.kill("SIGSTOP"),
    thaw: () => child.kill("SIGCONT"),
    kill: async () => {
      end();
      await ended;
      process.off("exit", end);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function bundle(folder: string): string {
  const outfile = path.join(folder, "owner.mjs");
  const require = 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);';
  const options = {
    entryPoints: [path.join(__dirname, "owner-process.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    banner: { js: require },
  };
  // In a process of its own: the bundler takes the test environment's arrays for strange ones.
  const program = `import { buildSync } from "esbuild"; buildSync(${JSON.stringify(options)});`;
  const made = spawnSync(process.execPath, ["--input-type=module", "--eval", program]);
  if (made.status !== 0) throw new Error(`the owner could not be bundled: ${made.stderr}`);
  return outfile;
}
