import { expect, type Page } from "@playwright/test";
import { commonMessages } from "../../../lib/i18n/messages/common";
import { deckMessages } from "../../../lib/i18n/messages/decks";

const t = deckMessages.en;

/** Names a deck on the screen of decks, which is open then. */
export async function makeDeck(page: Page, name: string): Promise<void> {
  await page.goto("./decks/");
  await page.getByRole("button", { name: t.newDeck }).click();
  await page.getByRole("textbox", { name: t.name }).fill(name);
  await page.getByRole("button", { name: t.create }).click();
  await expect(page.getByRole("link", { name })).toBeVisible();
}

/** A deck with cards written by hand, whose screen is open then. @returns the deck's id */
export async function writeDeck(page: Page, name: string, questions: readonly string[]): Promise<string> {
  await makeDeck(page, name);
  await page.getByRole("link", { name }).click();
  for (const question of questions) {
    await page.getByRole("button", { name: t.addCard }).click();
    await page.getByRole("textbox", { name: t.question }).fill(question);
    await page.getByRole("textbox", { name: t.answer }).fill(`The answer to ${question}`);
    await page.getByRole("button", { name: commonMessages.en.save }).click();
    await expect(page.getByRole("dialog")).toBeHidden();
    await expect(page.getByRole("button", { name: question }).first()).toBeVisible();
  }
  return new URL(page.url()).searchParams.get("id") ?? "";
}
