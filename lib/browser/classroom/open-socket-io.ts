import { io, type Socket } from "socket.io-client";
import { CLASSROOM_PATH, MESSAGE_EVENT, type Reply, type ServerMessage } from "../../domain/classroom/messages";
import type { OpenSocket } from "./room-socket";

const FIRST_DELAY_MILLIS = 300;
const LONGEST_DELAY_MILLIS = 3000;
/** Phones of a class must not come back in step. */
const JITTER = 0.7;
const CONNECT_MILLIS = 5000;
/** The server ended the line itself: Socket.IO then stays away, and so must not we. */
const ENDED_BY_SERVER = "io server disconnect";

function connect(): Socket {
  return io({
    path: `${process.env.NEXT_PUBLIC_BASE_PATH ?? ""}${CLASSROOM_PATH}`,
    transports: ["websocket", "polling"],
    tryAllTransports: true,
    forceNew: true,
    timeout: CONNECT_MILLIS,
    reconnectionDelay: FIRST_DELAY_MILLIS,
    reconnectionDelayMax: LONGEST_DELAY_MILLIS,
    randomizationFactor: JITTER,
  });
}

/** Opens a line to the server that this page came from: by WebSocket, else by polling. */
export const openSocketIo: OpenSocket = (listener) => {
  const socket = connect();
  let isClosed = false;
  const restart = () => {
    if (!isClosed) socket.disconnect().connect();
  };
  socket.on("connect", () => listener.onUp());
  socket.on("disconnect", (reason) => {
    listener.onDown();
    if (reason === ENDED_BY_SERVER) setTimeout(restart, LONGEST_DELAY_MILLIS * (1 - JITTER * Math.random()));
  });
  socket.on(MESSAGE_EVENT, (message: ServerMessage) => listener.onMessage(message));

  return {
    isUp: () => socket.connected,
    ask: async (message, timeoutMillis) => {
      if (!socket.connected) return null;
      try {
        const reply: Reply = await socket.timeout(timeoutMillis).emitWithAck(MESSAGE_EVENT, message);
        return reply;
      } catch {
        return null; // no reply is what the caller asked to be told
      }
    },
    restart,
    close: () => {
      isClosed = true;
      socket.disconnect();
    },
  };
};
