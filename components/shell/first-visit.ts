"use client";
import { useSyncExternalStore } from "react";

/** Nobody is told when it changes: it is asked while the page opens, and forgotten at the first step away. */
const neverChanges = () => () => undefined;

let hasMovedOn = false;

function isFirstVisit(): boolean {
  return !hasMovedOn && document.documentElement.dataset.collection === undefined;
}

/** From now on the page is no longer opening: what it shows while loading is blank again. */
export function endFirstVisit(): void {
  hasMovedOn = true;
}

/**
 * Does this browser seem to hold no cards, judged before the collection is open? True while the page is being
 * prerendered: what is shown then must be hidden under `[data-collection]`.
 */
export function useIsFirstVisit(): boolean {
  return useSyncExternalStore(neverChanges, isFirstVisit, () => true);
}
