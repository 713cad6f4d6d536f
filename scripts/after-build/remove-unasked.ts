import { rm } from "node:fs/promises";
import path from "node:path";
import { siteFiles } from "./site-files";

/** What Next writes and no browser asks for: see `next/dist/client/components/segment-cache`. */
const UNASKED = [
  /(^|\/)__next\._full\.txt$/,
  /^_not-found(\/|\.)/,
  /^404\/index\.html$/, // 404.html is the page that hosts serve
  /^_next\/static\/[^/]+\/(_buildManifest|_ssgManifest|_clientMiddlewareManifest)\.js$/, // of the Pages Router
  /\.map$/,
];

/** Removes the files that nobody asks for. */
export async function removeUnasked(site: string): Promise<void> {
  const unasked = (await siteFiles(site)).filter((file) => UNASKED.some((pattern) => pattern.test(file)));
  await Promise.all(unasked.map((file) => rm(path.join(site, file))));
  for (const folder of ["404", "_not-found"]) await rm(path.join(site, folder), { recursive: true, force: true });
}
