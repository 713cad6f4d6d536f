import type { Clock } from "../../../components/shell/services";
import type { Collection } from "../../domain/ports";
import { AppError } from "../../domain/shared/app-error";
import { DAY_MILLIS, SECOND_MILLIS } from "../../domain/shared/time";
import type { Ballast } from "./ballast";
import type { CollectionSentinel } from "./collection-sentinel";

/** How long what was deleted can still be brought back. */
const TRASH_KEPT_MILLIS = 30 * DAY_MILLIS;
/** The first screen comes first. */
const START_AFTER_MILLIS = 10 * SECOND_MILLIS;

interface House {
  readonly collection: Pick<Collection, "purgeDeletedBefore">;
  readonly ballast: Pick<Ballast, "take">;
}

/** What has to be done now and then, behind the learner's back: empty the trash, put space aside, remember the size. */
export function keepHouse({ collection, ballast }: House, sentinel: CollectionSentinel, clock: Clock): void {
  const tidy = async (): Promise<void> => {
    try {
      await sentinel.remember();
      await collection.purgeDeletedBefore(clock.now() - TRASH_KEPT_MILLIS);
      await ballast.take();
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      // A full disk or a closed database shows at the learner's own next write; this can wait for another start.
    }
  };
  setTimeout(() => void tidy(), START_AFTER_MILLIS);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") void sentinel.remember();
  });
}
