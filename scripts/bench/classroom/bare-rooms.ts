import { createServer } from "node:http";
import { Server } from "socket.io";
import { WebSocketServer } from "ws";

/*
 * The least that could be called live rooms, over a bare engine: no log, no schema, no roles. Questions, answers and
 * reveals are as many and as long as the app's own. Started as: bare-rooms ws|sio PORT; GET /start begins the game.
 */

const QUESTION_GAP_MILLIS = 4000;
const REVEAL_AFTER_MILLIS = 3000;
const QUESTION_TEXT =
  "Which part of a cell makes most of the energy that it needs, and what does it take in while it does so?".padEnd(
    300,
    ".",
  );
const OPTIONS = ["The mitochondrion", "The nucleus of the cell", "The ribosome on its own", "The outer membrane"];

type Send = (text: string) => void;

interface Student {
  readonly send: Send;
  score: number;
  answer: string | null;
}

interface Engine {
  /** The same message to everybody in a room. */
  broadcast(room: number, message: object): void;
}

class BareRoom {
  private readonly students: Student[] = [];
  private question = -1;
  constructor(
    private readonly number: number,
    private readonly engine: Engine,
  ) {}

  join(send: Send): Student {
    const student = { send, score: 0, answer: null };
    this.students.push(student);
    return student;
  }

  ask(): void {
    this.question += 1;
    for (const student of this.students) student.answer = null;
    this.engine.broadcast(this.number, {
      t: "q",
      n: this.question,
      s: Date.now(),
      text: QUESTION_TEXT,
      options: OPTIONS,
    });
    setTimeout(() => this.reveal(), REVEAL_AFTER_MILLIS);
  }

  private reveal(): void {
    const sentAt = Date.now();
    const counts = OPTIONS.map((_, index) => this.students.filter(({ answer }) => answer === "abcd"[index]).length);
    for (const student of this.students) if (student.answer === "a") student.score += 1000;
    const ranked = [...this.students].sort((left, right) => right.score - left.score);
    for (const [index, { send, score, answer }] of ranked.entries()) {
      send(JSON.stringify({ t: "r", s: sentAt, score, rank: index + 1, right: answer === "a", counts }));
    }
  }
}

interface Asked {
  readonly t: string;
  readonly r?: number;
  readonly c?: string;
}

const rooms = new Map<number, BareRoom>();

function roomOf(number: number, engine: Engine): BareRoom {
  const room = rooms.get(number) ?? new BareRoom(number, engine);
  rooms.set(number, room);
  return room;
}

const http = createServer((request, response) => {
  response.end("ok");
  if (request.url !== "/start") return;
  for (const room of rooms.values()) {
    room.ask();
    setInterval(() => room.ask(), QUESTION_GAP_MILLIS);
  }
});

function serveWebSocket(): void {
  const members = new Map<number, Send[]>();
  const engine: Engine = {
    broadcast: (room, message) => {
      const text = JSON.stringify(message);
      for (const send of members.get(room) ?? []) send(text);
    },
  };
  new WebSocketServer({ server: http }).on("connection", (socket) => {
    let student: Student | null = null;
    const send: Send = (text) => socket.send(text);
    socket.on("message", (data) => {
      const asked = JSON.parse(data.toString()) as Asked;
      if (asked.t === "j") {
        const number = asked.r ?? 0;
        student = roomOf(number, engine).join(send);
        const known = members.get(number) ?? [];
        members.set(number, known);
        known.push(send);
      } else if (student) student.answer = asked.c ?? null;
      send('{"t":"k"}');
    });
  });
}

function serveSocketIo(): void {
  const io = new Server(http, { transports: ["websocket"] });
  const engine: Engine = { broadcast: (room, message) => io.to(`${room}`).emit("m", message) };
  io.on("connection", (socket) => {
    let student: Student | null = null;
    socket.on("m", (asked: Asked, acknowledge: (reply: object) => void) => {
      if (asked.t === "j") {
        const number = asked.r ?? 0;
        void socket.join(`${number}`);
        student = roomOf(number, engine).join((text) => socket.emit("m", JSON.parse(text)));
      } else if (student) student.answer = asked.c ?? null;
      acknowledge({ t: "k" });
    });
  });
}

const [engine = "", port = "0"] = process.argv.slice(2);
if (engine === "ws") serveWebSocket();
else serveSocketIo();
http.listen(Number(port), "127.0.0.1");
