import type { ClassAddresses, ClassroomService, RoomKey } from "../../../components/shell/classroom-service";
import { PROTOCOL_VERSION, type Reply, type Request } from "../../domain/classroom/messages";
import { AppError } from "../../domain/shared/app-error";
import { newId } from "../new-id";
import { fetchReport } from "./fetch-report";
import { createKeptTexts } from "./kept-texts";
import { type ConnectionTools, LiveRoomConnection, resumeWith } from "./live-room-connection";
import { cardCamera } from "./open-card-camera";
import { openSocketIo } from "./open-socket-io";
import { createRoomKeys } from "./room-keys";
import { seatSecretFor } from "./seat-secrets";
import { watchWakeUps } from "./watch-wake-ups";

/** Whoever reads an error message must not wait longer for it. */
const PATIENCE_MILLIS = 8000;
const ADDRESSES_PATH = "/live/addresses";
const ROOMS_PATH = "/live/rooms";

function browserTools(): ConnectionTools {
  const texts = createKeptTexts(() => localStorage);
  return {
    openSocket: openSocketIo,
    texts,
    keys: createRoomKeys(texts, Date.now),
    elapsedMillis: () => performance.now(),
    watchWakeUps,
    random: Math.random,
    newSecret: newId,
  };
}

/** @throws {AppError} `classroom/unreachable` */
async function replyOf(connection: LiveRoomConnection): Promise<Reply> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE_MILLIS);
  });
  const reply = await Promise.race([connection.entered, patience]);
  clearTimeout(timer);
  if (reply?.ok && reply.type === "joined") return reply;
  connection.close();
  if (!reply) throw new AppError("classroom/unreachable");
  return reply;
}

/** Opens a room. A quiz is larger than anything that a line may carry. @throws {AppError} `classroom/unreachable` */
async function postRoom(message: Request): Promise<Reply> {
  try {
    const response = await fetch(`${process.env.NEXT_PUBLIC_BASE_PATH ?? ""}${ROOMS_PATH}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(message),
      signal: AbortSignal.timeout(PATIENCE_MILLIS),
    });
    return (await response.json()) as Reply;
  } catch (cause) {
    throw new AppError("classroom/unreachable", {}, { cause });
  }
}

/** @throws {AppError} `classroom/unreachable` */
async function fetchAddresses(): Promise<ClassAddresses> {
  try {
    const response = await fetch(`${process.env.NEXT_PUBLIC_BASE_PATH ?? ""}${ADDRESSES_PATH}`);
    if (!response.ok) throw new Error(`${ADDRESSES_PATH}: ${response.status}`);
    return (await response.json()) as ClassAddresses;
  } catch (cause) {
    throw new AppError("classroom/unreachable", {}, { cause });
  }
}

/** The rooms of the server that this page came from. Nothing is opened before somebody asks. */
export function createClassroom(makeTools: () => ConnectionTools = browserTools): ClassroomService {
  let made: ConnectionTools | null = null;
  const tools = () => {
    made ??= makeTools();
    return made;
  };
  /** The line a seat was given on: whoever goes on to play takes it over. */
  let joined: { readonly secret: string; readonly connection: LiveRoomConnection } | null = null;

  const open = (hello: Request, key: RoomKey | null) => new LiveRoomConnection(hello, key, tools());
  return {
    camera: cardCamera,
    create: async (quiz, settings) => {
      const reply = await postRoom({ type: "create", version: PROTOCOL_VERSION, quiz, settings });
      if (reply.ok && reply.type === "created") {
        const { roomId, secrets } = reply;
        for (const role of ["display", "remote", "host"] as const) {
          tools().keys.save({ roomId, secret: secrets[role], role });
        }
      }
      return reply;
    },
    join: async (code, name, language) => {
      const secret = seatSecretFor(code, tools().texts, tools().newSecret);
      const connection = open({ type: "join", version: PROTOCOL_VERSION, code, name, language, secret }, null);
      const reply = await replyOf(connection);
      if (reply.ok && reply.type === "joined") joined = { secret: reply.secret, connection };
      return reply;
    },
    connect: (key) => {
      const taken = joined?.secret === key.secret ? joined.connection : null;
      joined = null;
      return taken ?? open(resumeWith(key), key);
    },
    addresses: fetchAddresses,
    report: fetchReport,
    keys: (role) => tools().keys.of(role),
    keep: (key) => tools().keys.save(key),
    forget: (key) => tools().keys.forget(key),
  };
}
