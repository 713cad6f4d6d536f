import type { Fold } from "../../domain/interchange/merge-collections";
import type { TransferRepository } from "../../domain/ports";

/** Loads what moves whole collections only when one is moved, and the scheduler with it. */
export function lazyTransfer(build: (fold: Fold) => Promise<TransferRepository>): TransferRepository {
  const load = async (): Promise<TransferRepository> => {
    const { foldReviews } = await import("../../domain/scheduler/schedule-review");
    return build((cardId, reviews) => foldReviews(cardId, reviews));
  };
  return {
    async *exportRows() {
      const transfer = await load();
      yield* transfer.exportRows();
    },
    compare: async (rows) => (await load()).compare(rows),
    importRows: async (rows, mode) => (await load()).importRows(rows, mode),
  };
}
