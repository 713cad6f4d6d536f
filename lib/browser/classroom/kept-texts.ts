/** Small texts that outlive a reload. */
export interface KeptTexts {
  read(name: string): string | null;
  /** Keeps a text; `null` takes it away. */
  keep(name: string, text: string | null): void;
}

/**
 * Texts in the browser's storage. Where it refuses (private mode, full), they last as long as the page.
 *
 * @param openStorage may throw, as `localStorage` does where it is forbidden
 */
export function createKeptTexts(openStorage: () => Storage): KeptTexts {
  const inMemory = new Map<string, string | null>();

  return {
    read: (name) => {
      const held = inMemory.get(name);
      if (held !== undefined) return held;
      try {
        return openStorage().getItem(name);
      } catch {
        return null; // a browser that refuses storage has kept nothing
      }
    },
    keep: (name, text) => {
      inMemory.delete(name);
      try {
        if (text === null) openStorage().removeItem(name);
        else openStorage().setItem(name, text);
      } catch {
        inMemory.set(name, text);
      }
    },
  };
}

/** Reads what may have been written by another version, or by hand; `null` for anything but JSON. */
export function parseKept(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null; // as good as nothing kept
  }
}
