import { isDeepStrictEqual } from "node:util";
import type { BrowserContext, Page } from "@playwright/test";
import { build } from "esbuild";
import type { Card, CardSchedule } from "../../../lib/domain/collection/card";
import type { foldReviews } from "../../../lib/domain/scheduler/schedule-review";
import type { StoredCollection } from "./stored-collection";

declare global {
  var wenguScheduler: { readonly foldReviews: typeof foldReviews };
}

/** A page that knows the domain's scheduler: engines round the last digit of a power differently, so the browser folds. */
async function openScheduler(context: BrowserContext): Promise<Page> {
  const { outputFiles } = await build({
    entryPoints: ["lib/domain/scheduler/schedule-review.ts"],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "wenguScheduler",
  });
  const page = await context.newPage();
  await page.addScriptTag({ content: outputFiles[0]?.text ?? "" });
  return page;
}

/** Cards whose stored schedule is not what their log says, beside what it says. */
export async function cardsOffTheirLog(
  context: BrowserContext,
  collections: readonly StoredCollection[],
): Promise<{ card: Card; folded: CardSchedule }[]> {
  const page = await openScheduler(context);
  const entries = await page.evaluate(
    (stored) =>
      stored.flatMap(({ cards, reviews }) =>
        cards.map((card) => {
          const log = reviews.filter(({ cardId }) => cardId === card.id);
          return { card, folded: globalThis.wenguScheduler.foldReviews(card.id, log) };
        }),
      ),
    collections,
  );
  await page.close();
  return entries.filter(({ card, folded }) => !isDeepStrictEqual(card.schedule, folded));
}
