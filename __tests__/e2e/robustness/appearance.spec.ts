import { expect, type Page } from "@playwright/test";
import { settingsMessages } from "../../../lib/i18n/messages/settings";
import { shellMessages } from "../../../lib/i18n/messages/shell";
import { todayMessages } from "../../../lib/i18n/messages/today";
import { ARTICLE_TITLES, Learner } from "../journeys/learner";
import { wordsIn } from "../journeys/words";
import { test, untilOffline } from "../support/test";

declare global {
  interface Window {
    /** The theme at each frame from the first in which there is something to paint. */
    paintedThemes: (string | undefined)[];
    layoutShift: number;
  }
}

const LEAST_NOTICED_SHIFT = 0.02;

test("the language changes at once and offline, and stays after a reload", async ({ page, site }) => {
  const { en, zh } = settingsMessages;
  const title = (name: string) => page.getByRole("heading", { level: 1, name, exact: true });
  await page.goto("./settings/");
  await untilOffline(page);
  await site.stop();

  await page.getByLabel("中文").check();
  await expect(title(zh.title)).toBeVisible();
  await expect(page.getByRole("link", { name: shellMessages.zh.decks })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans");
  await page.reload();
  await expect(title(zh.title)).toBeVisible();
  await page.getByLabel("English").check();

  await expect(title(en.title)).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("the chosen theme is there before the first paint", async ({ page }) => {
  await page.goto("./settings/");
  await page.getByLabel(settingsMessages.en.themeDark).check();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.addInitScript(() => {
    window.paintedThemes = [];
    const look = () => {
      if (document.body) window.paintedThemes.push(document.documentElement.dataset.theme);
      if (performance.getEntriesByName("first-contentful-paint").length === 0) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });

  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();

  const themes = await page.evaluate(() => window.paintedThemes);
  expect(new Set(themes)).toEqual(new Set(["dark"]));
});

/** Adds up what moves by itself, as the browser's own measure does. */
const watchLayout = (page: Page) =>
  page.addInitScript(() => {
    window.layoutShift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
        if (!entry.hadRecentInput) window.layoutShift += entry.value;
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
const layoutShift = (page: Page) => page.evaluate(() => window.layoutShift);

test("nothing moves by itself while Today loads, nor during a review", async ({ page }) => {
  const learner = new Learner(page, wordsIn("en"));
  await watchLayout(page);

  await learner.openToday();
  await page.getByRole("button", { name: new RegExp(ARTICLE_TITLES.en) }).waitFor();
  const firstVisit = await layoutShift(page);
  await learner.startBuiltInArticle(ARTICLE_TITLES.en);
  await learner.review(3, "easy");
  const review = await layoutShift(page);
  await learner.openToday();
  await page.getByRole("link", { name: todayMessages.en.start }).waitFor();
  const laterVisit = await layoutShift(page);

  expect(firstVisit).toBeLessThan(LEAST_NOTICED_SHIFT);
  expect(review).toBeLessThan(LEAST_NOTICED_SHIFT);
  expect(laterVisit).toBeLessThan(LEAST_NOTICED_SHIFT);
});
