import { expect, type Locator, type Page } from "@playwright/test";
import type { Rating } from "../../../lib/domain/review/review";
import type { Locale } from "../../../lib/domain/settings/settings";
import type { Words } from "./words";

export const ARTICLE_TITLES: Readonly<Record<Locale, string>> = {
  en: "DeepSeek and the open-source debate",
  zh: "DeepSeek 与开源之争",
};

const GENERATION_MILLIS = 30_000;

/** Matches names that begin with a text: a rating button goes on to say when the card returns. */
const beginsWith = (text: string) => new RegExp(`^\\s*${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);

/** The acts of a learner, each done on the screen and seen to have worked. */
export class Learner {
  constructor(
    readonly page: Page,
    readonly words: Words,
  ) {}

  private button(name: string): Locator {
    return this.page.getByRole("button", { name: beginsWith(name) });
  }

  async openToday(): Promise<void> {
    await this.page.goto("./");
    await expect(this.page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(this.page.locator("[aria-busy=true]")).toHaveCount(0);
  }

  async startBuiltInArticle(title: string): Promise<void> {
    await this.button(title).click();
    await expect(this.button(this.words.review.showAnswer)).toBeVisible({ timeout: GENERATION_MILLIS });
  }

  async openReview(deckId: string): Promise<void> {
    await this.page.goto(`./review/?deck=${deckId}`);
    await expect(this.button(this.words.review.showAnswer)).toBeVisible();
  }

  /** Shows and rates so many cards, and waits until the last is saved. */
  async review(count: number, rating: Rating = "good"): Promise<void> {
    for (let done = 0; done < count; done += 1) {
      await this.button(this.words.review.showAnswer).click();
      await this.button(this.words.review[rating]).click();
      await expect(this.button(this.words.review[rating])).toBeHidden();
    }
    await expect(this.page.getByText(this.words.review.saving)).toBeHidden();
  }

  deckId(): string {
    return new URL(this.page.url()).searchParams.get("deck") ?? "";
  }

  async openImport(): Promise<void> {
    await this.page.goto("./import/");
    await expect(this.page.getByLabel(this.words.import.pasteLabel)).toBeVisible();
  }

  /** From a document that was read to the first question about it, keeping what the app proposes. */
  async keepProposedCards(): Promise<void> {
    const { makeFromSections, saveCards, startReview } = this.words.import;
    await this.page.getByRole("button", { name: makeFromSections, exact: true }).click();
    const save = this.button(saveCards(0).replace(/0.*/, ""));
    await expect(save.last()).toBeVisible({ timeout: GENERATION_MILLIS });
    await save.last().click();
    await this.page.getByRole("link", { name: startReview }).or(this.button(startReview)).first().click();
    await expect(this.button(this.words.review.showAnswer)).toBeVisible();
  }

  /** Takes a quiz of the deck to its result, giving the first option or a number each time. */
  async takeQuiz(deckId: string): Promise<void> {
    const { quiz } = this.words;
    await this.page.goto(`./quiz/?deck=${deckId}`);
    await this.button(quiz.start).click();
    const finish = this.button(quiz.finish);
    const goOn = this.page.getByRole("button", { name: quiz.next, exact: true }).or(finish);
    for (let isLast = false; !isLast; ) {
      await this.answerQuestion();
      isLast = (await goOn.textContent())?.includes(quiz.finish) === true;
      await goOn.click();
    }
    await expect(this.page.getByRole("link", { name: quiz.backToDeck })).toBeVisible();
  }

  /** The places of the matching or ordering question shown now, if it is one. */
  places(): Locator {
    const { pairsLegend, placesLegend } = this.words.quiz;
    return this.page
      .getByRole("list", { name: pairsLegend })
      .or(this.page.getByRole("list", { name: placesLegend }))
      .getByRole("button");
  }

  async answerQuestion(): Promise<void> {
    const { quiz } = this.words;
    const typed = this.page.getByRole("textbox", { name: quiz.typeAnswer });
    const option = this.page.getByRole("list", { name: quiz.optionsLegend }).getByRole("button").first();
    await expect(typed.or(option)).toBeVisible();
    if (await typed.isVisible()) {
      await typed.fill("42");
      await this.page.getByRole("button", { name: quiz.check, exact: true }).click();
    } else if (await this.places().first().isVisible()) {
      await this.page.getByRole("button", { name: quiz.skip, exact: true }).click();
    } else {
      await option.click();
    }
  }

  /** What the statistics say was reviewed today. */
  async reviewsToday(): Promise<number> {
    await this.page.goto("./statistics/");
    const [before = "", after = ""] = this.words.statistics.reviewsToday(7).split("7");
    const line = this.page.getByText(new RegExp(`${before}\\d+${after.replace("reviews", "reviews?")}`)).first();
    await expect(line).toBeVisible();
    return Number(/\d+/.exec((await line.textContent()) ?? "")?.[0]);
  }
}
