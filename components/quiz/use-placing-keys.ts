"use client";
import { useEffect } from "react";
import type { PlacingQuestion } from "../../lib/domain/quiz/quiz";
import { type Places, withOption, withoutPlace } from "./placing";

function isOurs(event: KeyboardEvent): boolean {
  return !(event.isComposing || event.ctrlKey || event.metaKey || event.altKey);
}

/** The places after a key; `null` where the key means nothing here. */
function placesAfter(event: KeyboardEvent, question: PlacingQuestion, places: Places): Places | null {
  const last = places.findLastIndex((id) => id !== null);
  if (event.key === "Backspace") return last < 0 ? null : withoutPlace(places, last);
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1] ?? event.key;
  const option = question.options[Number(digit) - 1];
  return option ? withOption(places, option.id) : null;
}

/**
 * Number keys place an option, Backspace takes the last one back.
 *
 * @param onChange `null` while the question is not open
 */
export function usePlacingKeys(
  question: PlacingQuestion,
  places: Places,
  onChange: ((places: Places) => void) | null,
): void {
  useEffect(() => {
    if (!onChange) return;
    const press = (event: KeyboardEvent) => {
      const next = isOurs(event) ? placesAfter(event, question, places) : null;
      if (!next) return;
      event.preventDefault();
      onChange(next);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [question, places, onChange]);
}
