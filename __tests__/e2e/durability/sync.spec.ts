import { mkdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, type Page } from "@playwright/test";
import { reviewMessages } from "../../../lib/i18n/messages/review";
import { CHROMIUM_PATH, launchProfile } from "../../../scripts/bench/app/launch-chromium";
import { makeDeck } from "../../../scripts/bench/app/make-deck";
import { test } from "../support/test";
import { watchAcknowledgements } from "./acknowledgements";
import { readStoredCollection } from "./stored-collection";
import { syncInstants, traceTwoFlushes, writeTracedProgram } from "./synced-writes";

const REVIEWS = 20;
/** Somebody who reads fast: half a second for a question, half for its answer. */
const READING_MILLIS = 500;

interface SavedReview {
  readonly ratedAt: number;
  readonly acknowledgedAt: number;
}

async function reviewSlowly(page: Page, reviewUrl: string): Promise<SavedReview[]> {
  const acknowledgements = await watchAcknowledgements(page);
  await page.goto(reviewUrl);
  const reviews: SavedReview[] = [];
  while (reviews.length < REVIEWS) {
    await expect(page.getByRole("button", { name: reviewMessages.en.showAnswer })).toBeVisible();
    await sleep(READING_MILLIS);
    await page.keyboard.press("Space");
    await expect(page.getByRole("group", { name: reviewMessages.en.howWell })).toBeVisible();
    await sleep(READING_MILLIS);
    const ratedAt = Date.now();
    await page.keyboard.press("1");
    await acknowledgements.reach(reviews.length + 1);
    reviews.push({ ratedAt, acknowledgedAt: Date.now() });
  }
  return reviews;
}

test("every review is on the disk before it is acknowledged", async ({ site }, testInfo) => {
  const folder = testInfo.outputPath();
  await mkdir(folder, { recursive: true });
  const probed = await traceTwoFlushes(folder);
  const refusal = typeof probed === "string" ? `no flush to the disk can be counted here: ${probed}` : "";
  if (refusal) console.warn(`SKIPPED: ${refusal}`);
  test.skip(refusal !== "", refusal);
  expect(probed, "flushes seen of a program that makes two").toBe(2);
  test.setTimeout(180_000);
  const traced = await writeTracedProgram(folder, CHROMIUM_PATH);
  const context = await launchProfile(path.join(folder, "profile"), traced.path);
  const page = context.pages()[0] ?? (await context.newPage());

  const reviews = await reviewSlowly(page, await makeDeck(page, site.url));
  const stored = await readStoredCollection(page);
  await context.close();

  const synced = syncInstants(await readFile(traced.log, "utf8"));
  const counts = reviews.map(
    ({ ratedAt, acknowledgedAt }) => synced.filter((at) => at >= ratedAt && at <= acknowledgedAt).length,
  );
  console.log(`flushes to the disk between rating and acknowledgement, ${REVIEWS} reviews: ${counts.join(" ")}`);
  expect(stored.reviews).toHaveLength(REVIEWS);
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(1);
  // The log stays where a review was missed.
  await rm(folder, { recursive: true, force: true });
});

test("a flush counts whatever the length of the thread's number, and only a database's", () => {
  const database = "/profile/Default/IndexedDB/http_localhost_1.indexeddb.leveldb/000003.log";
  const log = [
    `31337 1795604640.250000 fdatasync(57<${database}>) = 0`,
    `941   1795604640.125000 fdatasync(57<${database}> <unfinished ...>`,
    "941   1795604640.375000 <... fdatasync resumed>) = 0",
    "31337 1795604640.500000 fdatasync(58</profile/Default/History>) = 0",
    `2097152 1795604640.750000 fsync(57<${database}>) = 0`,
  ];

  expect(syncInstants(log.join("\n"))).toEqual([1795604640125, 1795604640250, 1795604640750]);
});
