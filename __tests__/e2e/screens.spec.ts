import { expect } from "@playwright/test";
import { ARTICLE_TITLES, Learner } from "./journeys/learner";
import { wordsIn } from "./journeys/words";
import { faults } from "./support/faults";
import { test } from "./support/test";

const SCREENS = [
  "./",
  "./import/",
  "./document/?id=DOCUMENT",
  "./decks/",
  "./deck/?id=DECK",
  "./review/?deck=DECK",
  "./quiz/?deck=DECK",
  "./statistics/",
  "./settings/",
  "./host/",
  "./display/",
  "./remote/",
  "./join/",
  "./play/",
  "./no-such-page/",
] as const;

for (const locale of ["en", "zh"] as const) {
  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(() => {
      test.use({
        locale,
        colorScheme,
        viewport: { width: 390, height: 844 },
        contextOptions: { reducedMotion: "reduce" },
      });
      test.setTimeout(240_000);

      test(`every screen is accessible: ${locale}, ${colorScheme}`, async ({ page }) => {
        const complaints: string[] = [];
        page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
        page.on("pageerror", (error) => complaints.push(error.message));
        const learner = new Learner(page, wordsIn(locale));
        await learner.openToday();
        const found = await faults(page, "first run");
        await page.setViewportSize({ width: 390, height: 844 });
        await learner.startBuiltInArticle(ARTICLE_TITLES[locale]);
        const deckId = learner.deckId();
        await page.getByRole("button", { name: learner.words.review.showAnswer }).first().click();
        found.push(...(await faults(page, "answer")));
        await page.goto("./decks/");
        const href = await page.locator('a[href*="/document/?id="]').first().getAttribute("href");
        const documentId = new URL(href ?? "", page.url()).searchParams.get("id") ?? "";

        for (const screen of SCREENS) {
          await page.goto(screen.replace("DECK", deckId).replace("DOCUMENT", documentId));
          await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
          await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
          found.push(...(await faults(page, screen)));
        }

        expect(found).toEqual([]);
        expect(complaints.filter((text) => !text.includes("404"))).toEqual([]);
      });
    });
  }
}
