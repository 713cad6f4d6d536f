import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../app/free-port";
import { type PinnedProcess, startPinned } from "./pinned-process";

const SERVER_CORE = 0;
const START_MILLIS = 20_000;

async function untilReady(url: string): Promise<void> {
  const deadline = Date.now() + START_MILLIS;
  while (Date.now() < deadline) {
    const isReady = await fetch(`${url}/live/health`).then(
      ({ ok }) => ok,
      () => false, // nobody listens yet
    );
    if (isReady) return;
    await sleep(50);
  }
  throw new Error(`no rooms at ${url}`);
}

const BUNDLE_SERVER = 'import("./scripts/setup/bundle.mjs").then(({ bundle }) => bundle("server", "server/main.ts"))';

/** Brings `build/server.mjs` up to date. */
export function buildServer(): void {
  execFileSync(process.execPath, ["--input-type=module", "--eval", BUNDLE_SERVER]);
}

/** The app's own server with rooms and no pages, which can be killed and started again on the same rooms. */
export interface RoomServer {
  readonly url: string;
  readonly port: number;
  process(): PinnedProcess;
  /** As a power cut would; resolves when the process is gone. */
  kill(): Promise<void>;
  start(): Promise<void>;
  close(): Promise<void>;
}

export async function createRoomServer(): Promise<RoomServer> {
  const folder = mkdtempSync(path.join(tmpdir(), "rooms-"));
  // A site without pages: students are not served here.
  writeFileSync(path.join(folder, "sw.js"), "");
  writeFileSync(path.join(folder, "content-security-policies.json"), "{}");
  const port = await freePort();
  const url = `http://localhost:${port}`;
  let server: PinnedProcess | null = null;
  const kill = async () => {
    await server?.stop();
    server = null;
  };
  return {
    url,
    port,
    process: () => {
      if (!server) throw new Error("the server is not running");
      return server;
    },
    kill,
    start: async () => {
      server = startPinned(SERVER_CORE, [process.execPath, "build/server.mjs"], {
        PORT: `${port}`,
        SITE_DIRECTORY: folder,
        ROOMS_DIRECTORY: path.join(folder, "rooms"),
        TRUST_PROXY: "1",
      });
      await untilReady(url);
    },
    close: async () => {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
