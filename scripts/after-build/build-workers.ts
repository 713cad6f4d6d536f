import path from "node:path";
import { type BuildOptions, build } from "esbuild";
import { WORKER_FILE } from "../../lib/browser/language-model/worker-response";
import type { PrecacheEntry } from "./precache";

const COMMON = {
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2022",
  logLevel: "warning",
} satisfies BuildOptions;

/** Bundles the service worker with the list of what it keeps. */
export async function buildServiceWorker(site: string, entries: readonly PrecacheEntry[]): Promise<void> {
  await build({
    ...COMMON,
    entryPoints: ["lib/browser/offline/service-worker.ts"],
    outfile: path.join(site, "sw.js"),
    define: { "process.env.NODE_ENV": '"production"', "self.__WB_MANIFEST": JSON.stringify(entries) },
  });
}

/** Bundles the worker that talks to a language model, in one file that imports nothing: its policy allows no import. */
export async function buildLanguageModelWorker(site: string): Promise<void> {
  await build({
    ...COMMON,
    entryPoints: ["lib/browser/language-model/language-model.worker.ts"],
    outfile: path.join(site, WORKER_FILE),
  });
}
