import { expect, type Locator, type Page } from "@playwright/test";
import type { Locale } from "../../../../lib/domain/settings/settings";
import { type ClassWords, classWordsIn } from "./class-words";
import type { AnswerKey } from "./teacher";

/** The acts of a student on a phone. */
export class Student {
  readonly words: ClassWords;

  constructor(
    readonly page: Page,
    locale: Locale,
    readonly name: string,
  ) {
    this.words = classWordsIn(locale);
  }

  /** Joins with the code that came with the link, and is seen to be in. */
  async join(): Promise<void> {
    const t = this.words.player;
    await this.page.getByRole("textbox", { name: t.nameLabel }).fill(this.name);
    await this.page.getByRole("button", { name: t.join, exact: true }).click();
    await expect(this.page.getByText(this.name).first()).toBeVisible();
  }

  /** The options that can be chosen now. */
  options(): Locator {
    return this.page.getByRole("list", { name: this.words.phases.optionsLegend }).getByRole("button");
  }

  /** What this student is seen to have answered. */
  given(): Locator {
    return this.page.getByRole("listitem").filter({ hasText: this.words.phases.yourAnswer }).locator("[lang]");
  }

  /** Gives the right answer, or one that is not; what was chosen is seen on the phone. */
  async answer(key: AnswerKey, isRight = true): Promise<void> {
    await expect(this.options().first()).toBeVisible();
    const question = await this.page.getByRole("heading", { level: 2 }).first().textContent();
    const right = key.get(question ?? "") ?? [];
    const texts = await this.options().locator("[lang]").allTextContents();
    const wanted = texts.filter((text) => right.includes(text) === isRight);
    const send = this.page.getByRole("button", { name: new RegExp(`^${this.words.player.send}`) });
    const isMultiple = await send.isVisible();
    for (const text of isMultiple && isRight ? wanted : wanted.slice(0, 1)) await this.choose(texts.indexOf(text));
    if (isMultiple) await send.click();
    await expect(this.given().first()).toBeVisible();
  }

  /** Chooses an option by its place, from 0. */
  async choose(index: number): Promise<void> {
    await this.options().nth(index).click();
  }

  /** Waits until the page says this; what a screen reader alone is told does not count. */
  async sees(text: string): Promise<void> {
    await expect(this.page.locator("#main").getByText(text, { exact: true })).toBeVisible();
  }

  async seesSent(): Promise<void> {
    await this.sees(this.words.player.sent);
  }
}
