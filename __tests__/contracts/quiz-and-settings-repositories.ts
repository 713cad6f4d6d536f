import type { Collection } from "../../lib/domain/ports";
import { DEFAULT_SETTINGS } from "../../lib/domain/settings/settings";
import type { DeckId, QuizId } from "../../lib/domain/shared/ids";
import { aQuizResult } from "../builders/a-quiz-result";

/** What every QuizRepository must do; each adapter's test calls this. */
export function testQuizRepository(create: () => Promise<Collection>) {
  describe("QuizRepository", () => {
    it("lists a deck's results, newest first", async () => {
      const collection = await create();
      const newer = aQuizResult({ id: "quiz-2" as QuizId, finishedAt: 9000 });
      await collection.quizzes.save(aQuizResult());
      await collection.quizzes.save(newer);
      await collection.quizzes.save(aQuizResult({ id: "quiz-3" as QuizId, deckId: "deck-2" as DeckId }));

      expect(await collection.quizzes.list("deck-1" as DeckId)).toEqual([newer, aQuizResult()]);
    });
  });
}

/** What every SettingsRepository must do; each adapter's test calls this. */
export function testSettingsRepository(create: () => Promise<Collection>) {
  describe("SettingsRepository", () => {
    it("gives the defaults where nothing was saved", async () => {
      const collection = await create();

      expect(await collection.settings.get()).toEqual(DEFAULT_SETTINGS);
    });

    it("gives what was saved last", async () => {
      const collection = await create();
      await collection.settings.save({ ...DEFAULT_SETTINGS, theme: "dark" });
      await collection.settings.save({ ...DEFAULT_SETTINGS, rolloverHour: 0 });

      expect(await collection.settings.get()).toEqual({ ...DEFAULT_SETTINGS, rolloverHour: 0 });
    });
  });
}
