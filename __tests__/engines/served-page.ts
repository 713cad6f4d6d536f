import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { build } from "esbuild";

export interface ServedPage {
  readonly url: string;
  close(): void;
}

async function bundlePage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join("__tests__", "engines", "page.ts")],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
  });
  return outputFiles[0]?.text ?? "";
}

/** A page with the generator in it, and the dictionary beside it, on a port of its own. */
export async function servePage(): Promise<ServedPage> {
  const script = await bundlePage();
  const server = createServer(async ({ url = "/" }, response) => {
    if (url === "/page.js") return response.setHeader("content-type", "text/javascript; charset=utf-8").end(script);
    const fileName = /^\/dictionary\/([\w.-]+)$/.exec(url)?.[1];
    if (fileName) return response.end(await readFile(path.join("public", "dictionary", fileName)));
    response.setHeader("content-type", "text/html; charset=utf-8").end("<!doctype html><script src=/page.js></script>");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}
