/** Sessions of every tab hold it shared; an update needs it for itself. */
const LOCK = "wengu.session";

/**
 * Keeps updates of the app out, in every tab, until released: nobody loses a session halfway.
 *
 * @returns the way to release; a second call does nothing
 */
export function holdSession(locks: LockManager | undefined): () => void {
  let release: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    release = resolve;
  });
  // A browser without locks updates between writes instead of between sessions.
  void locks?.request(LOCK, { mode: "shared" }, () => ended);
  return release;
}

/** Resolves when no tab holds a session. */
export async function sessionsEnded(locks: LockManager | undefined): Promise<void> {
  await locks?.request(LOCK, { mode: "exclusive" }, async () => undefined);
}
