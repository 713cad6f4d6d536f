import { expect } from "@playwright/test";
import { deckMessages } from "../../../lib/i18n/messages/decks";
import { quizMessages } from "../../../lib/i18n/messages/quiz";
import { reviewMessages } from "../../../lib/i18n/messages/review";
import { settingsMessages } from "../../../lib/i18n/messages/settings";
import { shellMessages } from "../../../lib/i18n/messages/shell";
import { statisticsMessages } from "../../../lib/i18n/messages/statistics";
import { ARTICLE_TITLES, Learner } from "../journeys/learner";
import { wordsIn } from "../journeys/words";
import { test } from "../support/test";

/** How browsers keep a page from storing anything. */
const REFUSALS = {
  "has no database": () => Object.defineProperty(window, "indexedDB", { value: undefined }),
  "refuses the database": () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    };
  },
};

for (const [refusal, refuse] of Object.entries(REFUSALS)) {
  test(`a browser that ${refusal} is told of at once, and everything works for the sitting`, async ({ page }) => {
    await page.addInitScript(refuse);
    const learner = new Learner(page, wordsIn("en"));
    const link = (name: string) => page.getByRole("link", { name, exact: true });

    await learner.openToday();
    await expect(page.getByText(shellMessages.en.memoryOnly)).toBeVisible();
    await learner.startBuiltInArticle(ARTICLE_TITLES.en);
    await learner.review(2, "easy");
    await link(reviewMessages.en.leave).click();
    await link(shellMessages.en.statistics).click();
    await expect(page.getByText(statisticsMessages.en.reviewsToday(2)).first()).toBeVisible();
    await link(shellMessages.en.decks).click();
    await page.getByRole("link", { name: ARTICLE_TITLES.en }).first().click();
    await link(deckMessages.en.quiz).click();
    await page.getByRole("button", { name: quizMessages.en.start }).click();
    await expect(page.getByRole("heading", { level: 2 })).toBeVisible();
    await page.goBack();
    await link(shellMessages.en.settings).click();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: settingsMessages.en.makeBackup }).click();

    expect((await download).suggestedFilename()).toMatch(/^wengu-.*\.jsonl\.gz$/);
    await expect(page.getByText(shellMessages.en.memoryOnly)).toBeVisible();
  });
}
