import { expect } from "@playwright/test";
import { reviewMessages } from "../../../lib/i18n/messages/review";
import { todayMessages } from "../../../lib/i18n/messages/today";
import { Learner } from "../journeys/learner";
import { wordsIn } from "../journeys/words";
import { test } from "../support/test";
import { writeDeck } from "./hand-made-deck";

const { en: review } = reviewMessages;
const { en: today } = todayMessages;

test.use({ timezoneId: "UTC" });

test("a card left on its steps is counted on Today and studied on from there, before its time", async ({ page }) => {
  const learner = new Learner(page, wordsIn("en"));
  await learner.openReview(await writeDeck(page, "Tides", ["First?"]));
  await learner.review(1, "good");

  await learner.openToday();
  await expect(page.getByRole("heading", { name: today.due(1) })).toBeVisible();
  await page.getByRole("link", { name: today.start }).click();

  await expect(page.getByRole("heading", { name: "First?" })).toBeVisible();
});

test("a session opened while a card waits for the next study day tells when it returns, and goes on", async ({
  page,
}) => {
  await page.clock.install({ time: new Date("2030-05-01T03:50:00Z") });
  const learner = new Learner(page, wordsIn("en"));
  const deckId = await writeDeck(page, "Tides", ["First?"]);
  await learner.openReview(deckId);
  await learner.review(1, "good");

  await page.goto(`./review/?deck=${deckId}`);
  await expect(page.getByRole("heading", { name: review.waitingTitle })).toBeVisible();
  await expect(page.getByText(/4:00\sAM/)).toBeVisible();
  await page.clock.fastForward("11:00");

  await expect(page.getByRole("heading", { name: "First?" })).toBeVisible();
});
