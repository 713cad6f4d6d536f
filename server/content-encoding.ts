import type { Encoding } from "./site";

/** Best first. */
const PREFERENCE: readonly Encoding[] = ["br", "gzip"];

/**
 * Chooses how a file is sent: the smallest of its forms that the browser accepts.
 *
 * @param acceptEncoding the request header, e.g. `gzip, br;q=0.5`
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-accept-encoding
 */
export function chooseEncoding(acceptEncoding: string | undefined, available: ReadonlySet<Encoding>): Encoding {
  const accepted = new Set((acceptEncoding ?? "").split(",").filter(isWanted).map(codingOf));
  return PREFERENCE.find((encoding) => accepted.has(encoding) && available.has(encoding)) ?? "identity";
}

function isWanted(part: string): boolean {
  return !/;\s*q=0(\.0*)?\s*$/.test(part);
}

function codingOf(part: string): string {
  return (part.split(";")[0] ?? "").trim().toLowerCase();
}
