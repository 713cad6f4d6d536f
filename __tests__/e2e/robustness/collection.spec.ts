import { expect, type Page } from "@playwright/test";
import { commonMessages } from "../../../lib/i18n/messages/common";
import { deckMessages } from "../../../lib/i18n/messages/decks";
import { reviewMessages } from "../../../lib/i18n/messages/review";
import { ARTICLE_TITLES, Learner } from "../journeys/learner";
import { wordsIn } from "../journeys/words";
import { test } from "../support/test";
import { makeDeck, writeDeck } from "./hand-made-deck";

const { en: t } = deckMessages;
const { en: words } = commonMessages;

const row = (page: Page, name: string) => page.getByRole("listitem").filter({ hasText: name });
const link = (page: Page, name: string) => page.getByRole("link", { name });

async function choose(page: Page, menu: string, item: string): Promise<void> {
  await page.getByRole("button", { name: menu, exact: true }).click();
  await page.getByRole("button", { name: item, exact: true }).click();
}

async function rename(page: Page, menu: string, name: string): Promise<void> {
  await choose(page, menu, words.rename);
  await page.getByRole("textbox", { name: t.name }).fill(name);
  await page.getByRole("button", { name: words.save, exact: true }).click();
}

async function move(page: Page, menu: string, deck: string): Promise<void> {
  await choose(page, menu, words.move);
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(deck, { exact: true }).check();
  await dialog.getByRole("button", { name: words.move, exact: true }).click();
  await expect(page.getByText(t.moved)).toBeVisible();
}

const undo = (page: Page) => page.getByRole("button", { name: words.undo, exact: true }).click();

test("a deck is renamed, moved, deleted and brought back, and stays so after a reload", async ({ page }) => {
  await makeDeck(page, "Sciences");
  await makeDeck(page, "Tides");

  await rename(page, t.deckMenu("Tides"), "Moons");
  await move(page, t.deckMenu("Moons"), "Sciences");
  await page.reload();
  await expect(row(page, "Moons")).toHaveAttribute("data-depth", "1");
  await choose(page, t.deckMenu("Moons"), words.delete);
  await expect(link(page, "Moons")).toBeHidden();
  await undo(page);
  await expect(link(page, "Moons")).toBeVisible();
  await choose(page, t.deckMenu("Sciences"), words.delete);
  await expect(link(page, "Sciences")).toBeHidden();
  await page.reload();

  await expect(page.getByRole("heading", { name: t.emptyTitle })).toBeVisible();
  await expect(link(page, "Moons")).toBeHidden();
});

test("a document is renamed, moved with its cards, deleted and brought back; its cards stay", async ({ page }) => {
  const learner = new Learner(page, wordsIn("en"));
  const title = ARTICLE_TITLES.en;
  await learner.openToday();
  await learner.startBuiltInArticle(title);
  await makeDeck(page, "Sciences");

  await rename(page, t.documentMenu(title), "On open source");
  await move(page, t.documentMenu("On open source"), "Sciences");
  await page.reload();
  await expect(row(page, "On open source")).toContainText("Sciences");
  await expect(row(page, "Sciences").first()).toContainText(t.cards(10));
  await choose(page, t.documentMenu("On open source"), words.delete);
  await expect(link(page, "On open source")).toBeHidden();
  await undo(page);
  await expect(link(page, "On open source")).toBeVisible();
  await choose(page, t.documentMenu("On open source"), words.delete);
  await expect(link(page, "On open source")).toBeHidden();
  await page.reload();

  await expect(row(page, "Sciences").first()).toContainText(t.cards(10));
  await expect(link(page, "On open source")).toBeHidden();
  await link(page, "Sciences").click();
  await page.getByRole("link", { name: t.study(10) }).click();
  await learner.review(1);
});

test("a card written by hand says that it has no source", async ({ page }) => {
  const deckId = await writeDeck(page, "Tides", ["First?"]);
  await page.reload();
  await expect(page.getByRole("button", { name: /First\?/ }).first()).toBeVisible();

  await new Learner(page, wordsIn("en")).openReview(deckId);
  await page.getByRole("button", { name: reviewMessages.en.showAnswer }).click();

  await expect(page.getByText("The answer to First?")).toBeVisible();
  await expect(page.getByText(reviewMessages.en.writtenByHand)).toBeVisible();
});
