import type { Workbox } from "workbox-window";
import type { OfflineService, OfflineState, PendingWrites } from "../../../components/shell/services";
import { holdSession, sessionsEnded } from "./session-hold";

const BASE_PATH = process.env.NEXT_PUBLIC_BASE_PATH ?? "";

/** Installs the service worker and tells what it is doing. A new version waits for the learner's consent. */
export function createOfflineService(pending: PendingWrites): OfflineService {
  // Asked by `in`: the bundler takes a property of `navigator` for granted and drops a test of its value.
  const container = "serviceWorker" in navigator ? navigator.serviceWorker : null;
  const locks = "locks" in navigator ? navigator.locks : undefined;
  const listeners = new Set<(state: OfflineState) => void>();
  let state: OfflineState = container ? "installing" : "unavailable";
  const enter = (next: OfflineState) => {
    state = next;
    for (const listener of listeners) listener(next);
  };

  const registered = container ? register(enter).catch(() => refuse(enter)) : Promise.resolve(null);
  if (container) reloadOnNewVersion(container, pending);

  return {
    watch: (onState) => {
      listeners.add(onState);
      onState(state);
      return () => listeners.delete(onState);
    },
    holdUpdates: () => holdSession(locks),
    applyUpdate: async () => {
      const workbox = await registered;
      await sessionsEnded(locks);
      await pending.settled();
      workbox?.messageSkipWaiting();
    },
  };
}

async function register(enter: (state: OfflineState) => void): Promise<Workbox> {
  const { Workbox } = await import("workbox-window");
  const workbox = new Workbox(`${BASE_PATH}/sw.js`, { scope: `${BASE_PATH}/`, updateViaCache: "none" });
  workbox.addEventListener("activated", () => enter("ready"));
  workbox.addEventListener("waiting", () => enter("update-waiting"));
  const registration = await workbox.register();
  if (registration?.active && !registration.waiting) enter("ready");
  checkForUpdates(workbox);
  return workbox;
}

/** A private window, or a host without `sw.js`: the app works, and only while there is a network. */
function refuse(enter: (state: OfflineState) => void): null {
  enter("unavailable");
  return null;
}

function checkForUpdates(workbox: Workbox): void {
  const check = () => {
    if (document.visibilityState === "visible" && navigator.onLine) {
      workbox.update().catch(() => undefined); // no network or no server: the next check will tell
    }
  };
  document.addEventListener("visibilitychange", check);
  window.addEventListener("online", check);
}

/** The tabs of one browser change version together: the old version's files are gone from the cache. */
function reloadOnNewVersion(container: ServiceWorkerContainer, pending: PendingWrites): void {
  // The first worker of a fresh visit takes over a page of its own version.
  let isUpdate = container.controller !== null;
  container.addEventListener("controllerchange", () => {
    if (isUpdate) void pending.settled().then(() => location.reload());
    isUpdate = true;
  });
}
