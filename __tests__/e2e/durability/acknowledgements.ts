import { EventEmitter, once } from "node:events";
import type { Page } from "@playwright/test";
import { reviewMessages } from "../../../lib/i18n/messages/review";

/** Reviews of one page: made by the learner, and told to the learner as saved. */
interface ReviewCounts {
  readonly made: number;
  readonly acknowledged: number;
}

/** What the review screen shows of its reviews, counted outside the browser. */
export interface Acknowledgements {
  count(): number;
  /** Resolves when so many reviews are acknowledged, and rejects when the page is closed before. */
  reach(count: number): Promise<void>;
  /** The same for every review made so far. */
  reachAll(): Promise<void>;
}

/** The rating buttons stand for an answer that waits for its rating; the words, for a review that is not saved yet. */
const SIGNS = {
  ratings: `fieldset[aria-label="${reviewMessages.en.howWell}"]`,
  saving: reviewMessages.en.saving,
};

declare global {
  interface Window {
    noteReviews(counts: ReviewCounts): Promise<void>;
  }
}

/** Runs in the page: a review is made when the rating buttons go, and acknowledged when nothing is being saved then. */
function observeReviews({ ratings, saving }: typeof SIGNS): void {
  let made = 0;
  let acknowledged = 0;
  let wereRatingsShown = false;
  const isSaving = () => document.querySelector("main")?.textContent.includes(saving) ?? false;
  const look = () => {
    const areRatingsShown = document.querySelector(ratings) !== null;
    const isMade = wereRatingsShown && !areRatingsShown;
    wereRatingsShown = areRatingsShown;
    if (isMade) made += 1;
    const isAcknowledged = acknowledged < made && !isSaving();
    if (isAcknowledged) acknowledged = made;
    if (isMade || isAcknowledged) void window.noteReviews({ made, acknowledged });
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
}

/** Counts from the next document of the page on. */
export async function watchAcknowledgements(page: Page): Promise<Acknowledgements> {
  let counts: ReviewCounts = { made: 0, acknowledged: 0 };
  const changes = new EventEmitter();
  const closing = new AbortController();
  page.once("close", () => closing.abort());
  await page.exposeFunction("noteReviews", (latest: ReviewCounts) => {
    counts = latest;
    changes.emit("counts");
  });
  await page.addInitScript(observeReviews, SIGNS);

  const until = async (isReached: () => boolean) => {
    while (!isReached()) await once(changes, "counts", { signal: closing.signal });
  };
  return {
    count: () => counts.acknowledged,
    reach: (count) => until(() => counts.acknowledged >= count),
    reachAll: () => until(() => counts.acknowledged === counts.made),
  };
}
