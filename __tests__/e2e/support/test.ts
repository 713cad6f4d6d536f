import { test as base, type Page } from "@playwright/test";
import { type BuiltSite, ROOT_SITE, type ServedSite, serveSite } from "./served-site";

interface SiteOptions {
  /** Which build is served; `test.use({ builtSite: SUB_PATH_SITE })` for the one under a sub-path. */
  builtSite: BuiltSite;
}

interface SiteFixtures {
  /** The app on a server of this test's own, which the test may stop. */
  site: ServedSite;
}

/** Playwright's `test` with a served app; addresses given to `goto` are relative to it. */
export const test = base.extend<SiteOptions & SiteFixtures>({
  builtSite: [ROOT_SITE, { option: true }],
  site: async ({ builtSite }, use) => {
    const site = await serveSite(builtSite);
    await use(site);
    await site.stop();
  },
  baseURL: async ({ site }, use) => use(site.url),
});

/** Waits until the page would work without its server. */
export async function untilOffline(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
}
