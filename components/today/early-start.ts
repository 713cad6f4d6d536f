import type { BuiltInName } from "../shell/services";

let early: BuiltInName | null = null;

/** Remembers the article that was tapped before the collection was open. */
export function setEarlyStart(name: BuiltInName): void {
  early = name;
}

/** The article that waits to be started, `null` where none does; it is handed out once. */
export function takeEarlyStart(): BuiltInName | null {
  const taken = early;
  early = null;
  return taken;
}
