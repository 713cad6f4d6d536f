import type { BackupService, Clock } from "../../../components/shell/services";
import type { TransferRepository } from "../../domain/ports";

/** Loads schemas and checksums when a backup is first made or read: no screen waits for them to start. */
export function lazyBackupService(
  transfer: TransferRepository,
  clock: Clock,
  onRestored: () => Promise<void>,
): BackupService {
  const load = async () => {
    const { createBackupService } = await import("./backup-service");
    return createBackupService(transfer, clock, onRestored);
  };
  return {
    create: async () => (await load()).create(),
    inspect: async (file) => (await load()).inspect(file),
    restore: async (file, mode) => (await load()).restore(file, mode),
  };
}
