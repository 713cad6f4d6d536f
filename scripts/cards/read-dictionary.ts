import { readFile } from "node:fs/promises";
import path from "node:path";

/** A file of `public/dictionary`; programs run in the project's folder. */
export async function readDictionary(fileName: string): Promise<Uint8Array> {
  return readFile(path.join(process.cwd(), "public", "dictionary", fileName));
}
