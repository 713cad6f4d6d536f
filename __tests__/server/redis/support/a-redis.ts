import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, statSync, truncateSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { findRedis } from "../../../../scripts/setup/redis.mjs";

const program = findRedis();
if (program === null) {
  const advice = "no redis-server or valkey-server is installed: node scripts/setup.mjs --redis";
  if (process.env.CI) throw new Error(advice);
  console.warn(`SKIPPED: rooms of several servers are not tested, since ${advice}`);
}

/** Tests that need a broker: skipped, and loudly, where none is installed; never in CI. */
export const describeWithRedis = program === null ? describe.skip : describe;

export interface StartedRedis {
  readonly port: number;
  readonly url: string;
  /** Ends it as a power cut would, and waits until it is gone. */
  kill(): Promise<void>;
  /**
   * Starts it again, with what it had on its disk.
   *
   * @param diskBytes as much of it as was kept; all of it when left out
   */
  restart(diskBytes?: number): Promise<void>;
  /** How much it has on its disk now. */
  diskBytes(): number;
  /** Lets it hold its connections and answer nothing. */
  freeze(): void;
  thaw(): void;
  /** One command in the broker's own words; what comes back, unread. */
  say(...words: readonly string[]): Promise<string>;
  /** Ends it for good. */
  stop(): Promise<void>;
}

/** Starts a broker of its own, on a free port and in a new folder. */
export async function startRedis(): Promise<StartedRedis> {
  const folder = mkdtempSync(path.join(tmpdir(), "redis-"));
  const port = await freePort();
  let server = await launch(port, folder);
  // A test run that is ended must not leave it behind.
  const end = () => server.kill("SIGKILL");
  process.once("exit", end);

  const log = path.join(folder, "appendonlydir", "appendonly.aof.1.incr.aof");

  async function kill(): Promise<void> {
    if (server.exitCode !== null || server.signalCode !== null) return;
    server.kill("SIGKILL");
    await once(server, "exit");
  }

  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    kill,
    diskBytes: () => statSync(log).size,
    restart: async (diskBytes) => {
      if (diskBytes !== undefined) truncateSync(log, diskBytes);
      server = await launch(port, folder);
    },
    freeze: () => server.kill("SIGSTOP"),
    thaw: () => server.kill("SIGCONT"),
    say: (...words) => tell(port, words),
    stop: async () => {
      process.off("exit", end);
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function launch(port: number, folder: string): Promise<ChildProcess> {
  const settings = ["--appendonly", "yes", "--appendfsync", "always", "--save", "", "--loglevel", "warning"];
  const place = ["--port", `${port}`, "--bind", "127.0.0.1", "--dir", folder];
  const server = spawn(program ?? "", [...place, ...settings], { stdio: "ignore" });
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if ((await tell(port, ["PING"]).catch(() => "")) === "+PONG\r\n") return server;
    if (server.exitCode !== null) break;
    await pause(25);
  }
  server.kill("SIGKILL");
  throw new Error("the broker did not start");
}

async function tell(port: number, words: readonly string[]): Promise<string> {
  const socket = connect({ host: "127.0.0.1", port });
  try {
    const parts = words.map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`);
    socket.write(`*${words.length}\r\n${parts.join("")}`);
    const [answer] = await once(socket, "data");
    return String(answer);
  } finally {
    socket.destroy();
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}
