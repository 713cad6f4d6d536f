import { DAY_MILLIS, type EpochMs } from "../../domain/shared/time";
import { type KeptTexts, parseKept } from "./kept-texts";

const NAME = "wengu.seat-secrets";
const MOST_SECRETS = 20;

interface KeptSecret {
  readonly code: string;
  readonly secret: string;
  readonly savedAt: EpochMs;
}

function isKeptSecret(value: unknown): value is KeptSecret {
  if (typeof value !== "object" || value === null) return false;
  const { code, secret, savedAt } = value as Record<string, unknown>;
  return typeof code === "string" && typeof secret === "string" && typeof savedAt === "number";
}

/**
 * What this device joins the room of a code with: one seat in each room, which a student who was sent out does not
 * get back by joining again. Forgotten after a day, by when the room is over.
 *
 * @param draw 128 bits in hexadecimal digits
 */
export function seatSecretFor(code: string, texts: KeptTexts, now: EpochMs, draw: () => string): string {
  const found = parseKept(texts.read(NAME));
  const kept = Array.isArray(found)
    ? found.filter(isKeptSecret).filter(({ savedAt }) => now - savedAt < DAY_MILLIS)
    : [];
  const known = kept.find((one) => one.code === code);
  if (known) return known.secret;
  const drawn: KeptSecret = { code, secret: draw(), savedAt: now };
  texts.keep(NAME, JSON.stringify([drawn, ...kept].slice(0, MOST_SECRETS)));
  return drawn.secret;
}
