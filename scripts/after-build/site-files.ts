import { readdir } from "node:fs/promises";
import path from "node:path";

/** Every file of a folder as an address without the leading slash, sorted. */
export async function siteFiles(site: string): Promise<string[]> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(site, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .sort();
}
