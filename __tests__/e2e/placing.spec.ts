import { expect } from "@playwright/test";
import { ARTICLE_TITLES, Learner } from "./journeys/learner";
import { wordsIn } from "./journeys/words";
import { faults } from "./support/faults";
import { test } from "./support/test";

for (const locale of ["en", "zh"] as const) {
  test.describe(() => {
    test.use({ locale, viewport: { width: 390, height: 844 }, contextOptions: { reducedMotion: "reduce" } });
    test.setTimeout(180_000);

    test(`pairs are matched by keyboard and by tap on a phone: ${locale}`, async ({ page }) => {
      const learner = new Learner(page, wordsIn(locale));
      const { quiz } = learner.words;
      await learner.openToday();
      await learner.startBuiltInArticle(ARTICLE_TITLES[locale]);
      await page.goto(`./quiz/?deck=${learner.deckId()}`);
      await page.getByRole("button", { name: quiz.start }).click();
      const goOn = page.getByRole("button", { name: quiz.next, exact: true });
      await expect(page.getByRole("heading", { level: 2 })).toBeVisible();
      while (!(await learner.places().first().isVisible())) {
        await learner.answerQuestion();
        await goOn.click();
        await expect(page.getByRole("heading", { level: 2 })).toBeVisible();
      }

      await page.screenshot({ path: `/tmp/placing-open-${locale}.png`, fullPage: true });
      const found = await faults(page, "open", [320, 390, 1280]);
      await page.setViewportSize({ width: 390, height: 844 });
      await page.keyboard.press("1");
      await expect(learner.places().first()).toHaveAttribute("aria-disabled", "false");
      const options = page.getByRole("list", { name: quiz.optionsLegend }).getByRole("button", { pressed: false });
      while (await options.first().isEnabled()) await options.first().click();
      found.push(...(await faults(page, "filled", [320, 390])));
      await page.getByRole("button", { name: quiz.check, exact: true }).click();
      await expect(page.getByText(quiz.right).or(page.getByText(quiz.wrong)).first()).toBeVisible();
      await page.screenshot({ path: `/tmp/placing-marked-${locale}.png`, fullPage: true });
      found.push(...(await faults(page, "marked", [320, 390, 1280])));

      expect(found).toEqual([]);
    });
  });
}
