import { appendFileSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, type Page } from "@playwright/test";
import { ROOT_SITE } from "./support/served-site";
import { test, untilOffline } from "./support/test";

let directory: string;
test.beforeAll(() => {
  directory = mkdtempSync(path.join(tmpdir(), "update-"));
  cpSync(ROOT_SITE.directory, directory, { recursive: true });
});
test.afterAll(() => rmSync(directory, { recursive: true, force: true }));
test.use({ builtSite: async ({ browserName: _ }, use) => use({ directory, basePath: "" }) });

/** Any other byte in the service worker is another version of the app. */
function publishNewVersion(): void {
  for (const suffix of [".br", ".gz"]) rmSync(path.join(directory, `sw.js${suffix}`), { force: true });
  appendFileSync(path.join(directory, "sw.js"), "//");
}

/** Counts the page's loads from now on, its own reloads too. */
function countLoads(page: Page): () => number {
  let count = 0;
  page.on("load", () => count++);
  return () => count;
}

const waitingWorker = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state ?? null);

test("a new version waits for consent, and then reloads the page once", async ({ page, site }) => {
  await page.goto("./");
  await untilOffline(page);
  publishNewVersion();
  await site.stop();
  await site.start();

  await page.reload();
  const update = page.getByRole("button", { name: "Update" });
  await expect(update).toBeVisible();
  expect(await waitingWorker(page)).toBe("installed");
  const loads = countLoads(page);
  await update.click();

  await expect.poll(loads).toBe(1);
  await expect(update).toBeHidden();
  expect(await waitingWorker(page)).toBeNull();
  expect(loads()).toBe(1);
});
