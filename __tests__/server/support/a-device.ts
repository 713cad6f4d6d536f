import { randomUUID } from "node:crypto";
import { io, type ManagerOptions, type Socket } from "socket.io-client";
import type { ClassQuiz } from "../../../lib/domain/classroom/class-quiz";
import {
  CLASSROOM_PATH,
  MESSAGE_EVENT,
  PROTOCOL_VERSION,
  type Reply,
  type ServerMessage,
  type Snapshot,
} from "../../../lib/domain/classroom/messages";
import type { HostAction } from "../../../lib/domain/classroom/room-commands";
import type { RoomSettings } from "../../../lib/domain/classroom/room-settings";
import type { CommonView } from "../../../lib/domain/classroom/room-view";
import { aClassQuiz, someSettings } from "./class-quiz";

const VERSION = { version: PROTOCOL_VERSION };

export type Created = Reply & { readonly ok: true; readonly type: "created" };

/** One phone or laptop: a real connection, which keeps every byte that it was sent. */
export class Device {
  readonly socket: Socket;
  readonly received: ServerMessage[] = [];
  readonly bytes: string[] = [];
  readonly ends: string[] = [];
  private watchers: (() => void)[] = [];

  constructor(url: string, options: Partial<ManagerOptions> = {}) {
    this.socket = io(url, {
      path: CLASSROOM_PATH,
      transports: ["websocket"],
      forceNew: true,
      reconnectionDelay: 50,
      reconnectionDelayMax: 200,
      ...options,
    });
    this.socket.on(MESSAGE_EVENT, (message: ServerMessage) => {
      this.received.push(message);
      for (const watcher of this.watchers) watcher();
    });
    this.socket.io.on("open", () => {
      this.socket.io.engine.on("packet", ({ data }) => this.bytes.push(String(data ?? "")));
    });
    this.socket.on("disconnect", (reason) => {
      this.ends.push(reason);
      for (const watcher of this.watchers) watcher();
    });
  }

  get transport(): string {
    return this.socket.io.engine.transport.name;
  }

  ask(message: unknown, timeoutMillis = 12_000): Promise<Reply> {
    return this.socket.timeout(timeoutMillis).emitWithAck(MESSAGE_EVENT, message) as Promise<Reply>;
  }

  join(code: string, name: string): Promise<Reply> {
    return this.ask({ type: "join", ...VERSION, code, name, language: "zh" });
  }

  resume(roomId: string, secret: string): Promise<Reply> {
    return this.ask({ type: "resume", ...VERSION, roomId, secret });
  }

  answer(question: number, optionId: string): Promise<Reply> {
    return this.ask({ type: "answer", question, round: 1, optionIds: [optionId] });
  }

  /** Waits until something it was sent satisfies the test. */
  async until<Found extends ServerMessage>(
    test: (message: ServerMessage) => message is Found,
    millis?: number,
  ): Promise<Found>;
  async until(test: (message: ServerMessage) => boolean, millis?: number): Promise<ServerMessage>;
  async until(test: (message: ServerMessage) => boolean, millis = 8000): Promise<ServerMessage> {
    return this.wait(() => this.received.find(test), millis, "message");
  }

  phase(name: string, question: number | null = null): Promise<ServerMessage> {
    return this.until(
      (message) =>
        message.type === "common" &&
        message.common.phase.name === name &&
        (question === null || message.common.phase.question === question),
    );
  }

  async end(millis = 8000): Promise<string> {
    return this.wait(() => this.ends.at(-1), millis, "end");
  }

  close(): void {
    this.socket.disconnect();
  }

  private wait<Found>(find: () => Found | undefined, millis: number, what: string): Promise<Found> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const found = find();
        if (found === undefined) return;
        stop();
        resolve(found);
      };
      const timer = setTimeout(() => {
        stop();
        reject(new Error(`no such ${what} in ${millis} ms`));
      }, millis);
      const stop = () => {
        clearTimeout(timer);
        this.watchers = this.watchers.filter((one) => one !== look);
      };
      this.watchers.push(look);
      look();
    });
  }
}

/** A host's laptop that leads a room. */
export class HostDevice extends Device {
  async lead(action: HostAction, expectedStep?: number, commandId: string = randomUUID()): Promise<Reply> {
    const step = expectedStep ?? (await this.snapshot()).common.step;
    return this.ask({ type: "host", commandId, expectedStep: step, action });
  }

  /** Goes on until the given phase. */
  async goTo(name: string): Promise<void> {
    let { common } = await this.snapshot();
    for (let tries = 0; tries < 12 && common.phase.name !== name; tries += 1) {
      const { step } = common;
      await Promise.all([
        this.lead({ type: "advance" }, step),
        new Promise((resolve) => setTimeout(resolve, 220)), // as fast as a host may click
      ]);
      const next = await this.until((one) => one.type === "common" && one.common.step > step);
      if (next.type === "common") common = this.latestCommon(next.common);
    }
    if (common.phase.name !== name) throw new Error(`never came to ${name}`);
  }

  async snapshot(): Promise<Snapshot> {
    const reply = await this.ask({ type: "snapshot" });
    if (!reply.ok || reply.type !== "snapshot") throw new Error(JSON.stringify(reply));
    return reply.snapshot;
  }

  private latestCommon(otherwise: CommonView): CommonView {
    const last = this.received.findLast((one) => one.type === "common");
    return last?.type === "common" ? last.common : otherwise;
  }
}

/** Opens a room as the host's page does. */
export async function createRoom(
  url: string,
  settings: Partial<RoomSettings> = {},
  quiz: ClassQuiz = aClassQuiz(),
): Promise<Created> {
  const response = await fetch(`${url}/live/rooms`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ type: "create", ...VERSION, quiz, settings: someSettings(settings) }),
  });
  const reply = (await response.json()) as Reply;
  if (!reply.ok || reply.type !== "created") throw new Error(JSON.stringify(reply));
  return reply;
}
