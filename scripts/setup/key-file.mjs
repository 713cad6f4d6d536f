import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** The key a file holds; `null` when it has none. */
export function readKey(file) {
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    return null; // never written: whatever depends on it is stale
  }
}

export function writeKey(file, key) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${key}\n`);
}
