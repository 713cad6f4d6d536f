import type { ClassroomService, ConnectionState, RoomKey, RoomState } from "../../components/shell/classroom-service";
import { classReport } from "../../lib/domain/classroom/class-report";
import { commonView } from "../../lib/domain/classroom/common-view";
import { hostView, rosterOf } from "../../lib/domain/classroom/host-view";
import type { Reply, Request, Role, Snapshot } from "../../lib/domain/classroom/messages";
import { NO_CAMERA } from "./a-card-camera";
import { aPlayedRoom, type PlayedRoom } from "./a-room";

/** A key of the one room for each role. */
export function aRoomKey(role: Role): RoomKey {
  return { roomId: "room-1", secret: `secret of ${role}`, role };
}

interface ClassroomFields {
  /** The room that is there already; without it one is opened by `create`. */
  readonly played?: PlayedRoom;
  readonly urls?: readonly string[];
  /** Roles whose keys this device holds. */
  readonly roles?: readonly Role[];
  readonly camera?: ClassroomService["camera"];
}

/** A classroom without a server: one room of the true engine, in this page. */
export interface LedClassroom {
  readonly service: ClassroomService;
  readonly requests: Request[];
  played(): PlayedRoom;
  /** Tells every screen what has become of the room. */
  update(): void;
  /** Gives every screen this connection. */
  setConnection(connection: ConnectionState): void;
  /** Lets requests wait until the returned function is called. */
  hold(): () => void;
}

/** What a role may see of the room, as the server sends it. */
function snapshotFor({ room, now }: PlayedRoom, role: Role): Snapshot {
  const leads = role === "host" || role === "remote";
  return {
    role,
    epoch: 1,
    now,
    code: room.code,
    common: commonView(room),
    seat: null,
    host: leads ? hostView(room) : null,
    roster: role === "player" ? null : rosterOf(room).map((entry) => ({ ...entry, isConnected: true })),
  };
}

function answer(played: PlayedRoom, message: Request): Reply {
  if (message.type !== "host") return { ok: true, type: "done" };
  const outcome = played.do(message);
  return typeof outcome === "string" ? { ok: false, error: outcome } : { ok: true, type: "done" };
}

export function aLedClassroom(fields: ClassroomFields = {}) {
  const { played: given, urls, roles = ["host", "remote", "display"], camera = NO_CAMERA } = fields;
  let played = given ?? null;
  let connection: ConnectionState = "online";
  let held: Promise<void> = Promise.resolve();
  let keys = given ? roles.map(aRoomKey) : [];
  const requests: Request[] = [];
  const watchers = new Map<(state: RoomState) => void, Role>();
  const current = () => {
    played ??= aPlayedRoom();
    return played;
  };
  const stateFor = (role: Role): RoomState => ({
    connection,
    problem: null,
    snapshot: connection === "refused" ? null : snapshotFor(current(), role),
    unsent: null,
    answered: hostView(current().room).answered,
  });
  const update = () => {
    for (const [watch, role] of watchers) watch(stateFor(role));
  };

  const service: ClassroomService = {
    camera,
    create: async (quiz, settings) => {
      played = aPlayedRoom({ questions: quiz.questions, settings });
      keys = roles.map(aRoomKey);
      const secrets = { host: "secret of host", remote: "secret of remote", display: "secret of display" };
      return { ok: true, type: "created", roomId: "room-1", code: "123456", secrets };
    },
    join: async () => ({ ok: false, error: "unknown-room" }),
    connect: ({ role, secret }) => {
      if (secret !== aRoomKey(role).secret) throw new RangeError(`secret: ${secret}`);
      const mine = new Set<(state: RoomState) => void>();
      const stop = (watch: (state: RoomState) => void) => {
        watchers.delete(watch);
        mine.delete(watch);
      };
      return {
        watch: (onState) => {
          mine.add(onState);
          watchers.set(onState, role);
          onState(stateFor(role));
          return () => stop(onState);
        },
        request: async (message) => {
          requests.push(message);
          await held;
          const reply = answer(current(), message);
          update();
          return reply;
        },
        answer: () => undefined,
        serverNow: () => current().now,
        close: () => mine.forEach(stop),
      };
    },
    report: async () => classReport(current().room),
    addresses: async () => ({ urls: urls ?? ["http://192.168.1.5:3000/"], appUrl: null }),
    keys: (role) => keys.filter((key) => key.role === role),
    keep: (key) => {
      keys = [key, ...keys.filter(({ secret }) => secret !== key.secret)];
    },
    forget: ({ role }) => {
      keys = keys.filter((key) => key.role !== role);
    },
  };
  return {
    service,
    requests,
    played: current,
    update,
    setConnection: (next) => {
      connection = next;
      update();
    },
    hold: () => {
      let release: () => void = () => undefined;
      held = new Promise((resolve) => {
        release = resolve;
      });
      return () => release();
    },
  } satisfies LedClassroom;
}
