import { setTimeout as sleep } from "node:timers/promises";
import { expect, type Page } from "@playwright/test";
import { errorMessages } from "../../../lib/i18n/messages/errors";
import { reviewMessages } from "../../../lib/i18n/messages/review";
import { shellMessages } from "../../../lib/i18n/messages/shell";
import { Learner } from "../journeys/learner";
import { wordsIn } from "../journeys/words";
import { test } from "../support/test";
import { writeDeck } from "./hand-made-deck";
import { storedRows } from "./stored-rows";

/** Room for the app, its ballast and a deck. */
const QUOTA_BYTES = 20_000_000;

/** For so long the browser trusts what it measured of the free room. */
const TRUSTED_MILLIS = 35_000;

/** Writes into a database of its own until the browser refuses the smallest row. */
const fillDisk = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("filler", 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore("rows", { autoIncrement: true });
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const write = (bytes: number) => {
            const row = new Uint8Array(bytes);
            for (let start = 0; start < bytes; start += 65_536) {
              crypto.getRandomValues(row.subarray(start, start + 65_536)); // the database compresses zeros
            }
            const transaction = opening.result.transaction("rows", "readwrite");
            transaction.objectStore("rows").add(row);
            transaction.oncomplete = () => write(bytes);
            transaction.onabort = () => {
              if (bytes > 100) return write(Math.floor(bytes / 4));
              opening.result.close();
              resolve();
            };
          };
          write(1_000_000);
        };
      }),
  );

const freeDisk = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deletion = indexedDB.deleteDatabase("filler");
        deletion.onerror = () => reject(deletion.error);
        deletion.onsuccess = () => resolve();
      }),
  );

test("a full disk first costs the ballast, then says what to do, and loses no answer", async ({ page, site }) => {
  test.setTimeout(150_000);
  const developer = await page.context().newCDPSession(page);
  // Before the first write: the browser measures the free room then, and trusts the figure for a while.
  await developer.send("Storage.overrideQuotaForOrigin", { origin: new URL(site.url).origin, quotaSize: QUOTA_BYTES });
  await page.clock.install();
  const learner = new Learner(page, wordsIn("en"));
  await learner.openReview(await writeDeck(page, "Tides", ["First?", "Second?", "Third?"]));
  // What is stored for offline use must not take the room that the ballast will leave: the database measures anew.
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await sleep(TRUSTED_MILLIS);
  await page.clock.fastForward(11_000);
  await expect
    .poll(async () => (await storedRows<{ key: string }>(page, "meta")).map(({ key }) => key))
    .toContain("ballast");

  await fillDisk(page);
  await learner.review(1, "easy");
  const savedFromBallast = (await storedRows(page, "reviews")).length;
  await fillDisk(page);
  await page.keyboard.press("Space");
  await page.keyboard.press("4");
  await expect(page.getByText(errorMessages.en["storage/quota-exceeded"])).toBeVisible();
  await expect(page.getByText(shellMessages.en.unsaved(1))).toBeVisible();
  const savedOnFullDisk = (await storedRows(page, "reviews")).length;
  await freeDisk(page);
  await page.getByRole("button", { name: errorMessages.en.retry }).click();
  await expect(page.getByText(shellMessages.en.unsaved(1))).toBeHidden();
  await learner.review(1, "easy");

  expect(savedFromBallast).toBe(1);
  expect(savedOnFullDisk).toBe(1);
  expect(await storedRows(page, "reviews")).toHaveLength(3);
  await expect(page.getByRole("heading", { name: reviewMessages.en.doneTitle })).toBeVisible();
});
