import type { OpenSocket, SocketListener } from "../../lib/browser/classroom/room-socket";
import type { Reply, Request, ServerMessage, Snapshot } from "../../lib/domain/classroom/messages";
import { aSnapshot } from "../builders/a-room-picture";

const FIRST_DELAY_MILLIS = 300;

/** What a phone of this server is asked and told, without a network. */
export interface FakeRoomServer {
  readonly open: OpenSocket;
  /** Everything that reached the server, oldest first, but for questions about its time. */
  readonly received: Request[];
  /** What it answers with; it can be changed at any time. `null` never answers. */
  reply: (message: Request) => Reply | null;
  /** The picture given to whoever joins or comes back. */
  snapshot: Snapshot;
  /** How long a message is under way, each direction. */
  delayMillis: number;
  /** Nobody can connect, and whoever was connected is not any more. */
  goDown(): void;
  comeUp(): void;
  /** The line breaks, and can be made again at once. */
  drop(): void;
  tell(message: ServerMessage): void;
  connections(): number;
  restarts(): number;
}

interface Line {
  readonly listener: SocketListener;
  isUp: boolean;
  isClosed: boolean;
  breakOff(): void;
}

const wait = (millis: number) => new Promise<void>((resolve) => setTimeout(resolve, millis));

/** A server of one room in memory, whose lines break, delay and come back as the test says. */
export function fakeRoomServer(): FakeRoomServer {
  const lines = new Set<Line>();
  let isDown = false;
  let restarts = 0;

  const connect = (line: Line) => {
    if (isDown || line.isClosed || line.isUp) return;
    line.isUp = true;
    line.listener.onUp();
  };
  const disconnect = (line: Line) => {
    if (!line.isUp) return;
    line.isUp = false;
    line.breakOff();
    line.listener.onDown();
  };

  const server: FakeRoomServer = {
    received: [],
    snapshot: aSnapshot(),
    delayMillis: 1,
    reply: (message) => defaultReply(server, message),
    open: (listener) => {
      const line: Line = { listener, isUp: false, isClosed: false, breakOff: () => undefined };
      lines.add(line);
      setTimeout(() => connect(line), server.delayMillis);
      return {
        isUp: () => line.isUp,
        ask: (message, timeoutMillis) => ask(line, message, timeoutMillis),
        restart: () => {
          restarts += 1;
          disconnect(line);
          setTimeout(() => connect(line), server.delayMillis);
        },
        close: () => {
          line.isClosed = true;
          line.isUp = false;
          lines.delete(line);
        },
      };
    },
    goDown: () => {
      isDown = true;
      for (const line of lines) disconnect(line);
    },
    comeUp: () => {
      isDown = false;
      for (const line of lines) setTimeout(() => connect(line), FIRST_DELAY_MILLIS);
    },
    drop: () => {
      for (const line of lines) {
        disconnect(line);
        setTimeout(() => connect(line), FIRST_DELAY_MILLIS);
      }
    },
    tell: (message) => {
      for (const { isUp, listener } of lines) if (isUp) listener.onMessage(message);
    },
    connections: () => [...lines].filter(({ isUp }) => isUp).length,
    restarts: () => restarts,
  };

  async function ask(line: Line, message: Request, timeoutMillis: number): Promise<Reply | null> {
    if (!line.isUp) return null;
    const broken = new Promise<null>((resolve) => {
      const before = line.breakOff;
      line.breakOff = () => {
        before();
        resolve(null);
      };
    });
    const served = wait(server.delayMillis).then(async () => {
      if (message.type !== "time") server.received.push(message);
      const reply = server.reply(message);
      await wait(reply ? server.delayMillis : timeoutMillis);
      return reply;
    });
    return Promise.race([served, broken, wait(timeoutMillis).then(() => null)]);
  }
  return server;
}

function defaultReply({ snapshot }: FakeRoomServer, message: Request): Reply {
  switch (message.type) {
    case "join":
      return { ok: true, type: "joined", roomId: "room-1", secret: "secret-1", snapshot };
    case "time":
      return { ok: true, type: "time", now: Date.now() };
    case "answer":
      return { ok: true, type: "answered", optionIds: message.optionIds };
    case "resume":
    case "snapshot":
      return { ok: true, type: "snapshot", snapshot };
    default:
      return { ok: true, type: "done" };
  }
}
