/**
 * Moves the focus once the next frame is on the screen, unless the reader has moved it meanwhile. React runs the
 * effects of a key or a tap before that frame, where the layout that focusing needs would make the learner wait.
 *
 * @returns cancels it
 */
export function focusAfterPaint(element: HTMLElement | null): () => void {
  const before = document.activeElement;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const move = () => {
    const { activeElement } = document;
    if (activeElement === before || activeElement === document.body) element?.focus({ preventScroll: true });
  };
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(move);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
