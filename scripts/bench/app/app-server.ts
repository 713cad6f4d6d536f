import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";

const SERVER = "build/server.mjs";
const START_MILLIS = 10_000;

/** The app's own server, which can be stopped and started again on the same address. */
export interface AppServer {
  /** With a slash at its end. */
  readonly url: string;
  start(): Promise<void>;
  stop(): Promise<void>;
}

async function isAnswering(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false; // nobody listens yet
  }
}

export function createAppServer(port: number): AppServer {
  const url = `http://localhost:${port}/`;
  let server: ChildProcess | null = null;

  return {
    url,
    start: async () => {
      server = spawn(process.execPath, [SERVER], { env: { ...process.env, PORT: String(port) }, stdio: "ignore" });
      const deadline = Date.now() + START_MILLIS;
      while (!(await isAnswering(url))) {
        if (Date.now() > deadline || server.exitCode !== null) throw new Error(`${SERVER} does not answer at ${url}`);
        await sleep(50);
      }
    },
    stop: async () => {
      if (!server || server.exitCode !== null) return;
      const exit = once(server, "exit");
      server.kill("SIGKILL");
      await exit;
    },
  };
}
