import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, type Page } from "@playwright/test";
import { createRandom, type Random } from "../../../lib/domain/shared/random";
import { DAY_MILLIS } from "../../../lib/domain/shared/time";
import { reviewMessages } from "../../../lib/i18n/messages/review";
import { makeDeck } from "../../../scripts/bench/app/make-deck";
import { test } from "../support/test";
import { type Acknowledgements, watchAcknowledgements } from "./acknowledgements";
import { cardsOffTheirLog } from "./cards-off-their-log";
import { launchMortalBrowser } from "./mortal-browser";
import { readStoredCollection, type StoredCollection } from "./stored-collection";

const KILLS = 20;
const SHORTEST_STORM_MILLIS = 200;
const LONGEST_STORM_MILLIS = 1500;
const LONGEST_BREATH = 5;
/** Mostly Again, which keeps a card in the session: it does not run dry. */
const RATING_KEYS = ["1", "1", "1", "1", "1", "2", "3", "3"];
/** From one sitting to the next: cards of every phase come back. */
const DAYS_APART = 10;

async function rateInOneBreath(page: Page, count: number, random: Random): Promise<void> {
  for (let rated = 0; rated < count; rated++) {
    await page.keyboard.press("Space");
    await page.keyboard.press(RATING_KEYS[random.integer(RATING_KEYS.length)] ?? "1");
  }
}

/** Rates as fast as keys can be pressed, with a breath when a few are saved, until the browser is gone. */
async function rateUntilKilled(page: Page, acknowledgements: Acknowledgements, random: Random): Promise<void> {
  try {
    for (;;) {
      await rateInOneBreath(page, 1 + random.integer(LONGEST_BREATH), random);
      await acknowledgements.reachAll();
    }
  } catch (error) {
    if (!page.isClosed()) throw error;
  }
}

/** A review session that ends with a kill. */
interface Sitting {
  readonly before: StoredCollection;
  readonly acknowledged: number;
}

/** Lets the page live some days later. */
async function moveClock(page: Page, days: number): Promise<void> {
  await page.addInitScript((shiftMillis) => {
    const now = Date.now;
    Date.now = () => now() + shiftMillis;
  }, days * DAY_MILLIS);
}

async function stormAndKill(profile: string, reviewUrl: string, day: number, random: Random): Promise<Sitting> {
  const browser = await launchMortalBrowser(profile);
  await moveClock(browser.page, day);
  const acknowledgements = await watchAcknowledgements(browser.page);
  await browser.page.goto(reviewUrl);
  await expect(browser.page.getByRole("button", { name: reviewMessages.en.showAnswer })).toBeVisible();
  const before = await readStoredCollection(browser.page);
  const storm = rateUntilKilled(browser.page, acknowledgements, random);
  await acknowledgements.reach(1);
  await sleep(SHORTEST_STORM_MILLIS + random.integer(LONGEST_STORM_MILLIS - SHORTEST_STORM_MILLIS));
  await browser.kill();
  await storm;
  return { before, acknowledged: acknowledgements.count() };
}

/** Acknowledged reviews that are gone: those of earlier sittings by name, those of the last one by number. */
function countLost({ before, acknowledged }: Sitting, after: StoredCollection): number {
  const kept = new Set(after.reviews.map(({ id }) => id));
  const goneBefore = before.reviews.filter(({ id }) => !kept.has(id)).length;
  const added = after.reviews.length - (before.reviews.length - goneBefore);
  return goneBefore + Math.max(0, acknowledged - added);
}

test("no acknowledged review is lost when the browser is killed", async ({ site }) => {
  test.setTimeout(300_000);
  const seed = process.env.KILL_SEED ?? String(Date.now());
  const random = createRandom(seed);
  const profile = await mkdtemp(path.join(tmpdir(), "wengu-kill-"));
  const first = await launchMortalBrowser(profile);
  const reviewUrl = await makeDeck(first.page, site.url);
  await first.close();

  const sittings: Sitting[] = [];
  while (sittings.length < KILLS)
    sittings.push(await stormAndKill(profile, reviewUrl, sittings.length * DAYS_APART, random));
  const { page, close } = await launchMortalBrowser(profile);
  await page.goto(reviewUrl);
  const snapshots = [...sittings.map(({ before }) => before), await readStoredCollection(page)];
  const differing = await cardsOffTheirLog(page.context(), snapshots);
  await close();

  const lostCounts = sittings.map((sitting, index) => countLost(sitting, snapshots[index + 1] ?? sitting.before));
  const acknowledgedCount = sittings.reduce((sum, { acknowledged }) => sum + acknowledged, 0);
  console.log(
    `kill test: seed ${seed}, ${KILLS} kills, ${acknowledgedCount} reviews acknowledged, ` +
      `${lostCounts.reduce((sum, lost) => sum + lost, 0)} lost, ${differing.length} cards differ from their log`,
  );
  expect(lostCounts).toEqual(sittings.map(() => 0));
  expect(differing).toEqual([]);
  await rm(profile, { recursive: true, force: true });
});
