import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request as httpRequest, type IncomingHttpHeaders } from "node:http";
import { request as httpsRequest } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import type { Tls } from "../../../server/config";
import { createRequestHandler } from "../../../server/handle-request";
import { createServer } from "../../../server/http-server";
import { loadSite } from "../../../server/site";

export const PAGE = `<!doctype html><title>Today</title>${"warm up the old ".repeat(50)}`;
export const PAGE_POLICY = "default-src 'none'; script-src 'self'";

const FILES: Readonly<Record<string, string>> = {
  "404.html": "<!doctype html><title>No such page</title>",
  _headers: "/*",
  "_next/static/chunks/app.js": "void 0;",
  "content-security-policies.json": JSON.stringify({ "/index.html": PAGE_POLICY, "/decks/index.html": PAGE_POLICY }),
  "decks/__next._tree.txt": "payload",
  "decks/index.html": "<!doctype html><title>Decks</title>",
  "host/index.html": "<!doctype html><title>Host</title>",
  "index.html": PAGE,
  "sw.js": "self;",
};

export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

interface ServedFolder {
  readonly port: number;
  ask(target: string, options?: { method?: string; headers?: Record<string, string> }): Promise<Reply>;
  close(): Promise<void>;
}

/** A small exported site in a folder of its own. */
export function writeSite(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "served-folder-"));
  for (const [name, content] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  writeFileSync(path.join(folder, "index.html.br"), brotliCompressSync(PAGE));
  writeFileSync(path.join(folder, "index.html.gz"), gzipSync(PAGE));
  writeFileSync(path.join(folder, "..", "secret.txt"), "not for anybody");
  return folder;
}

/** Serves that site; the request's target goes out as it is written, dots and all. */
export async function serveFolder({
  basePath = "",
  tls = null,
}: {
  basePath?: string;
  tls?: Tls | null;
} = {}): Promise<ServedFolder> {
  const folder = writeSite();
  const server = createServer(createRequestHandler(loadSite(folder), basePath), tls);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const request = tls ? httpsRequest : httpRequest;
  return {
    port,
    ask: (target, options = {}) =>
      new Promise((resolve, reject) => {
        const settings = { host: "127.0.0.1", port, path: target, rejectUnauthorized: false, ...options };
        const sent = request(settings, (response) => {
          const chunks: Buffer[] = [];
          response.on("data", (chunk: Buffer) => chunks.push(chunk));
          response.on("end", () =>
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
          );
        });
        sent.on("error", reject);
        sent.end();
      }),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
