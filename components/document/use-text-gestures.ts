"use client";
import { type RefObject, useEffect, useState } from "react";
import type { Document, TextRange } from "../../lib/domain/document/document";
import { selectedRange } from "./selected-range";

/** What is selected in the drawn document now; `null` for nothing. */
export function useSelectedRange(document: Document, textRef: RefObject<HTMLElement | null>): TextRange | null {
  const [range, setRange] = useState<TextRange | null>(null);

  useEffect(() => {
    const page = window.document;
    const follow = () => {
      const root = textRef.current;
      // Focus on a button of the screen must not take the selection away from it.
      const selection = page.getSelection();
      setRange(root && selectedRange(document, root, selection));
    };
    page.addEventListener("selectionchange", follow);
    return () => page.removeEventListener("selectionchange", follow);
  }, [document, textRef]);

  return range;
}

/**
 * Calls back with the start of a sentence that was tapped. By keyboard the sentence's own mark does the same.
 *
 * @param onTap must keep its identity between renders
 */
export function useSentenceTap(textRef: RefObject<HTMLElement | null>, onTap: (sentenceStart: number) => void): void {
  useEffect(() => {
    const root = textRef.current;
    if (!root) return;
    const tap = (event: MouseEvent) => {
      if (!(event.target instanceof Element) || event.target.closest("a, button")) return;
      if (window.document.getSelection()?.isCollapsed === false) return; // the end of a selection, not a tap
      const sentence = event.target.closest<HTMLElement>("[data-sentence]");
      if (sentence) onTap(Number(sentence.dataset.sentence));
    };
    root.addEventListener("click", tap);
    return () => root.removeEventListener("click", tap);
  }, [textRef, onTap]);
}
