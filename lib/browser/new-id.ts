import type { AnyId } from "../domain/shared/ids";

const ID_BYTES = 16;

/** A random id of 128 bits in hex. Not `crypto.randomUUID`: browsers give that to secure origins only. */
export function newId<Id extends AnyId>(): Id {
  const bytes = crypto.getRandomValues(new Uint8Array(ID_BYTES));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("") as Id;
}
