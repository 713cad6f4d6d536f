import { expect, type Page } from "@playwright/test";
import { errorMessages } from "../../../lib/i18n/messages/errors";
import { reviewMessages } from "../../../lib/i18n/messages/review";
import { shellMessages } from "../../../lib/i18n/messages/shell";
import { Learner } from "../journeys/learner";
import { wordsIn } from "../journeys/words";
import { test } from "../support/test";
import { writeDeck } from "./hand-made-deck";
import { storedRows } from "./stored-rows";

/** Opens the database in the version of another release; it stays open as long as the page. */
const openDatabase = (page: Page, version: number) =>
  page.evaluate(
    (wanted) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("wengu", wanted);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => resolve();
      }),
    version,
  );

/** A page of the same origin that runs nothing of the app. */
const BARE_PAGE = "./manifest.webmanifest";

test("a tab whose database a newer version took over says so, writes nothing and keeps the answer", async ({
  context,
  page,
}) => {
  const learner = new Learner(page, wordsIn("en"));
  await learner.openReview(await writeDeck(page, "Tides", ["First?", "Second?"]));
  const newer = await context.newPage();
  await newer.goto(BARE_PAGE);

  await openDatabase(newer, 1000);
  await expect(page.getByText(shellMessages.en.closedByUpgrade)).toBeVisible();
  await page.keyboard.press("Space");
  await page.keyboard.press("4");

  await expect(page.getByText(shellMessages.en.unsaved(1))).toBeVisible();
  await expect(page.getByText(errorMessages.en["storage/closed-by-upgrade"])).toBeVisible();
  await expect(page.getByText(reviewMessages.en.saving)).toBeHidden();
  expect(await storedRows(newer, "reviews")).toEqual([]);
});

test("a tab that an older one keeps from opening says so, and opens when the older one has closed", async ({
  context,
  page,
}) => {
  const older = await context.newPage();
  await older.goto(BARE_PAGE);
  await openDatabase(older, 1);

  await page.goto("./");
  await expect(page.getByText(errorMessages.en["storage/blocked"])).toBeVisible();
  await older.close();
  await page.getByRole("button", { name: errorMessages.en.retry }).click();

  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByText(errorMessages.en["storage/blocked"])).toBeHidden();
});
