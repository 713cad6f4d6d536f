import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import { siteFiles } from "./site-files";

export interface PrecacheEntry {
  /** Relative to the service worker, so that the same list serves every sub-path. */
  readonly url: string;
  /** Of the content; `null` when the address carries it. */
  readonly revision: string | null;
}

interface Precache {
  readonly entries: readonly PrecacheEntry[];
  readonly bytes: number;
  readonly brotliBytes: number;
}

/** Files of hosts, and what only browsers without modules (and so without this app) load. */
const LEFT_OUT = [/^_headers$/, /^content-security-policies\.json$/, /^sw\.js/, /\.(br|gz|map)$/];
const POLYFILLS = /<script src="([^"]+)" noModule/g;

/** Lists everything the app needs without a network: all that is in the folder, or nothing would be sure to work. */
export async function listPrecache(site: string): Promise<Precache> {
  const files = (await siteFiles(site)).filter((file) => !LEFT_OUT.some((pattern) => pattern.test(file)));
  const polyfills = await findPolyfills(site, files);
  const entries: PrecacheEntry[] = [];
  let bytes = 0;
  let brotliBytes = 0;
  for (const file of files.filter((name) => !polyfills.some((address) => address.endsWith(`/${name}`)))) {
    const content = await readFile(path.join(site, file));
    entries.push({ url: addressOf(file), revision: revisionOf(file, content) });
    bytes += content.length;
    brotliBytes += brotliCompressSync(content).length;
  }
  return { entries, bytes, brotliBytes };
}

async function findPolyfills(site: string, files: readonly string[]): Promise<string[]> {
  const pages = files.filter((file) => file.endsWith(".html"));
  const sources = await Promise.all(pages.map((page) => readFile(path.join(site, page), "utf8")));
  return [...new Set(sources.flatMap((html) => [...html.matchAll(POLYFILLS)].map((match) => match[1] ?? "")))];
}

/** A folder under its own address: some hosts redirect its index.html. */
function addressOf(file: string): string {
  return `./${file.replace(/(^|\/)index\.html$/, "$1")}`;
}

function revisionOf(file: string, content: Buffer): string | null {
  return file.startsWith("_next/static/") ? null : createHash("sha256").update(content).digest("hex").slice(0, 16);
}
