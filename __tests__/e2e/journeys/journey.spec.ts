import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "@playwright/test";
import type { Locale } from "../../../lib/domain/settings/settings";
import { SUB_PATH_SITE } from "../support/served-site";
import { test, untilOffline } from "../support/test";
import { dropFile, paste } from "./give-document";
import { openBrowser, PHONE } from "./lasting-browser";
import { ARTICLE_TITLES, Learner } from "./learner";
import { wordsIn } from "./words";

const ARTICLES = path.resolve(import.meta.dirname, "../../fixtures/articles");
const article = (name: string) => readFile(path.join(ARTICLES, name), "utf8");

/** How a learner comes by a deck, up to the first question. */
type Beginning = (learner: Learner, locale: Locale) => Promise<void>;

const builtIn: Beginning = async (learner, locale) => {
  await learner.openToday();
  await learner.startBuiltInArticle(ARTICLE_TITLES[locale]);
};
const pasted: Beginning = async (learner, locale) => {
  await learner.openImport();
  await paste(
    learner,
    locale === "en" ? { html: await article("moon.en.html") } : { text: await article("tea.zh.md") },
  );
  await learner.keepProposedCards();
};
const dropped: Beginning = async (learner) => {
  await learner.openImport();
  await dropFile(learner.page, path.join(ARTICLES, "bees.gbk.txt"));
  await learner.keepProposedCards();
};

test.describe.configure({ timeout: 120_000 });

for (const locale of ["en", "zh"] as const) {
  const journey = (name: string, begin: Beginning) =>
    test(`${locale}: ${name} is studied on without the server and after a restart`, async ({ site }) => {
      const profile = await mkdtemp(path.join(tmpdir(), "wengu-journey-"));
      const options = { ...PHONE, locale, baseURL: site.url };
      const browser = await openBrowser(profile, options);
      const learner = new Learner(browser.page, wordsIn(locale));

      await begin(learner, locale);
      const deckId = learner.deckId();
      await learner.review(5);
      await learner.takeQuiz(deckId);
      await learner.openToday();
      await untilOffline(browser.page);
      await site.stop();
      await learner.openReview(deckId);
      await learner.page.reload();
      await learner.review(1);
      await browser.close();
      const reopened = await openBrowser(profile, options);
      const returned = new Learner(reopened.page, wordsIn(locale));

      expect(await returned.reviewsToday()).toBe(6);
      await reopened.close();
      await rm(profile, { recursive: true, force: true });
    });

  journey("the built-in article", builtIn);
  journey("a pasted article", pasted);
  journey("a dropped GBK file", dropped);

  test.describe("under a sub-path", () => {
    test.use({ builtSite: SUB_PATH_SITE });
    journey("the built-in article under a sub-path", builtIn);
  });
}
