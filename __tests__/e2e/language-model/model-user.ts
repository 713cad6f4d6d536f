import { expect, type Page } from "@playwright/test";
import type { Locale } from "../../../lib/domain/settings/settings";
import { languageModelMessages } from "../../../lib/i18n/messages/language-model";
import { makerMessages } from "../../../lib/i18n/messages/maker";
import { paste } from "../journeys/give-document";
import { Learner } from "../journeys/learner";
import { wordsIn } from "../journeys/words";
import { untilOffline } from "../support/test";

/** A learner who has a language model, and uses it on the screen. */
export class ModelUser extends Learner {
  readonly say;
  readonly label: string;

  constructor(page: Page, locale: Locale) {
    super(page, wordsIn(locale));
    this.say = languageModelMessages[locale];
    this.label = makerMessages[locale]["language-model"];
  }

  /** A screen as reached from the navigation: the page, and what it holds in memory, stays. */
  private async goTo(place: "settings" | "import" | "decks"): Promise<void> {
    await this.page.getByRole("navigation").getByRole("link", { name: this.words.shell[place] }).click();
    await expect(this.page.getByRole("heading", { level: 1 })).toBeVisible();
  }

  async openSettings(): Promise<void> {
    await this.page.goto("./settings/");
    await untilOffline(this.page);
  }

  async chooseServer(baseUrl: string, key = "sk-secret"): Promise<void> {
    const { page, say } = this;
    await page.getByRole("switch", { name: say.use }).check();
    await page.getByLabel(say.address, { exact: true }).fill(baseUrl);
    await page.getByLabel(say.model, { exact: true }).fill("deepseek-chat");
    await page.getByLabel(say.key, { exact: true }).fill(key);
    await page.getByRole("button", { name: say.save }).click();
    await expect(page.getByText(say.saved(new URL(baseUrl).host))).toBeVisible();
  }

  async switchOff(): Promise<void> {
    await this.page.getByRole("switch", { name: this.say.use }).uncheck();
    await expect(this.page.getByText(this.say.off)).toBeVisible();
  }

  /** From a text to the candidates that the app found by itself. */
  async makeCards(text: string): Promise<void> {
    await this.goTo("import");
    await paste(this, { text });
    await this.page.getByRole("button", { name: this.words.import.makeFromSections, exact: true }).click();
    await expect(this.page.getByRole("heading", { level: 1 })).toHaveText(this.words.import.candidatesTitle);
  }

  async ask(): Promise<void> {
    await this.page.getByRole("button", { name: this.say.ask }).click();
  }

  async openDeck(name: string): Promise<void> {
    await this.goTo("decks");
    await this.page.getByRole("link", { name }).first().click();
  }
}
