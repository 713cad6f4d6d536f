import { expect } from "@playwright/test";
import type { Card } from "../../../lib/domain/collection/card";
import type { Review } from "../../../lib/domain/review/review";
import { commonMessages } from "../../../lib/i18n/messages/common";
import { deckMessages } from "../../../lib/i18n/messages/decks";
import { errorMessages } from "../../../lib/i18n/messages/errors";
import { reviewMessages } from "../../../lib/i18n/messages/review";
import { todayMessages } from "../../../lib/i18n/messages/today";
import { Learner } from "../journeys/learner";
import { wordsIn } from "../journeys/words";
import { test } from "../support/test";
import { writeDeck } from "./hand-made-deck";
import { storedRows } from "./stored-rows";

test("a card rated in two tabs is reviewed once, and the second tab says so and goes on", async ({ context, page }) => {
  const deckId = await writeDeck(page, "Tides", ["First?", "Second?"]);
  const first = new Learner(page, wordsIn("en"));
  const second = new Learner(await context.newPage(), wordsIn("en"));
  await first.openReview(deckId);
  await second.openReview(deckId);

  await first.review(1, "easy");
  await second.review(2, "easy");

  await expect(second.page.getByText(errorMessages.en["storage/stale-card"])).toBeVisible();
  await expect(second.page.getByRole("heading", { name: reviewMessages.en.doneTitle })).toBeVisible();
  const reviews = await storedRows<Review>(page, "reviews");
  const cards = await storedRows<Card>(page, "cards");
  expect(reviews.map(({ cardId }) => cardId).sort()).toEqual(cards.map(({ id }) => id).sort());
  expect(cards.map(({ schedule }) => schedule.reviewCount)).toEqual([1, 1]);
});

test("what is done in one tab shows in the other", async ({ context, page }) => {
  const { en: decks } = deckMessages;
  const deckId = await writeDeck(page, "Tides", ["First?", "Second?"]);
  const today = await context.newPage();
  await today.goto("./");
  await expect(today.getByText(todayMessages.en.due(2))).toBeVisible();

  await page.goto("./decks/");
  await page.getByRole("button", { name: decks.deckMenu("Tides") }).click();
  await page.getByRole("button", { name: commonMessages.en.rename }).click();
  await page.getByRole("textbox", { name: decks.name }).fill("Moons");
  await page.getByRole("button", { name: commonMessages.en.save }).click();
  await expect(today.getByText("Moons")).toBeVisible();
  const learner = new Learner(page, wordsIn("en"));
  await learner.openReview(deckId);
  await learner.review(1, "easy");

  await expect(today.getByText(todayMessages.en.due(1))).toBeVisible();
});
