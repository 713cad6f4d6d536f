import type { HandOff } from "../../../lib/domain/classroom/hand-off";
import type { Services } from "../../shell/services";

/** What came from a class: the fragment of an address, or a file. */
export type HandOffSource = string | File;

/** Beyond any hand-off: it is not loaded to find out. */
const MOST_FILE_BYTES = 8_000_000;

async function textOf(source: HandOffSource, services: Services): Promise<string | null> {
  if (typeof source === "string") return services.unpackHandOff(source);
  if (source.size > MOST_FILE_BYTES) return null;
  return new TextDecoder().decode(await source.arrayBuffer());
}

/** Reads what a phone handed on; `null` for anything else, for what is too large and for other versions. */
export async function readSource(source: HandOffSource, services: Services): Promise<HandOff | null> {
  const [text, { readHandOff }] = await Promise.all([
    textOf(source, services).catch(() => null), // a file that is gone again
    import("../../../lib/domain/classroom/read-hand-off"),
  ]);
  return text === null ? null : readHandOff(text);
}
