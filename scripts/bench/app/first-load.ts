import { readFile } from "node:fs/promises";
import path from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const SCRIPT_TAG = /<script\b([^>]*)>/g;
const SOURCE = /\bsrc="([^"]+)"/;

/** Addresses of the scripts a page loads by itself in a browser of today, each once, in document order. */
export function scriptsOf(html: string): string[] {
  const addresses = [...html.matchAll(SCRIPT_TAG)]
    .map(([, attributes = ""]) => attributes)
    .filter((attributes) => !/\bnomodule\b/i.test(attributes))
    .map((attributes) => SOURCE.exec(attributes)?.[1])
    .filter((address) => address !== undefined);
  return [...new Set(addresses)];
}

/** Bytes as a server sends them that compresses with brotli at its best. */
export function brotliBytes(content: Buffer): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } })
    .length;
}

/** The compressed scripts of one page of an export, in bytes. */
export async function firstLoadScriptBytes(exportFolder: string, pagePath: string): Promise<number> {
  const html = await readFile(path.join(exportFolder, pagePath, "index.html"), "utf8");
  const sizes = scriptsOf(html).map(async (address) => {
    const [pathname = ""] = address.split("?");
    return brotliBytes(await readFile(path.join(exportFolder, decodeURIComponent(pathname))));
  });
  return (await Promise.all(sizes)).reduce((sum, bytes) => sum + bytes, 0);
}
