"use client";
import { useEffect, useLayoutEffect, useRef } from "react";

const TYPING = "input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable=true], dialog";
const PRESSED_BY_ITSELF = "a[href], button, summary, input";

export interface HostKeys {
  onNext(): void;
  onPause(): void;
  onLock(): void;
  onExtend(): void;
  onHelp(): void;
}

/** Keys that belong to a field, a dialog, a button, an input method or the browser are not ours. */
function isOurs(event: KeyboardEvent): boolean {
  // 229 is what older browsers send while an input method composes.
  if (event.isComposing || event.keyCode === 229) return false;
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented) return false;
  const isPress = event.key === " " || event.key === "Enter";
  const owner = isPress ? `${TYPING}, ${PRESSED_BY_ITSELF}` : TYPING;
  return !(event.target instanceof Element && event.target.closest(owner));
}

/** By code as well as by key: another keyboard layout keeps the same places. A presenter's clicker sends PageDown. */
function keyAction({ key, code }: KeyboardEvent, keys: HostKeys): (() => void) | undefined {
  if (key === " " || key === "Enter" || key === "ArrowRight" || key === "PageDown") return keys.onNext;
  if (key === "?" || key === "？") return keys.onHelp;
  const byKey = { p: keys.onPause, l: keys.onLock, e: keys.onExtend }[key.toLowerCase()];
  return byKey ?? { KeyP: keys.onPause, KeyL: keys.onLock, KeyE: keys.onExtend }[code];
}

/** Space, Enter or → goes on; p pauses; l locks; e gives more time; ? tells the keys. */
export function useHostKeys(keys: HostKeys): void {
  const latest = useRef(keys);
  // Before the page is seen: a key pressed at once must mean what the button says.
  useLayoutEffect(() => {
    latest.current = keys;
  });

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const action = isOurs(event) ? keyAction(event, latest.current) : undefined;
      if (!action) return;
      event.preventDefault();
      action();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}
