import path from "node:path";
import { build } from "esbuild";
import type { PrecacheEntry } from "./precache";

/** Bundles the service worker with the list of what it keeps. */
export async function buildServiceWorker(site: string, entries: readonly PrecacheEntry[]): Promise<void> {
  await build({
    entryPoints: ["lib/browser/offline/service-worker.ts"],
    outfile: path.join(site, "sw.js"),
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    logLevel: "warning",
    define: { "process.env.NODE_ENV": '"production"', "self.__WB_MANIFEST": JSON.stringify(entries) },
  });
}
