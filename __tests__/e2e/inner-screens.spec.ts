import { expect } from "@playwright/test";
import { paste } from "./journeys/give-document";
import { Learner } from "./journeys/learner";
import { wordsIn } from "./journeys/words";
import { faults } from "./support/faults";
import { test } from "./support/test";

const TEXT = `# 蜜蜂

## 数量

一个蜂群在夏天大约有 40000 只工蜂。蜂王每天产卵 2000 粒。

## 语言

摆尾舞是指蜜蜂用来告诉同伴食物在哪里的动作。蜜蜂采集花粉，因为幼虫需要蛋白质。`;

const VIEWS = [
  { locale: "en", colorScheme: "dark" },
  { locale: "zh", colorScheme: "light" },
] as const;

for (const { locale, colorScheme } of VIEWS) {
  test.describe(() => {
    test.use({
      locale,
      colorScheme,
      viewport: { width: 390, height: 844 },
      contextOptions: { reducedMotion: "reduce" },
    });
    test.setTimeout(180_000);

    test(`what opens inside a screen is accessible: ${locale}, ${colorScheme}`, async ({ page }) => {
      const learner = new Learner(page, wordsIn(locale));
      const { import: importing, quiz, review } = learner.words;
      const found: string[] = [];
      const look = async (name: string) => found.push(...(await faults(page, name, [320, 390])));
      const byName = (name: string) => page.getByRole("button", { name, exact: true });

      await learner.openImport();
      await paste(learner, { text: TEXT });
      await expect(byName(importing.makeFromSections)).toBeVisible();
      await look("sections");
      await byName(importing.makeFromSections).click();
      const save = page.getByRole("button", {
        name: new RegExp(`^${importing.saveCards(0).replace(/0.*/, "").trim()}`),
      });
      await expect(save.last()).toBeVisible({ timeout: 30_000 });
      await look("candidates");
      await save.last().click();
      await expect(
        page.getByRole("link", { name: importing.startReview }).or(byName(importing.startReview)),
      ).toBeVisible();
      await look("saved");
      await page.getByRole("link", { name: importing.startReview }).or(byName(importing.startReview)).first().click();
      await expect(page.getByRole("button", { name: review.showAnswer }).first()).toBeVisible();
      const deckId = learner.deckId();
      await page.keyboard.press("e");
      await expect(page.getByRole("dialog")).toBeVisible();
      await look("card editor");
      await page.goto(`./quiz/?deck=${deckId}`);
      await byName(quiz.start).click();
      await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
      await look("question");
      await learner.takeQuiz(deckId);
      await look("quiz result");

      expect(found).toEqual([]);
    });
  });
}
