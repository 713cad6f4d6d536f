import { expect, type Page } from "@playwright/test";
import { ARTICLE_TITLES } from "./journeys/learner";
import { wordsIn } from "./journeys/words";
import { test } from "./support/test";

const TEXT = `# Bees

A bee colony keeps about 40,000 workers in summer. The waggle dance is a way of telling other bees where food is.
Bees collect pollen because their young need protein.`;

/** Moves the focus on until it reaches what a learner would look for; fails when it never does. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const isThere = (text: string) => (typeof name === "string" ? text.includes(name) : name.test(text));
  for (let steps = 0; steps < 60; steps += 1) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return "";
      return element.getAttribute("aria-label") ?? element.textContent ?? "";
    });
    if (isThere(focused)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`the keyboard does not reach ${name}`);
}

for (const locale of ["en", "zh"] as const) {
  test.describe(() => {
    test.use({ locale });

    test(`${locale}: the whole way by keyboard alone`, async ({ page }) => {
      const words = wordsIn(locale);
      await page.goto("./");
      await expect(page.getByRole("button", { name: ARTICLE_TITLES[locale] })).toBeVisible();
      await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
      await tabTo(page, ARTICLE_TITLES[locale]);
      await page.keyboard.press("Enter");
      const show = page.getByRole("button", { name: words.review.showAnswer }).first();
      const good = page.getByRole("button", { name: new RegExp(`^${words.review.good}`) });

      await expect(show).toBeVisible({ timeout: 30_000 });
      const question = page.getByRole("article").getByRole("heading").first();
      const asked: string[] = [];
      for (const key of ["1", "3", "4"]) {
        asked.push((await question.textContent()) ?? "");
        await page.keyboard.press("Space");
        await expect(good).toBeVisible();
        await page.keyboard.press(key);
        await expect(good).toBeHidden();
      }
      for (const earlier of asked.reverse()) {
        await page.keyboard.press("u");
        await expect(good).toBeVisible();
        // A blank is filled in once the answer shows.
        await expect(question).toContainText(earlier.split(words.review.blank)[0] ?? "");
      }
      await page.keyboard.press("e");
      await expect(page.getByRole("dialog")).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog")).toBeHidden();

      const deckId = new URL(page.url()).searchParams.get("deck");
      await page.goto(`./quiz/?deck=${deckId}`);
      await tabTo(page, words.quiz.start);
      await page.keyboard.press("Enter");
      await expect(page.getByRole("heading", { level: 2 }).first()).toBeFocused();
      const typed = page.getByRole("textbox", { name: words.quiz.typeAnswer });
      if (await typed.isVisible()) {
        await typed.press("Enter");
        await page.keyboard.type("7");
        await page.keyboard.press("Enter");
      } else await page.keyboard.press("1");
      await tabTo(page, words.quiz.next);
    });

    test(`${locale}: a text becomes cards by keyboard alone`, async ({ page }) => {
      const words = wordsIn(locale);
      await page.goto("./import/");
      const box = page.getByLabel(words.import.pasteLabel);
      await expect(box).toBeVisible();
      await box.focus();
      await page.keyboard.insertText(TEXT);
      await tabTo(page, words.import.makeCards);
      await page.keyboard.press("Enter");
      await expect(page.getByRole("button", { name: words.import.makeFromSections, exact: true })).toBeVisible();
      await tabTo(page, words.import.makeFromSections);
      await page.keyboard.press("Enter");
      const saves = words.import.saveCards(0).replace(/0.*/, "").trim();
      await expect(page.getByRole("button", { name: new RegExp(`^${saves}`) }).last()).toBeVisible({ timeout: 30_000 });
      await tabTo(page, new RegExp(`^${saves}\\s*\\d`));
      await page.keyboard.press("Enter");
      await tabTo(page, words.import.startReview);
      await page.keyboard.press("Enter");

      await expect(page.getByRole("button", { name: words.review.showAnswer }).first()).toBeVisible();
    });
  });
}
