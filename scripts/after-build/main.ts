// Turns the output of `next build` into an app that installs, works offline and runs from any static host.
//   node build/after-build.mjs FOLDER     (in the project's folder; BASE_PATH as in the build)
import path from "node:path";
import { buildLanguageModelWorker, buildServiceWorker } from "./build-workers";
import { compressFiles } from "./compress-files";
import { copyNotices } from "./copy-notices";
import { writeHostHeaders } from "./host-headers";
import { listPrecache } from "./precache";
import { removeUnasked } from "./remove-unasked";
import { securePages } from "./secure-pages";

const kibibytes = (bytes: number) => `${Math.round(bytes / 1024)} KiB`;

async function main(folder: string, basePath: string): Promise<void> {
  const site = path.resolve(folder);
  await removeUnasked(site);
  await copyNotices(site, "THIRD-PARTY-NOTICES.md");
  await securePages(site, basePath);
  await writeHostHeaders(site, basePath);
  await buildLanguageModelWorker(site);
  const precache = await listPrecache(site);
  await buildServiceWorker(site, precache.entries);
  const compressed = await compressFiles(site);
  process.stderr.write(
    `offline: ${precache.entries.length} files, ${kibibytes(precache.bytes)} (${kibibytes(precache.brotliBytes)} sent); ` +
      `${compressed} files compressed\n`,
  );
}

await main(process.argv[2] ?? "out", process.env.BASE_PATH ?? "");
