import { expect } from "@playwright/test";
import { Learner } from "./journeys/learner";
import { wordsIn } from "./journeys/words";
import { faults } from "./support/faults";
import { test } from "./support/test";

/** A text of which nearly nothing but pairs can be asked. */
const TEXTS = {
  en: `# Hosting

The report gives four kinds of reasons:

- Data security: the records of the users stay in the country.
- Compliance: companies keep within a framework that they know.
- Performance: the models do well in many benchmarks.
- Ecosystem: the platform becomes more open to others.
`,
  zh: `# 托管

报道给出的理由有四个方面:

- 数据安全:用户的资料不会流向国外。
- 合规:企业可以在熟悉的监管框架内使用模型。
- 性能:模型在多项基准测试中表现出色。
- 生态:平台因此变得更加开放。
`,
} as const;

for (const locale of ["en", "zh"] as const) {
  test.describe(() => {
    test.use({ locale, viewport: { width: 390, height: 844 }, contextOptions: { reducedMotion: "reduce" } });
    test.setTimeout(180_000);

    test(`pairs are matched by keyboard and by tap on a phone: ${locale}`, async ({ page }) => {
      const learner = new Learner(page, wordsIn(locale));
      const { quiz } = learner.words;
      await learner.openImport();
      await page.getByLabel(learner.words.import.pasteLabel).fill(TEXTS[locale]);
      await page.getByRole("button", { name: learner.words.import.makeCards }).click();
      await learner.keepProposedCards();
      await page.goto(`./quiz/?deck=${learner.deckId()}`);
      await page.getByRole("button", { name: quiz.start }).click();
      const goOn = page.getByRole("button", { name: quiz.next, exact: true });
      await expect(page.getByRole("heading", { level: 2 })).toBeVisible();
      while (!(await learner.places().first().isVisible())) {
        await learner.answerQuestion();
        await goOn.click();
        await expect(page.getByRole("heading", { level: 2 })).toBeVisible();
      }

      const found = await faults(page, "open", [320, 390, 1280]);
      await page.setViewportSize({ width: 390, height: 844 });
      await page.keyboard.press("1");
      await expect(learner.places().first()).toHaveAttribute("aria-disabled", "false");
      const options = page.getByRole("list", { name: quiz.optionsLegend }).getByRole("button", { pressed: false });
      while (await options.first().isEnabled()) await options.first().click();
      found.push(...(await faults(page, "filled", [320, 390])));
      await page.getByRole("button", { name: quiz.check, exact: true }).click();
      await expect(page.getByText(quiz.right).or(page.getByText(quiz.wrong)).first()).toBeVisible();
      found.push(...(await faults(page, "marked", [320, 390, 1280])));

      expect(found).toEqual([]);
    });
  });
}
