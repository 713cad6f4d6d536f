import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../../..");

/** One built site, and the sub-path it was built for. */
export interface BuiltSite {
  readonly directory: string;
  readonly basePath: string;
}

export const ROOT_SITE: BuiltSite = { directory: path.join(root, "out"), basePath: "" };
export const SUB_PATH_SITE: BuiltSite = { directory: path.join(root, "build/out-wengu"), basePath: "/wengu" };

/** A built site served by the app's own server on a port of its own, which it keeps over stops and starts. */
export interface ServedSite {
  /** Where the app begins, with a slash at its end. */
  readonly url: string;
  readonly port: number;
  start(): Promise<void>;
  /** Kills the server, as a pulled plug would. */
  stop(): Promise<void>;
}

/** @param settings of the server, as environment variables */
export async function serveSite(
  site: BuiltSite = ROOT_SITE,
  settings: Readonly<Record<string, string>> = {},
): Promise<ServedSite> {
  const port = await freePort();
  let server: ChildProcess | null = null;
  const start = async () => {
    server = await startServer(site, port, settings);
  };
  const stop = async () => {
    const running = server;
    server = null;
    if (!running || running.exitCode !== null) return;
    running.kill("SIGKILL");
    await once(running, "exit");
  };
  await start();
  return { url: `http://localhost:${port}${site.basePath}/`, port, start, stop };
}

async function startServer(
  site: BuiltSite,
  port: number,
  settings: Readonly<Record<string, string>>,
): Promise<ChildProcess> {
  const { npm_lifecycle_event: _, ...environment } = process.env;
  const server = spawn(process.execPath, [path.join(root, "build/server.mjs")], {
    env: { ...environment, ...settings, PORT: String(port), SITE_DIRECTORY: site.directory, BASE_PATH: site.basePath },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise<void>((resolve, reject) => {
    server.stdout.on("data", (chunk) => String(chunk).includes("is ready") && resolve());
    server.once("exit", (code) => reject(new Error(`the server ended before it was ready (exit ${code})`)));
  });
  return server;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("no port was given");
  return address.port;
}
