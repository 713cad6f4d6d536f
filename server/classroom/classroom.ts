import type { Server as HttpServer, IncomingMessage, ServerResponse } from "node:http";
import type { ClassroomConfig } from "../config";
import type { RoomLog } from "../room-log/room-log";
import { Doorkeeper } from "./doorkeeper";
import type { Journal } from "./journal";
import { LiveRequests } from "./live-requests";
import { Metrics } from "./metrics";
import { RoomRegistry } from "./room-registry";
import { attachSockets, audienceIn, createSocketServer } from "./socket-server";

/** Questions open and close as punctually as this. */
const TICK_MILLIS = 100;
const TIDY_MILLIS = 60_000;

export interface ClassroomOptions {
  readonly basePath: string;
  readonly config: ClassroomConfig;
  readonly journal: Journal;
  readonly now: () => number;
  /** Where students can reach this server, the likeliest first. */
  readonly urls: () => readonly string[];
}

/** The live part of the server. */
export interface Classroom {
  /** @returns whether the request was for the classroom; then it is answered */
  handle(request: IncomingMessage, response: ServerResponse): boolean;
  /** Takes up the rooms of the log and lets devices in. Until then they try again. */
  open(server: HttpServer, log: RoomLog): Promise<void>;
  /** Lets everybody go, to come back by themselves; resolves when every room is on the disk. */
  close(): Promise<void>;
}

export function createClassroom({ basePath, config, journal, now, urls }: ClassroomOptions): Classroom {
  const metrics = new Metrics();
  const { hostNames, isBehindProxy, mostRooms, appUrl } = config;
  const doorkeeper = new Doorkeeper({ hostNames, isBehindProxy, metrics, journal, now });
  const io = createSocketServer(basePath, doorkeeper, now);
  let registry: RoomRegistry | null = null;
  const timers: NodeJS.Timeout[] = [];
  const requests = new LiveRequests({
    basePath,
    doorkeeper,
    metrics,
    journal,
    registry: () => registry,
    connectionCount: () => io.engine?.clientsCount ?? 0,
    addresses: () => ({ urls: urls(), appUrl }),
  });

  return {
    handle: (request, response) => requests.handle(request, response),
    open: async (server, log) => {
      const audienceOf = (roomId: string) => audienceIn(io, roomId);
      const rooms = new RoomRegistry({ log, now, audienceOf, mostRooms, metrics, journal });
      await rooms.open();
      timers.push(
        setInterval(() => rooms.tick(), TICK_MILLIS),
        setInterval(() => {
          doorkeeper.tidy();
          rooms.tidy().catch(() => journal.warn("tidying-failed"));
        }, TIDY_MILLIS),
      );
      attachSockets({ io, server, registry: rooms, doorkeeper, metrics, journal, now });
      registry = rooms;
      journal.note("classroom-open", { rooms: rooms.roomCount });
    },
    close: async () => {
      for (const timer of timers) clearInterval(timer);
      io.engine?.close();
      await registry?.close();
    },
  };
}
