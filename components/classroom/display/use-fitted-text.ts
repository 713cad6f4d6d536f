"use client";
import { type RefObject, useLayoutEffect, useRef } from "react";

/** Sizes of text from the largest, `data-fit="0"`, to the smallest. */
export const FIT_LEVELS = 9;

/** Tries one size after the other until everything is in view. */
function fitText(element: HTMLElement): void {
  for (let level = 0; level < FIT_LEVELS; level += 1) {
    element.dataset.fit = `${level}`;
    if (element.scrollHeight <= element.clientHeight + 1 && element.scrollWidth <= element.clientWidth + 1) return;
  }
}

/** Gives an element of a given size the largest text that fits into it, whatever is put there. */
export function useFittedText<E extends HTMLElement>(): RefObject<E | null> {
  const element = useRef<E>(null);

  // After every drawing: what is in it may have changed.
  useLayoutEffect(() => {
    if (element.current) fitText(element.current);
  });
  useLayoutEffect(() => {
    const again = () => element.current && fitText(element.current);
    window.addEventListener("resize", again);
    void document.fonts?.ready.then(again);
    return () => window.removeEventListener("resize", again);
  }, []);

  return element;
}
