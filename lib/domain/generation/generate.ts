import type { Candidate, Item, ItemKind, Rejection } from "./item";

export interface GenerateOptions {
  /** At most so many items, best first; no limit when absent. */
  readonly limit?: number;
  readonly kinds?: readonly ItemKind[];
  /** Ids of the sections to use; all when absent. */
  readonly sectionIds?: readonly string[];
  /** Seeds the random choices of the items, together with each item's own id. */
  readonly seed: string;
}

export interface GenerateResult {
  /** Best first. */
  readonly items: readonly Item[];
  readonly rejected: readonly Rejection[];
  readonly stats: { readonly sentences: number; readonly frames: number; readonly candidates: number };
}

export type { Candidate, Item, Rejection };
