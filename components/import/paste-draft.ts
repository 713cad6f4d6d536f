const STORAGE_KEY = "wengu.paste-draft";

/** What was in the paste box before an accidental reload of this tab; empty when nothing. */
export function readPasteDraft(): string {
  try {
    return sessionStorage.getItem(STORAGE_KEY) ?? "";
  } catch {
    return ""; // a browser that refuses storage keeps no draft
  }
}

/** Remembers the paste box for a reload of this tab; an empty text forgets it. */
export function savePasteDraft(text: string): void {
  try {
    if (text) sessionStorage.setItem(STORAGE_KEY, text);
    else sessionStorage.removeItem(STORAGE_KEY);
  } catch {
    // a draft too large to keep is only lost by a reload
  }
}
