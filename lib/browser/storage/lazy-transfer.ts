import type { TransferRepository } from "../../domain/ports";

/** Loads what moves whole collections only when one is moved: it brings the scheduler along. */
export function lazyTransfer(load: () => Promise<TransferRepository>): TransferRepository {
  return {
    async *exportRows() {
      const transfer = await load();
      yield* transfer.exportRows();
    },
    compare: async (rows) => (await load()).compare(rows),
    importRows: async (rows, mode) => (await load()).importRows(rows, mode),
  };
}
