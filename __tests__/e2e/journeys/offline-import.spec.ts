import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect } from "@playwright/test";
import { SUB_PATH_SITE } from "../support/served-site";
import { test, untilOffline } from "../support/test";
import { paste } from "./give-document";
import { Learner } from "./learner";
import { wordsIn } from "./words";

const ARTICLE = path.resolve(import.meta.dirname, "../../fixtures/articles/tea.zh.md");

test.use({ locale: "zh-CN", builtSite: SUB_PATH_SITE });

test("cards are made from Chinese without the server, and the dictionary comes from the device", async ({
  page,
  site,
}) => {
  const learner = new Learner(page, wordsIn("zh"));
  await learner.openToday();
  await untilOffline(page);
  await site.stop();

  await learner.openImport();
  await paste(learner, { text: await readFile(ARTICLE, "utf8") });
  await learner.keepProposedCards();

  expect(learner.deckId()).not.toBe("");
});

test.describe("without an offline copy", () => {
  test.use({ serviceWorkers: "block" });

  test("a dictionary that cannot be loaded is said in the learner's words, and can be tried again", async ({
    page,
  }) => {
    const learner = new Learner(page, wordsIn("zh"));
    await page.route("**/dictionary/*", (route) => route.abort());
    await learner.openImport();
    await paste(learner, { text: await readFile(ARTICLE, "utf8") });
    await page.getByRole("button", { name: learner.words.import.makeFromSections, exact: true }).click();
    await expect(page.getByText(/中文词典没能载入/)).toBeVisible();

    await page.unroute("**/dictionary/*");
    await learner.openImport();
    await paste(learner, { text: await readFile(ARTICLE, "utf8") });
    await learner.keepProposedCards();
  });
});
