import { expect } from "@playwright/test";
import { launchOptions } from "../support/chromium";
import { test } from "../support/test";
import { PHONE } from "./lasting-browser";
import { ARTICLE_TITLES, Learner } from "./learner";
import { wordsIn } from "./words";

/** A name that is not localhost: the browser gives it no secure context, as it does to any address of the LAN. */
const LAN_NAME = "laptop.test";
const { args = [], ...launch } = launchOptions();

test.use({
  ...PHONE,
  launchOptions: { ...launch, args: [...args, `--host-resolver-rules=MAP ${LAN_NAME} 127.0.0.1`] },
  baseURL: async ({ site }, use) => use(site.url.replace("localhost", LAN_NAME)),
});

for (const locale of ["en", "zh"] as const) {
  test.describe(() => {
    test.use({ locale });

    test(`${locale}: every step works over plain http, and the need of https is told once`, async ({ page }) => {
      const learner = new Learner(page, wordsIn(locale));
      const notice = page.getByText(learner.words.shell.needsHttps);

      await learner.openToday();
      expect(await page.evaluate(() => isSecureContext)).toBe(false);
      await expect(notice).toBeVisible();
      await page.getByRole("button", { name: learner.words.shell.gotIt }).click();
      await learner.startBuiltInArticle(ARTICLE_TITLES[locale]);
      const deckId = learner.deckId();
      await learner.review(5);
      await learner.takeQuiz(deckId);
      await page.reload();

      expect(await learner.reviewsToday()).toBe(5);
      await expect(notice).toBeHidden();
    });
  });
}
