import { setTimeout as sleep } from "node:timers/promises";
import { io, type Socket } from "socket.io-client";
import {
  CLASSROOM_PATH,
  MESSAGE_EVENT,
  PROTOCOL_VERSION,
  type Reply,
  type ServerMessage,
} from "../../../lib/domain/classroom/messages";
import type { PhaseName } from "../../../lib/domain/classroom/room";
import type { CommonView } from "../../../lib/domain/classroom/room-view";
import type { CreatedRoom } from "./create-room";

const QUESTION_GAP_MILLIS = 4000;
const REVEAL_AFTER_MILLIS = 3000;
const MOST_TRIES = 200;

/** A teacher who asks a question every four seconds and reveals it after three. */
export class Teacher {
  common: CommonView | null = null;
  private count = 0;
  private constructor(private readonly socket: Socket) {
    socket.on(MESSAGE_EVENT, (message: ServerMessage) => {
      if (message.type === "common") this.common = message.common;
    });
  }

  static async of(url: string, { roomId, secrets }: CreatedRoom): Promise<Teacher> {
    const socket = io(url, { path: CLASSROOM_PATH, transports: ["websocket"], forceNew: true });
    const teacher = new Teacher(socket);
    const reply = await teacher.ask({ type: "resume", version: PROTOCOL_VERSION, roomId, secret: secrets.host });
    if (!reply.ok || reply.type !== "snapshot") throw new Error(`no way back into the room: ${JSON.stringify(reply)}`);
    teacher.common = reply.snapshot.common;
    return teacher;
  }

  private ask(message: object): Promise<Reply> {
    return this.socket.emitWithAck(MESSAGE_EVENT, message) as Promise<Reply>;
  }

  /** Goes on until the game is in a phase; a room also goes on by itself, when everybody has answered. */
  async advanceTo(name: PhaseName): Promise<void> {
    for (let tries = 0; this.common?.phase.name !== name; tries += 1) {
      if (tries > MOST_TRIES) throw new Error(`the game stays in ${this.common?.phase.name}`);
      this.count += 1;
      const expectedStep = this.common?.step ?? 0;
      await this.ask({ type: "host", commandId: `${this.count}`, expectedStep, action: { type: "advance" } });
      for (let waits = 0; waits < 20 && this.common?.step === expectedStep; waits += 1) await sleep(5);
    }
  }

  async play(untilMillis: number): Promise<void> {
    while (Date.now() + QUESTION_GAP_MILLIS < untilMillis) {
      const begin = Date.now();
      await this.advanceTo("open");
      await sleep(Math.max(0, begin + REVEAL_AFTER_MILLIS - Date.now()));
      await this.advanceTo("reveal");
      await sleep(Math.max(0, begin + QUESTION_GAP_MILLIS - Date.now()));
    }
  }

  leave(): void {
    this.socket.disconnect();
  }
}
