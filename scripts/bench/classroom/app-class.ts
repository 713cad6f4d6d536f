import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { io, type Socket } from "socket.io-client";
import {
  CLASSROOM_PATH,
  MESSAGE_EVENT,
  PROTOCOL_VERSION,
  type Reply,
  type ServerMessage,
} from "../../../lib/domain/classroom/messages";
import { DEFAULT_ROOM_SETTINGS } from "../../../lib/domain/classroom/room-settings";
import { freePort } from "../app/free-port";
import { type ClassRun, watchServer } from "./class-run";
import { startPinned } from "./pinned-process";
import { simulateClass } from "./simulated-class";

const SERVER_CORE = 0;
const START_MILLIS = 20_000;
const QUESTION_GAP_MILLIS = 4000;
const REVEAL_AFTER_MILLIS = 3000;
const QUESTION_TEXT =
  "Which part of a cell makes most of the energy that it needs, and what does it take in while it does so?".padEnd(
    300,
    ".",
  );
const OPTIONS = ["The mitochondrion", "The nucleus of the cell", "The ribosome on its own", "The outer membrane"];

interface Created {
  readonly roomId: string;
  readonly code: string;
  readonly secrets: { readonly host: string };
}

const quiz = {
  title: "Cells",
  questions: Array.from({ length: 50 }, () => ({
    kind: "choice",
    language: "en",
    text: QUESTION_TEXT,
    options: OPTIONS.map((text, index) => ({ id: "abcd".charAt(index), text })),
    keyOptionIds: ["a"],
    note: null,
  })),
};

async function createRoom(url: string, index: number): Promise<Created> {
  const settings = { ...DEFAULT_ROOM_SETTINGS, answerSeconds: 60, seatLimit: 5000 };
  const response = await fetch(`${url}/live/rooms`, {
    method: "POST",
    // Every teacher has an address of their own.
    headers: { "content-type": "application/json", "x-forwarded-for": `10.0.${index >> 8}.${index & 255}` },
    body: JSON.stringify({ type: "create", version: PROTOCOL_VERSION, quiz, settings }),
  });
  const reply = (await response.json()) as Reply;
  if (!reply.ok || reply.type !== "created") throw new Error(`no room: ${JSON.stringify(reply)}`);
  return reply;
}

/** A teacher who asks a question every four seconds and reveals it after three. */
class Teacher {
  private step = 0;
  private count = 0;
  private constructor(private readonly socket: Socket) {
    socket.on(MESSAGE_EVENT, (message: ServerMessage) => {
      if (message.type === "common") this.step = message.common.step;
    });
  }

  static async of(url: string, { roomId, secrets }: Created): Promise<Teacher> {
    const socket = io(url, { path: CLASSROOM_PATH, transports: ["websocket"], forceNew: true });
    const teacher = new Teacher(socket);
    const reply = await teacher.ask({ type: "resume", version: PROTOCOL_VERSION, roomId, secret: secrets.host });
    if (!reply.ok) throw new Error(`no way back into the room: ${reply.error}`);
    return teacher;
  }

  private ask(message: object): Promise<Reply> {
    return this.socket.emitWithAck(MESSAGE_EVENT, message) as Promise<Reply>;
  }

  private async advance(): Promise<void> {
    this.count += 1;
    const command = { type: "host", commandId: `${this.count}`, expectedStep: this.step, action: { type: "advance" } };
    const reply = await this.ask(command);
    // The step that the command led to is told before its reply, but for a moment of buffering.
    if (!reply.ok && reply.error === "out-of-step") await sleep(20).then(() => this.advance());
  }

  async play(untilMillis: number): Promise<void> {
    while (Date.now() + QUESTION_GAP_MILLIS < untilMillis) {
      const begin = Date.now();
      await this.advance(); // introduces the question
      await this.advance(); // opens it
      await sleep(Math.max(0, begin + REVEAL_AFTER_MILLIS - Date.now()));
      await this.advance(); // closes it
      await this.advance(); // reveals it
      await sleep(Math.max(0, begin + QUESTION_GAP_MILLIS - Date.now()));
    }
  }

  leave(): void {
    this.socket.disconnect();
  }
}

async function untilReady(url: string): Promise<void> {
  const deadline = Date.now() + START_MILLIS;
  while (Date.now() < deadline) {
    const isReady = await fetch(`${url}/live/health`).then(
      ({ ok }) => ok,
      () => false, // nobody listens yet
    );
    if (isReady) return;
    await sleep(50);
  }
  throw new Error(`no rooms at ${url}`);
}

/** A class in the app's own rooms: engine, schemas, roles and a durable log. */
export async function playAppClass(
  program: string,
  { students, rooms, seconds }: { students: number; rooms: number; seconds: number },
): Promise<ClassRun> {
  const folder = mkdtempSync(path.join(tmpdir(), "rooms-"));
  writeFileSync(path.join(folder, "sw.js"), "");
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const server = startPinned(SERVER_CORE, [process.execPath, "build/server.mjs"], {
    PORT: `${port}`,
    SITE_DIRECTORY: folder,
    ROOMS_DIRECTORY: path.join(folder, "rooms"),
    TRUST_PROXY: "1",
  });
  try {
    await untilReady(url);
    const created = await Promise.all(Array.from({ length: rooms }, (_, index) => createRoom(url, index)));
    const teachers = await Promise.all(created.map((room) => Teacher.of(url, room)));
    const watch = watchServer(server, students);
    let played: Promise<unknown> = Promise.resolve();
    const onJoined = () => {
      watch.onJoined();
      const until = Date.now() + seconds * 1000;
      played = Promise.all(teachers.map((teacher) => teacher.play(until)));
    };
    const codes = created.map(({ code }) => code);
    const experience = await simulateClass({ program, protocol: "wengu", port, students, codes, seconds, onJoined });
    const run = watch.runOf(experience);
    for (const teacher of teachers) teacher.leave();
    await Promise.race([played, sleep(QUESTION_GAP_MILLIS)]);
    return run;
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
