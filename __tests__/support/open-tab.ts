import type { RoomConnection, RoomKey, RoomState } from "../../components/shell/classroom-service";
import { createClassroom } from "../../lib/browser/classroom/create-classroom";
import { createKeptTexts } from "../../lib/browser/classroom/kept-texts";
import type { ConnectionTools } from "../../lib/browser/classroom/live-room-connection";
import { createRoomKeys } from "../../lib/browser/classroom/room-keys";
import type { FakeRoomServer } from "./fake-room-server";

/** The key that `fakeRoomServer` gives to whoever joins. */
export const SEAT_KEY: RoomKey = { roomId: "room-1", secret: "secret-1", role: "player" };

/** A storage that outlives the tabs of a test. */
export function aStorage(): Storage {
  const held = new Map<string, string>();
  return {
    getItem: (name: string) => held.get(name) ?? null,
    setItem: (name: string, text: string) => held.set(name, text),
    removeItem: (name: string) => held.delete(name),
  } as unknown as Storage;
}

export interface Tab {
  readonly classroom: ReturnType<typeof createClassroom>;
  wake(): void;
}

/** No two tabs draw the same. */
let secretCount = 0;

/** A browser tab with its way to the rooms of a server. */
export function openTab(server: FakeRoomServer, storage: Storage): Tab {
  const wakes = new Set<() => void>();
  const texts = createKeptTexts(() => storage);
  const tools: ConnectionTools = {
    openSocket: server.open,
    texts,
    keys: createRoomKeys(texts, Date.now),
    elapsedMillis: () => performance.now(),
    watchWakeUps: (onWake) => {
      wakes.add(onWake);
      return () => wakes.delete(onWake);
    },
    random: () => 0.5,
    newSecret: () => {
      secretCount += 1;
      return `own-secret-${secretCount}`;
    },
  };
  return {
    classroom: createClassroom(() => tools),
    wake: () => {
      for (const onWake of wakes) onWake();
    },
  };
}

/** What a connection knows now. */
export function stateOf(room: RoomConnection): RoomState {
  let now: RoomState | undefined;
  room.watch((state) => {
    now = state;
  })();
  if (!now) throw new Error("a watcher hears the state at once");
  return now;
}

/** Lets time and everything that is due pass. */
export function pass(millis: number): Promise<void> {
  return jest.advanceTimersByTimeAsync(millis);
}
