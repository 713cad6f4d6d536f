import { io, type Socket } from "socket.io-client";
import {
  CLASSROOM_PATH,
  MESSAGE_EVENT,
  PROTOCOL_VERSION,
  type Reply,
  type ServerMessage,
  type Snapshot,
} from "../../../lib/domain/classroom/messages";

const PATIENCE_MILLIS = 20_000;

function dial(url: string): Socket {
  return io(url, { path: CLASSROOM_PATH, transports: ["websocket"], forceNew: true, reconnection: false });
}

/** One phone, which comes back only when it is told to. */
export class Student {
  private socket: Socket | null = null;
  private key: { readonly roomId: string; readonly secret: string } | null = null;
  /** What the server acknowledged for the question that is open. */
  acknowledged: string | null = null;
  /** Hears every message, as text. */
  onMessage: (text: string, message: ServerMessage) => void = () => {};

  private connect(url: string): Socket {
    this.socket?.disconnect();
    const socket = dial(url);
    socket.on(MESSAGE_EVENT, (message: ServerMessage) => this.onMessage(JSON.stringify(message), message));
    this.socket = socket;
    return socket;
  }

  private ask(socket: Socket, message: object): Promise<Reply> {
    return socket.timeout(PATIENCE_MILLIS).emitWithAck(MESSAGE_EVENT, message) as Promise<Reply>;
  }

  async join(url: string, code: string, name: string): Promise<void> {
    const message = { type: "join", version: PROTOCOL_VERSION, code, name, language: "en" };
    const reply = await this.ask(this.connect(url), message);
    if (!reply.ok || reply.type !== "joined") throw new Error(`not joined: ${JSON.stringify(reply)}`);
    this.key = { roomId: reply.roomId, secret: reply.secret };
  }

  /** Takes its seat again, on a fresh connection. */
  async resume(url: string): Promise<Snapshot> {
    const reply = await this.ask(this.connect(url), { type: "resume", version: PROTOCOL_VERSION, ...this.key });
    if (!reply.ok || reply.type !== "snapshot") throw new Error(`not back: ${JSON.stringify(reply)}`);
    return reply.snapshot;
  }

  /** @returns what the server has, once it says so; `null` where it does not any more */
  async answer(question: number, optionId: string): Promise<string | null> {
    const message = { type: "answer", question, round: 1, optionIds: [optionId] };
    if (!this.socket) return null;
    const reply = await this.ask(this.socket, message).catch(() => null); // the server may have been killed meanwhile
    if (!reply?.ok || reply.type !== "answered") return null;
    this.acknowledged = reply.optionIds[0] ?? null;
    return this.acknowledged;
  }

  /** Neither reads nor answers the server's pings any more, as a phone that was put away. */
  fallAsleep(): void {
    this.socket?.io.engine?.removeAllListeners();
  }

  leave(): void {
    this.socket?.disconnect();
  }
}
