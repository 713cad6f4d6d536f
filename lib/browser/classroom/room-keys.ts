import type { RoomKey } from "../../../components/shell/classroom-service";
import type { Role } from "../../domain/classroom/messages";
import { DAY_MILLIS, type EpochMs } from "../../domain/shared/time";
import { type KeptTexts, parseKept } from "./kept-texts";

const NAME = "wengu.room-keys";
const MOST_KEYS = 20;
const ROLES: readonly unknown[] = ["host", "remote", "display", "player"];

/** The ways back into rooms that this device holds. */
export interface RoomKeys {
  /** Those of a role, latest first; none older than a day. */
  of(role: Role): RoomKey[];
  save(key: RoomKey): void;
  forget(key: RoomKey): void;
}

interface KeptKey extends RoomKey {
  readonly savedAt: EpochMs;
}

function isKeptKey(value: unknown): value is KeptKey {
  if (typeof value !== "object" || value === null) return false;
  const { roomId, secret, role, savedAt } = value as Record<string, unknown>;
  return (
    typeof roomId === "string" && typeof secret === "string" && typeof savedAt === "number" && ROLES.includes(role)
  );
}

export function createRoomKeys(texts: KeptTexts, now: () => EpochMs): RoomKeys {
  const readAll = (): KeptKey[] => {
    const kept = parseKept(texts.read(NAME));
    return Array.isArray(kept) ? kept.filter(isKeptKey).filter(({ savedAt }) => now() - savedAt < DAY_MILLIS) : [];
  };
  const others = (key: RoomKey) => readAll().filter(({ secret }) => secret !== key.secret);

  return {
    of: (role) =>
      readAll()
        .filter((key) => key.role === role)
        .map(({ roomId, secret }) => ({ roomId, secret, role })),
    save: ({ roomId, secret, role }) => {
      const key: KeptKey = { roomId, secret, role, savedAt: now() };
      texts.keep(NAME, JSON.stringify([key, ...others(key)].slice(0, MOST_KEYS)));
    },
    forget: (key) => texts.keep(NAME, JSON.stringify(others(key))),
  };
}
