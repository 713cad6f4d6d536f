import type { QuizRepository } from "../../domain/ports";
import type { WenguDatabase } from "./database";
import type { Transactions } from "./transactions";

export function createDexieQuizRepository(db: WenguDatabase, { read, write }: Transactions): QuizRepository {
  return {
    save: (result) => write([db.quizzes], async () => void (await db.quizzes.put(result))),
    list: (deckId) =>
      read([db.quizzes], async () => {
        const results = await db.quizzes.where("deckId").equals(deckId).toArray();
        return results.sort((a, b) => b.finishedAt - a.finishedAt);
      }),
  };
}
