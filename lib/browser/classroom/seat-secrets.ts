import { type KeptTexts, parseKept } from "./kept-texts";

const NAME = "wengu.seat-secrets";
/** More rooms than anybody joins in a day. */
const MOST_SECRETS = 40;

/**
 * What this device joins the room of a code with: one seat in each room, which a student who was sent out does not
 * get back by joining again. A later room with the same code does not know it.
 *
 * @param draw 128 bits in hexadecimal digits
 */
export function seatSecretFor(code: string, texts: KeptTexts, draw: () => string): string {
  const found = parseKept(texts.read(NAME));
  const kept = Array.isArray(found) ? found.map(String) : [];
  const start = `${code} `;
  const known = kept.find((one) => one.startsWith(start));
  if (known) return known.slice(start.length);
  const secret = draw();
  texts.keep(NAME, JSON.stringify([start + secret, ...kept].slice(0, MOST_SECRETS)));
  return secret;
}
