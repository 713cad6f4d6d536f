import { AppError } from "../domain/shared/app-error";

/** Reads a file of `public/dictionary` by name: over the network, from a cache, or from the disk. */
export type ReadDictionary = (fileName: string) => Promise<Uint8Array>;

/**
 * What decodes a file of `public/dictionary`, once for each way to read it: a worker, or a whole run of a program,
 * reads it only once. What failed is tried again when it is next asked for.
 *
 * @throws {AppError} `generation/dictionary-unavailable` where the file cannot be had or is another than it should be
 */
export function createDictionaryLoader<Decoded>(
  fileName: string,
  decode: (text: string) => Decoded,
): (read: ReadDictionary) => Promise<Decoded> {
  const loaded = new WeakMap<ReadDictionary, Promise<Decoded>>();
  return (read) => {
    const known = loaded.get(read);
    if (known !== undefined) return known;
    const loading = load(fileName, decode, read);
    loaded.set(read, loading);
    loading.catch(() => loaded.delete(read));
    return loading;
  };
}

async function load<Decoded>(
  fileName: string,
  decode: (text: string) => Decoded,
  read: ReadDictionary,
): Promise<Decoded> {
  try {
    return decode(new TextDecoder("utf-8", { fatal: true }).decode(await read(fileName)));
  } catch (cause) {
    throw new AppError("generation/dictionary-unavailable", { fileName }, { cause });
  }
}
