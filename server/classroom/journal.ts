/** What the server writes about itself: never an answer, a name, a code or a secret. */
export interface Journal {
  /** Something that somebody should look at. */
  warn(event: string, fields?: JournalFields): void;
  note(event: string, fields?: JournalFields): void;
}

export type JournalFields = Readonly<Record<string, string | number | boolean | null>>;

/**
 * One JSON object a line.
 *
 * @param isVerbose write notes too, not warnings alone
 */
export function createJournal(write: (line: string) => void, isVerbose: boolean, now: () => number): Journal {
  const line = (level: string, event: string, fields: JournalFields) =>
    write(JSON.stringify({ at: new Date(now()).toISOString(), level, event, ...fields }));
  return {
    warn: (event, fields = {}) => line("warn", event, fields),
    note: (event, fields = {}) => {
      if (isVerbose) line("info", event, fields);
    },
  };
}

/** An error as it may be written down: its kind, and where it comes from, but not what it was about. */
export function kindOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
