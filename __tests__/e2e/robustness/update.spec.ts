import { expect, type Page } from "@playwright/test";
import { reviewMessages } from "../../../lib/i18n/messages/review";
import { shellMessages } from "../../../lib/i18n/messages/shell";
import { Learner } from "../journeys/learner";
import { wordsIn } from "../journeys/words";
import { untilOffline } from "../support/test";
import { writeDeck } from "./hand-made-deck";
import { storedRows } from "./stored-rows";
import { isOnNewVersion, test } from "./two-versions";

const QUESTIONS = ["First?", "Second?", "Third?"];

const offer = (page: Page) => page.getByRole("region", { name: shellMessages.en.updateReady });
const consent = (page: Page) => offer(page).getByRole("button", { name: shellMessages.en.update }).click();
/** The browser is on line again: a moment at which the app looks for a new version. */
const lookForUpdate = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event("online")));

/** Counts the page's loads from now on, its own reloads too. */
function countLoads(page: Page): () => number {
  let count = 0;
  page.on("load", () => count++);
  return () => count;
}

/** Lets no write of the app complete until released: another page holds the database. */
async function holdWrites(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open("wengu");
        opening.onsuccess = () => {
          const store = opening.result.transaction("meta", "readwrite").objectStore("meta");
          const keep = () => {
            if (document.title === "released") opening.result.close();
            else store.count().onsuccess = keep;
          };
          keep();
          resolve();
        };
      }),
  );
  return () =>
    page.evaluate(() => {
      document.title = "released";
    });
}

test("a new version is offered in every tab, waits for consent and then reloads each tab once", async ({
  context,
  page,
  release,
}) => {
  const second = await context.newPage();
  for (const tab of [page, second]) {
    await tab.goto("./");
    await untilOffline(tab);
  }

  await release();
  await lookForUpdate(page);
  for (const tab of [page, second]) await expect(offer(tab)).toBeVisible();
  await page.reload();
  await expect(offer(page)).toBeVisible();
  const beforeConsent = await Promise.all([page, second].map(isOnNewVersion));
  const loads = [page, second].map(countLoads);
  await consent(second);

  expect(beforeConsent).toEqual([false, false]);
  for (const count of loads) await expect.poll(count).toBe(1);
  for (const tab of [page, second]) await expect(offer(tab)).toBeHidden();
  expect(await Promise.all([page, second].map(isOnNewVersion))).toEqual([true, true]);
  expect(loads.map((count) => count())).toEqual([1, 1]);
});

test("an update waits until every answer is saved", async ({ context, page, release }) => {
  const learner = new Learner(page, wordsIn("en"));
  await learner.openReview(await writeDeck(page, "Tides", QUESTIONS));
  await untilOffline(page);
  const holder = await context.newPage();
  await holder.goto("./manifest.webmanifest");
  const loads = countLoads(page);
  await release();
  await lookForUpdate(page);

  const letGo = await holdWrites(holder);
  await page.keyboard.press("Space");
  await page.keyboard.press("4");
  await page.getByRole("link", { name: reviewMessages.en.leave }).click();
  await consent(page);
  const whileHeld = { isNew: await isOnNewVersion(page), loads: loads() };
  await letGo();

  expect(whileHeld).toEqual({ isNew: false, loads: 0 });
  await expect.poll(loads).toBe(1);
  await expect.poll(() => isOnNewVersion(page)).toBe(true);
  expect(await storedRows(page, "reviews")).toHaveLength(1);
});
