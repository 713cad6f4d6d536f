import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "@playwright/test";
import { ROOT_SITE, type ServedSite } from "../support/served-site";
import { test as base } from "../support/test";

const ARTICLE = "library/deepseek.en.md";
const NEW_LINE = "\nRevised edition.\n";
const ARTICLE_ENTRY = /(url:"\.\/library\/deepseek\.en\.md",revision:")[0-9a-f]+/;

interface VersionFixtures {
  /** Puts a version with another article in the place of the one served. */
  release(): Promise<void>;
}

/** The app on a server whose site can be replaced by a newer version. */
export const test = base.extend<VersionFixtures>({
  builtSite: async ({ browserName: _ }, use) => {
    const directory = mkdtempSync(path.join(tmpdir(), "two-versions-"));
    cpSync(ROOT_SITE.directory, directory, { recursive: true });
    await use({ directory, basePath: "" });
    rmSync(directory, { recursive: true, force: true });
  },
  release: async ({ builtSite, site }, use) => {
    await use(async () => {
      rewrite(path.join(builtSite.directory, ARTICLE), (text) => text + NEW_LINE);
      rewrite(path.join(builtSite.directory, "sw.js"), (text) => text.replace(ARTICLE_ENTRY, "$10000000000000000"));
      await restart(site);
    });
  },
});

/** Whether the version that answers this page is the newer one. */
export function isOnNewVersion(page: Page): Promise<boolean> {
  return page.evaluate(async ([address, line]) => (await (await fetch(address)).text()).endsWith(line), [
    new URL(`/${ARTICLE}`, page.url()).href,
    NEW_LINE,
  ] as const);
}

/** The server compresses nothing itself: what no longer fits the file goes. */
function rewrite(file: string, change: (text: string) => string): void {
  const before = readFileSync(file, "utf8");
  const after = change(before);
  if (after === before) throw new Error(`nothing to change in ${file}`);
  writeFileSync(file, after);
  for (const suffix of [".br", ".gz"]) rmSync(file + suffix, { force: true });
}

/** A running server goes on serving the site it began with. */
async function restart(site: ServedSite): Promise<void> {
  await site.stop();
  await site.start();
}
