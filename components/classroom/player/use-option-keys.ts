"use client";
import { type RefObject, useEffect } from "react";

const LETTERS = "ABCDEFGH";

/** Place of the option that a key stands for, from 0; -1 for any other key. */
function placeOf({ code, key }: KeyboardEvent): number {
  const digit = /^(?:Digit|Numpad)([1-8])$/.exec(code)?.[1];
  if (digit !== undefined) return Number(digit) - 1;
  return key.length === 1 ? LETTERS.indexOf(key.toUpperCase()) : -1;
}

/**
 * Keys 1 to 8 and A to H choose an option; never with a modifier or while a text is being composed.
 *
 * @param region where the focus has to be: a stray key elsewhere answers nothing
 */
export function useOptionKeys(
  region: RefObject<HTMLElement | null>,
  optionIds: readonly string[],
  isOpen: boolean,
  onChoose: (optionId: string) => void,
): void {
  useEffect(() => {
    const listening = region.current;
    if (!isOpen || !listening) return;
    const choose = (event: KeyboardEvent) => {
      if (event.isComposing || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      const id = optionIds[placeOf(event)];
      if (id === undefined) return;
      event.preventDefault();
      onChoose(id);
    };
    listening.addEventListener("keydown", choose);
    return () => listening.removeEventListener("keydown", choose);
  }, [region, optionIds, isOpen, onChoose]);
}
