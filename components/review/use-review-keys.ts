"use client";
import { useEffect, useRef } from "react";
import { RATINGS, type Rating } from "../../lib/domain/review/review";

interface ReviewKeys {
  readonly isEnabled: boolean;
  readonly isAnswerShown: boolean;
  onShow(): void;
  onRate(rating: Rating): void;
  onUndo(): void;
  onEdit(): void;
}

const TYPING = "input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable=true], dialog";
const PRESSED_BY_ITSELF = "a[href], button, summary, input";

/** Keys that belong to a field, a dialog, a button, an input method or the browser are not ours. */
function isOurs(event: KeyboardEvent): boolean {
  // 229 is what older browsers send while an input method composes.
  if (event.isComposing || event.keyCode === 229) return false;
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented) return false;
  const isPress = event.key === " " || event.key === "Enter";
  const owner = isPress ? `${TYPING}, ${PRESSED_BY_ITSELF}` : TYPING;
  return !(event.target instanceof Element && event.target.closest(owner));
}

/** By code as well as by key: another keyboard layout, or an input method, keeps the same places. */
function ratingOf({ key, code }: KeyboardEvent): Rating | undefined {
  const digit = /^(?:Digit|Numpad)([1-4])$/.exec(code)?.[1] ?? key;
  return RATINGS[Number(digit) - 1];
}

function actionOf(event: KeyboardEvent, keys: ReviewKeys): (() => void) | undefined {
  if (event.key === " " || event.key === "Enter") {
    return keys.isAnswerShown ? () => keys.onRate("good") : keys.onShow;
  }
  const rating = ratingOf(event);
  if (rating) return keys.isAnswerShown ? () => keys.onRate(rating) : undefined;
  return { KeyU: keys.onUndo, KeyE: keys.onEdit }[event.code] ?? { u: keys.onUndo, e: keys.onEdit }[event.key];
}

/** Space or Enter shows the answer and then means Good; 1 to 4 rate; u takes back; e edits. */
export function useReviewKeys(keys: ReviewKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  const { isEnabled } = keys;

  useEffect(() => {
    if (!isEnabled) return;
    const listen = (event: KeyboardEvent) => {
      const action = isOurs(event) ? actionOf(event, latest.current) : undefined;
      if (!action) return;
      event.preventDefault();
      action();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [isEnabled]);
}
