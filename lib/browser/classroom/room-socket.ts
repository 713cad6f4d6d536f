import type { Reply, Request, ServerMessage } from "../../domain/classroom/messages";

export interface SocketListener {
  /** Connected, for the first time or again: whoever listens says who it is first. */
  onUp(): void;
  onDown(): void;
  onMessage(message: ServerMessage): void;
}

/** A line to the server that comes back by itself until it is closed. */
export interface RoomSocket {
  isUp(): boolean;
  /** @returns `null` where the line is down, breaks or stays silent for that long */
  ask(message: Request, timeoutMillis: number): Promise<Reply | null>;
  /** Connects anew at once, whatever the line seems to be. */
  restart(): void;
  close(): void;
}

export type OpenSocket = (listener: SocketListener) => RoomSocket;
