import { readFile } from "node:fs/promises";
import { gunzipSync, gzipSync } from "node:zlib";
import { expect, type Page } from "@playwright/test";
import { deckMessages } from "../../../lib/i18n/messages/decks";
import { errorMessages } from "../../../lib/i18n/messages/errors";
import { settingsMessages } from "../../../lib/i18n/messages/settings";
import { ARTICLE_TITLES, Learner } from "../journeys/learner";
import { wordsIn } from "../journeys/words";
import { test } from "../support/test";
import { makeDeck, writeDeck } from "./hand-made-deck";
import { storedRows } from "./stored-rows";

const { en: t } = settingsMessages;
const TABLES = ["decks", "documents", "documentContents", "notes", "cards", "reviews"];

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const everything = (page: Page) => Promise.all(TABLES.map((table) => storedRows(page, table)));

async function saveBackup(page: Page): Promise<Buffer> {
  await page.goto("./settings/");
  const download = page.waitForEvent("download");
  await button(page, t.makeBackup).click();
  return readFile(await (await download).path());
}

async function offerBackup(page: Page, content: Buffer): Promise<void> {
  await page.goto("./settings/");
  const file = { name: "wengu.jsonl.gz", mimeType: "application/gzip", buffer: content };
  await page.getByLabel(t.chooseBackup).setInputFiles(file);
}

/** What Today says is due. */
async function dueCounts(page: Page): Promise<string> {
  await page.goto("./");
  const start = page.getByRole("heading", { level: 2 }).first();
  await expect(start).toBeVisible();
  return (await page.getByRole("main").textContent()) ?? "";
}

test("a backup brings documents, cards, progress and what is due to another device", async ({
  browser,
  page,
  site,
}) => {
  const learner = new Learner(page, wordsIn("en"));
  await learner.openToday();
  await learner.startBuiltInArticle(ARTICLE_TITLES.en);
  await learner.review(2, "easy");
  await learner.review(1, "again");
  const backup = await saveBackup(page);
  const other = await (await browser.newContext({ baseURL: site.url })).newPage();
  const complaints: string[] = [];
  other.on("console", (message) => message.type() === "error" && complaints.push(message.text()));

  await offerBackup(other, backup);
  await button(other, t.merge).click();
  await expect(other.getByText(/entries were added/)).toBeVisible();

  expect(await everything(other)).toEqual(await everything(page));
  // What stands there before the collection is open says nothing of it.
  await expect(async () => expect(await dueCounts(other)).toBe(await dueCounts(page))).toPass({ timeout: 15_000 });
  expect(await new Learner(other, wordsIn("en")).reviewsToday()).toBe(3);
  expect(complaints).toEqual([]);
  await other.context().close();
});

test("a backup that is damaged, newer or none is refused and changes nothing", async ({ page }) => {
  await writeDeck(page, "Tides", ["First?"]);
  const backup = gunzipSync(await saveBackup(page)).toString("utf8");
  const before = await everything(page);
  const refusals = [
    ["backup/damaged", gzipSync(backup.replace("First?", "Worst?"))],
    ["backup/damaged", gzipSync(backup.split("\n").slice(0, -2).join("\n"))],
    ["backup/damaged", gzipSync(backup).subarray(0, -20)],
    ["backup/newer-version", gzipSync(backup.replace('"version":1', '"version":2'))],
    ["backup/not-a-backup", Buffer.from("A letter to a friend.\n")],
  ] as const;

  for (const [code, content] of refusals) {
    await offerBackup(page, content);

    await expect(page.getByText(errorMessages.en[code])).toBeVisible();
    await expect(page.getByRole("dialog")).toBeHidden();
  }
  expect(await everything(page)).toEqual(before);
});

test("replacing asks first, and what was there before can be saved or brought back", async ({ page }) => {
  await makeDeck(page, "In the backup");
  const backup = await saveBackup(page);
  await makeDeck(page, "Made since");
  const before = await everything(page);
  const deckLink = (name: string) => page.getByRole("link", { name });

  await offerBackup(page, backup);
  await button(page, t.replace).click();
  await expect(page.getByText(t.replaceBody)).toBeVisible();
  const whileAsking = await everything(page);
  await button(page, t.confirmReplace).click();
  await expect(page.getByText(t.replaced)).toBeVisible();
  const replaced = await storedRows(page, "decks");
  const download = page.waitForEvent("download");
  await button(page, t.saveCopy).click();
  const copy = await readFile(await (await download).path());
  await button(page, t.undoReplace).click();
  await expect(page.getByText(t.undone)).toBeVisible();

  expect(whileAsking).toEqual(before);
  expect(replaced).toHaveLength(1);
  expect(gunzipSync(copy).toString("utf8")).toContain("Made since");
  expect(await everything(page)).toEqual(before);
  await page.goto("./decks/");
  await expect(deckLink("Made since")).toBeVisible();
  await expect(deckLink("In the backup")).toBeVisible();
  await expect(page.getByRole("heading", { name: deckMessages.en.title })).toBeVisible();
});
