"use client";
import { type PointerEvent, useRef } from "react";

/** Share of the card's width that a swipe must cross. */
const THRESHOLD = 0.3;
/** Beyond the threshold the card follows reluctantly. */
const RUBBER = 0.35;
/** Less is a tap that trembled. */
const SLOP_PIXELS = 10;

interface Swipe {
  readonly isEnabled: boolean;
  onLeft(): void;
  onRight(): void;
}

function follow(distance: number, width: number): number {
  const limit = width * THRESHOLD;
  const beyond = Math.max(0, Math.abs(distance) - limit);
  return Math.sign(distance) * (Math.min(Math.abs(distance), limit) + beyond * RUBBER);
}

/** Moves an element with a finger or pen, and acts when it was moved far enough to a side. */
export function useSwipe({ isEnabled, onLeft, onRight }: Swipe) {
  const startX = useRef<number | null>(null);

  const rest = (element: HTMLElement) => {
    startX.current = null;
    element.style.transform = "";
    delete element.dataset.swipe;
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (isEnabled && event.isPrimary && event.pointerType !== "mouse") startX.current = event.clientX;
  };
  const onPointerMove = ({ currentTarget, clientX, pointerId }: PointerEvent<HTMLElement>) => {
    if (startX.current === null) return;
    const distance = clientX - startX.current;
    if (Math.abs(distance) < SLOP_PIXELS) return;
    currentTarget.setPointerCapture(pointerId);
    const width = currentTarget.offsetWidth;
    currentTarget.style.transform = `translateX(${follow(distance, width)}px)`;
    currentTarget.dataset.swipe = Math.abs(distance) < width * THRESHOLD ? "" : distance < 0 ? "again" : "good";
  };
  const onPointerUp = ({ currentTarget }: PointerEvent<HTMLElement>) => {
    if (startX.current === null) return;
    const { swipe } = currentTarget.dataset;
    rest(currentTarget);
    if (swipe === "again") onLeft();
    if (swipe === "good") onRight();
  };
  const onPointerCancel = ({ currentTarget }: PointerEvent<HTMLElement>) => rest(currentTarget);

  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel };
}
