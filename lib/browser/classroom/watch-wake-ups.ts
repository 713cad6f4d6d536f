/** Hears when the page is looked at again, or the network is back; returns the way to stop. */
export function watchWakeUps(onWake: () => void): () => void {
  const wakeIfSeen = () => {
    if (document.visibilityState === "visible") onWake();
  };
  document.addEventListener("visibilitychange", wakeIfSeen);
  window.addEventListener("online", onWake);
  window.addEventListener("pageshow", onWake);
  return () => {
    document.removeEventListener("visibilitychange", wakeIfSeen);
    window.removeEventListener("online", onWake);
    window.removeEventListener("pageshow", onWake);
  };
}
