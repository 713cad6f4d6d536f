import type { QuizRepository } from "../../domain/ports";
import type { MemoryDatabase } from "./memory-database";

export function createMemoryQuizRepository({ read, write }: MemoryDatabase): QuizRepository {
  return {
    save: (result) => write(({ quizzes }) => void quizzes.set(result.id, result)),
    list: (deckId) =>
      read(({ quizzes }) =>
        [...quizzes.values()].filter((each) => each.deckId === deckId).sort((a, b) => b.finishedAt - a.finishedAt),
      ),
  };
}
