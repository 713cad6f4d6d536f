import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { bundle } from "../../../scripts/setup/bundle.mjs";
import { writeSite } from "./served-folder";

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "::");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** The real server in a process of its own, which may be killed, frozen and started again with the same rooms. */
export class ServerProcess {
  private child: ChildProcess | null = null;
  readonly output: string[] = [];

  private constructor(
    private readonly program: string,
    private readonly site: string,
    readonly rooms: string,
    readonly port: number,
  ) {}

  static async make(): Promise<ServerProcess> {
    const program = await bundle("server", "server/main.ts");
    return new ServerProcess(program, writeSite(), mkdtempSync(path.join(tmpdir(), "rooms-")), await freePort());
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Resolves when it can be joined; tells after how many milliseconds. */
  async start(): Promise<number> {
    const startedAt = Date.now();
    const { site, rooms, port } = this;
    const environment = { PATH: process.env.PATH, NODE_ENV: "production" } as NodeJS.ProcessEnv;
    this.child = spawn(process.execPath, [this.program], {
      env: { ...environment, PORT: `${port}`, SITE_DIRECTORY: site, ROOMS_DIRECTORY: rooms },
      stdio: ["ignore", "pipe", "pipe"],
    });
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.on("data", (chunk) => this.output.push(String(chunk)));
    }
    while (!(await isOpen(this.url))) {
      if (this.child.exitCode !== null) throw new Error(this.output.join(""));
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    return Date.now() - startedAt;
  }

  signal(name: "SIGSTOP" | "SIGCONT"): void {
    this.child?.kill(name);
  }

  /** @returns its exit code; `null` when the signal ended it */
  async end(signal: "SIGKILL" | "SIGTERM"): Promise<number | null> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null;
    const exit = once(child, "exit");
    child.kill(signal);
    const [code] = (await exit) as [number | null];
    return code;
  }

  async remove(): Promise<void> {
    await this.end("SIGKILL");
    for (const folder of [this.site, this.rooms]) rmSync(folder, { recursive: true, force: true });
  }
}

async function isOpen(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/live/health`)).ok;
  } catch {
    return false; // it does not listen yet
  }
}
