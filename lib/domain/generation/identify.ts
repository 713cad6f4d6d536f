import type { ItemId } from "../shared/ids";
import { rememberLast } from "../shared/remember-last";
import { stableHash } from "../shared/stable-hash";
import type { FrameName, ItemKind } from "./item";

/** What makes an item the item it is: never its place in the document, nor the document's own id. */
export interface ItemIdentity {
  readonly kind: ItemKind;
  readonly frame: FrameName;
  /** The source sentence as it stands in the document. */
  readonly quote: string;
  /** The answer, or what a true-false statement puts to the test. */
  readonly answer: string;
  /** Where the answer begins in the sentence: one sentence may hold the same words twice. */
  readonly place: number;
  /** Which of the identical sentences of the document this is, from 0. */
  readonly occurrence: number;
}

/** A sentence as it counts for ids: its width and its spaces do not. */
const plainQuote = rememberLast((quote: string) => quote.normalize("NFKC").replace(/\s+/g, " ").trim());

/** The stable id of an item: an edit elsewhere or a moved section changes none. */
export function identify(identity: ItemIdentity): ItemId {
  const { kind, frame, quote, answer, place, occurrence } = identity;
  return stableHash([
    kind,
    frame,
    plainQuote(quote),
    answer.normalize("NFKC"),
    String(place),
    String(occurrence),
  ]) as ItemId;
}

/** Numbers identical sentences, so that each keeps items of its own. */
export function occurrences(quotes: readonly string[]): number[] {
  const seen = new Map<string, number>();
  return quotes.map((quote) => {
    const key = plainQuote(quote);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return count;
  });
}
