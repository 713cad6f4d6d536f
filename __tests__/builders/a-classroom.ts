import type {
  ClassroomService,
  GivenClassAnswer,
  RoomConnection,
  RoomKey,
  RoomState,
} from "../../components/shell/classroom-service";
import type { Reply, Request } from "../../lib/domain/classroom/messages";
import { NO_CAMERA } from "./a-card-camera";
import { aSnapshot } from "./a-room-picture";

export const A_ROOM_KEY: RoomKey = { roomId: "room-1", secret: "secret-1", role: "player" };
/** The server's time in a room of `aRoom`. */
export const ROOM_NOW = 1_000_000;

export interface FakeRoom extends RoomConnection {
  readonly answers: GivenClassAnswer[];
  readonly requests: Request[];
  /** Shows a change to whoever watches. */
  show(change: Partial<RoomState>): void;
}

/** A room that a test moves on by hand. */
export function aRoom(state: Partial<RoomState> = {}, reply: Reply = { ok: true, type: "done" }): FakeRoom {
  let now: RoomState = { connection: "online", problem: null, snapshot: aSnapshot(), unsent: null, ...state };
  const watchers = new Set<(state: RoomState) => void>();
  const room: FakeRoom = {
    answers: [],
    requests: [],
    watch: (onState) => {
      watchers.add(onState);
      onState(now);
      return () => watchers.delete(onState);
    },
    request: async (message) => {
      room.requests.push(message);
      return reply;
    },
    answer: (answer) => {
      room.answers.push(answer);
      room.show({ unsent: answer });
    },
    serverNow: () => ROOM_NOW,
    close: () => undefined,
    show: (change) => {
      now = { ...now, ...change };
      for (const onState of watchers) onState(now);
    },
  };
  return room;
}

/** The way to one room. */
export function aClassroom(change: Partial<ClassroomService> = {}): ClassroomService {
  return {
    create: async () => ({ ok: false, error: "not-saved" }),
    join: async () => ({ ok: true, type: "joined", roomId: "room-1", secret: "secret-1", snapshot: aSnapshot() }),
    connect: () => aRoom(),
    camera: NO_CAMERA,
    addresses: async () => ({ urls: [], appUrl: null }),
    report: async () => null,
    keys: () => [],
    keep: () => undefined,
    forget: () => undefined,
    ...change,
  };
}
