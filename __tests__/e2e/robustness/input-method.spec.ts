import { expect } from "@playwright/test";
import { reviewMessages } from "../../../lib/i18n/messages/review";
import { Learner } from "../journeys/learner";
import { wordsIn } from "../journeys/words";
import { test } from "../support/test";
import { writeDeck } from "./hand-made-deck";
import { storedRows } from "./stored-rows";

/** What a keyboard sends while an input method composes, in today's browsers and in older ones. */
const COMPOSING = [
  { key: "1", code: "Digit1", isComposing: true },
  { key: "Process", code: "Digit1", keyCode: 229 },
  { key: " ", code: "Space", isComposing: true },
  { key: "Process", code: "Space", keyCode: 229 },
] as const;

test("keys that an input method takes neither show nor rate a card", async ({ page }) => {
  const { en: t } = reviewMessages;
  const compose = () =>
    page.evaluate((events) => {
      for (const event of events) {
        document.body.dispatchEvent(new KeyboardEvent("keydown", { ...event, bubbles: true, cancelable: true }));
      }
    }, COMPOSING);
  await new Learner(page, wordsIn("en")).openReview(await writeDeck(page, "Tides", ["First?"]));

  await compose();
  await expect(page.getByRole("button", { name: t.showAnswer })).toBeVisible();
  await page.keyboard.press("Space");
  await compose();
  await expect(page.getByRole("group", { name: t.howWell })).toBeVisible();
  const whileComposing = await storedRows(page, "reviews");
  await page.keyboard.press("4");

  expect(whileComposing).toEqual([]);
  await expect(page.getByRole("heading", { name: t.doneTitle })).toBeVisible();
  await expect.poll(async () => (await storedRows(page, "reviews")).length).toBe(1);
});
