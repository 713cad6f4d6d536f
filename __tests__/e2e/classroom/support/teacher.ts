import { expect, type Locator, type Page } from "@playwright/test";
import type { Locale } from "../../../../lib/domain/settings/settings";
import { ARTICLE_TITLES, Learner } from "../../journeys/learner";
import { wordsIn } from "../../journeys/words";
import { type ClassWords, classWordsIn } from "./class-words";

/** The right answers of a class quiz by question, as the teacher read them before opening the room. */
export type AnswerKey = ReadonlyMap<string, readonly string[]>;

/** What the large button says. */
type Step =
  | "openNow"
  | "closeAnswers"
  | "readSides"
  | "showAnswer"
  | "showResult"
  | "voteAgain"
  | "showBoard"
  | "nextQuestion"
  | "showWinners"
  | "end"
  | "leave"
  | "goOn";

/** The acts of a teacher, each done on the screen and seen to have worked. */
export class Teacher {
  readonly words: ClassWords;

  constructor(
    readonly page: Page,
    readonly locale: Locale,
  ) {
    this.words = classWordsIn(locale);
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }

  /** Makes the deck of the built-in document and goes from it to the page that prepares a class. */
  async prepareBuiltInDeck(questionCount: number): Promise<void> {
    const learner = new Learner(this.page, wordsIn(this.locale));
    await learner.openToday();
    await learner.startBuiltInArticle(ARTICLE_TITLES[this.locale]);
    await this.page.goto(`./host/?deck=${learner.deckId()}`);
    await this.page.getByLabel(this.words.prepare.howMany).selectOption(`${questionCount}`);
  }

  async chooseSeconds(seconds: number | null): Promise<void> {
    await this.page.getByLabel(this.words.prepare.timeLimit).selectOption(`${seconds}`);
  }

  async showStanding(): Promise<void> {
    await this.page.getByText(this.words.prepare.moreSettings).click();
    await this.page.getByRole("switch", { name: this.words.prepare.board }).click();
  }

  /** Adds a question of the teacher's own: without sides a survey, with two a debate. */
  async writeQuestion(text: string, options: readonly string[], sides: readonly string[] = []): Promise<void> {
    const t = this.words.prepare;
    await this.button(t.writeOwn).click();
    const dialog = this.page.getByRole("dialog");
    if (sides.length > 0) await dialog.getByRole("radio", { name: t.debate }).check();
    await dialog.getByRole("textbox", { name: sides.length > 0 ? t.claim : t.question, exact: true }).fill(text);
    await dialog.getByRole("textbox", { name: t.options, exact: true }).fill(options.join("\n"));
    for (const [index, label] of [t.sideFor, t.sideAgainst].entries()) {
      if (sides[index]) await dialog.getByRole("textbox", { name: label, exact: true }).fill(sides[index]);
    }
    await dialog.getByRole("button", { name: t.add, exact: true }).click();
    await expect(dialog).toBeHidden();
  }

  async readAnswers(): Promise<AnswerKey> {
    const rows = await this.page.getByRole("list", { name: this.words.prepare.questions }).getByRole("listitem").all();
    const label = this.words.prepare.answer("");
    return new Map(
      await Promise.all(
        rows.map(async (row) => {
          const [text = "", answer = ""] = await row.locator("p").allTextContents();
          return [text, answer.replace(label, "").split(" · ")] as const;
        }),
      ),
    );
  }

  /** @returns the code of the room, in digits alone */
  async openRoom(): Promise<string> {
    const [before = ""] = this.words.prepare.open(7).split("7");
    await this.page.getByRole("button", { name: before.trim() }).click();
    const code = this.page.locator("strong").filter({ hasText: /^\d{3} \d{3}$/ });
    await expect(code).toBeVisible();
    return ((await code.textContent()) ?? "").replace(/\D/g, "");
  }

  /** Where the projector's page is, with its secret. */
  async projectorAddress(): Promise<string> {
    return this.addressOf(this.words.host.showOnProjector);
  }

  async remoteAddress(): Promise<string> {
    await this.page.getByText(this.words.host.remote, { exact: true }).click();
    return this.addressOf(this.words.host.remoteLink);
  }

  /** Relative to the app: the address that phones use is the laptop's number, and these browsers know it by a name. */
  private async addressOf(link: string): Promise<string> {
    const href = (await this.page.getByRole("link", { name: link }).getAttribute("href")) ?? "";
    return href.replace(/^https?:\/\/[^/]+\//, "./");
  }

  async start(seatCount: number): Promise<void> {
    await this.button(this.words.host.start(seatCount)).click();
    await expect(this.button(this.words.host.openNow)).toBeVisible();
  }

  /** Presses the one large button, which must say this, until it says something else: a double click counts once. */
  async press(step: Step): Promise<void> {
    const button = this.button(this.words.host[step]);
    // After a pause a question waits ten seconds for phones before it closes by itself.
    await expect(button).toBeVisible({ timeout: 20_000 });
    await expect(async () => {
      if (await button.isVisible()) await button.click({ timeout: 1000 });
      await expect(button).toBeHidden({ timeout: 1000 });
    }).toPass();
  }

  /** Goes through so many more questions, which nobody answers, to the standing after the last. */
  async skipQuestions(count: number): Promise<void> {
    for (let done = 0; done < count; done += 1) {
      await this.press("nextQuestion");
      await this.press("openNow");
      await this.press("closeAnswers");
      await this.press("showAnswer");
      await this.press("showBoard");
    }
  }

  /** Ends the game before its last question. */
  async endEarly(): Promise<void> {
    await this.button(this.words.host.more).click();
    await this.button(this.words.host.endNow).click();
    await this.page.getByRole("dialog").getByRole("button", { name: this.words.host.endNow }).click();
  }

  /** Opens what can be done for one student, in the lobby or in the game. */
  async openStudent(name: string): Promise<Locator> {
    const list = this.page.getByRole("list", { name: this.words.host.students });
    if (!(await list.isVisible())) {
      await this.page
        .locator("summary")
        .filter({ hasText: this.words.host.studentsHere(9).split("9").pop() ?? "" })
        .click();
    }
    await list.getByRole("button", { name }).click();
    return this.page.getByRole("dialog", { name });
  }
}
