import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Page } from "@playwright/test";
import type { Benchmark } from "../benchmark";
import { brotliBytes } from "./first-load";
import { launchChromium } from "./launch-chromium";
import type { Site } from "./site";

const MEGABYTE = 1_000_000;

/** Waits until the service worker has stored everything it means to, and tells which addresses that are. */
async function listPrecached(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
}

async function readExported(exportFolder: string, pathname: string): Promise<Buffer> {
  const file = path.join(exportFolder, decodeURIComponent(pathname));
  return readFile(pathname.endsWith("/") ? path.join(file, "index.html") : file);
}

/** Everything a browser stores to work offline, as it travels: compressed where that helps. */
export function precacheBenchmark({ server, exportFolder }: Site): Benchmark {
  return {
    name: "precache",
    measures: "size",
    measure: async () => {
      const browser = await launchChromium();
      try {
        const page = await browser.newPage();
        await page.goto(server.origin);
        const contents = await Promise.all(
          (await listPrecached(page)).map((pathname) => readExported(exportFolder, pathname)),
        );
        const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0) / MEGABYTE;
        return [
          {
            name: `whole precache, ${contents.length} files (brotli)`,
            value: sum(contents.map((content) => Math.min(content.length, brotliBytes(content)))),
            unit: "MB",
            reference: { name: "not compressed", value: sum(contents.map(({ length }) => length)) },
            target: { atMost: 1.5 },
          },
        ];
      } finally {
        await browser.close();
      }
    },
  };
}
