import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect } from "@playwright/test";
import { reviewMessages } from "../../../lib/i18n/messages/review";
import { CHROMIUM_PATH, launchProfile } from "../../../scripts/bench/app/launch-chromium";
import { makeDeck } from "../../../scripts/bench/app/make-deck";
import { test } from "../support/test";
import { watchAcknowledgements } from "./acknowledgements";
import { readStoredCollection } from "./stored-collection";
import { canTraceProcesses, readSyncInstants, writeTracedBrowser } from "./synced-writes";

const REVIEWS = 20;
/** Somebody who reads fast: half a second for a question, half for its answer. */
const READING_MILLIS = 500;

test("the disk is flushed at least once a review", async ({ site }) => {
  const canTrace = canTraceProcesses();
  if (!canTrace) console.warn("SKIPPED: strace is missing or not allowed here, so no flush to the disk is counted");
  test.skip(!canTrace, "strace is missing or not allowed here");
  test.setTimeout(180_000);
  const folder = await mkdtemp(path.join(tmpdir(), "wengu-sync-"));
  const traced = await writeTracedBrowser(folder, CHROMIUM_PATH);
  const context = await launchProfile(path.join(folder, "profile"), traced.path);
  const page = context.pages()[0] ?? (await context.newPage());
  const reviewUrl = await makeDeck(page, site.url);
  const acknowledgements = await watchAcknowledgements(page);
  await page.goto(reviewUrl);

  const reviews: { ratedAt: number; acknowledgedAt: number }[] = [];
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
  const stored = await readStoredCollection(page);
  await context.close();

  const synced = await readSyncInstants(traced.log);
  const countOf = ({ ratedAt, acknowledgedAt }: (typeof reviews)[number]) =>
    synced.filter((at) => at >= ratedAt && at <= acknowledgedAt).length;
  const counts = reviews.map(countOf);
  console.log(`flushes to the disk between rating and acknowledgement, ${REVIEWS} reviews: ${counts.join(" ")}`);
  expect(stored.reviews).toHaveLength(REVIEWS);
  if (synced.length === 0) console.warn("SKIPPED: the tracer saw no flush at all, so none can be counted");
  test.skip(synced.length === 0, "the tracer recorded nothing");
  const since = reviews[0]?.ratedAt ?? 0;
  // A flush may be logged a moment after the page heard of it: the whole session is counted.
  expect(synced.filter((at) => at >= since).length).toBeGreaterThanOrEqual(REVIEWS);
  await rm(folder, { recursive: true, force: true });
});
