import { expect, type Page } from "@playwright/test";
import { importMessages } from "../../../lib/i18n/messages/import";
import { settingsMessages } from "../../../lib/i18n/messages/settings";

const { en: words } = importMessages;
const NEW_CARDS = "999";

/** Lifts the limit of new cards a day, so that a session offers the whole deck. */
async function allowManyNewCards(page: Page, appUrl: string): Promise<void> {
  await page.goto(new URL("settings/", appUrl).href);
  const limit = page.getByLabel(settingsMessages.en.newCards);
  await expect(async () => {
    await limit.fill(NEW_CARDS);
    await limit.blur();
    await page.reload();
    await expect(limit).toHaveValue(NEW_CARDS, { timeout: 1000 });
  }).toPass();
}

/** Makes a deck from the Chinese built-in document as a learner does; returns the address of its review. */
export async function makeDeck(page: Page, appUrl: string): Promise<string> {
  await allowManyNewCards(page, appUrl);
  await page.goto(new URL("import/", appUrl).href);
  await page.getByRole("button", { name: words.builtInZh }).click();
  await page.getByRole("button", { name: words.makeFromSections }).click();
  const more = page.getByRole("button", { name: words.more, exact: true });
  await expect(more).toBeVisible();
  while ((await more.getAttribute("aria-disabled")) !== "true") await more.click();
  await page.getByRole("button", { name: /^Keep \d+ cards$/ }).click();
  const review = page.getByRole("link", { name: words.startReview });
  await expect(review).toBeVisible();
  const address = await review.getAttribute("href");
  if (!address) throw new Error("the review has no address");
  return new URL(address, appUrl).href;
}
