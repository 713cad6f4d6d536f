"use client";
import { useEffect } from "react";

const LETTERS = "ABCDEFGH";

/** Place of the option that a key stands for, from 0; -1 for any other key. */
function placeOf({ code, key }: KeyboardEvent): number {
  const digit = /^(?:Digit|Numpad)([1-8])$/.exec(code)?.[1];
  if (digit !== undefined) return Number(digit) - 1;
  return key.length === 1 ? LETTERS.indexOf(key.toUpperCase()) : -1;
}

/** Keys 1 to 8 and A to H choose an option; never with a modifier or while a text is being composed. */
export function useOptionKeys(
  optionIds: readonly string[],
  isOpen: boolean,
  onChoose: (optionId: string) => void,
): void {
  useEffect(() => {
    if (!isOpen) return;
    const choose = (event: KeyboardEvent) => {
      if (event.isComposing || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      const id = optionIds[placeOf(event)];
      if (id === undefined) return;
      event.preventDefault();
      onChoose(id);
    };
    document.addEventListener("keydown", choose);
    return () => document.removeEventListener("keydown", choose);
  }, [optionIds, isOpen, onChoose]);
}
