import { setTimeout as sleep } from "node:timers/promises";
import { io } from "socket.io-client";
import { CLASSROOM_PATH, MESSAGE_EVENT, PROTOCOL_VERSION, type Reply } from "../../../lib/domain/classroom/messages";
import type { Benchmark, Measurement } from "../benchmark";
import { percentile } from "../percentile";
import { createRoomServer, type RoomServer } from "./app-server";
import { createRoom, SENTINEL } from "./create-room";
import { Student } from "./student";
import { Teacher } from "./teacher";

const CLASS = 30;
const FLOODERS = 5;
const QUESTIONS = 6;
/** Within so long everybody answers. */
const WINDOW_MILLIS = 1500;
const GUESSES = 200;

interface Game {
  readonly teacher: Teacher;
  readonly students: readonly Student[];
}

async function openGame(server: RoomServer): Promise<Game> {
  const created = await createRoom(server.url, 0);
  const teacher = await Teacher.of(server.url, created);
  const students = Array.from({ length: CLASS }, () => new Student());
  await Promise.all(students.map((student, place) => student.join(server.url, created.code, `Student ${place}`)));
  return { teacher, students };
}

/** Plays some questions; how long each answer took to be acknowledged. */
async function play({ teacher, students }: Game): Promise<number[]> {
  const millis: number[] = [];
  for (let question = 0; question < QUESTIONS; question += 1) {
    await teacher.advanceTo("open");
    await Promise.all(
      students.map(async (student, place) => {
        await sleep((place * WINDOW_MILLIS) / CLASS);
        const begin = performance.now();
        await student.answer(question, "abcd".charAt(place % 4));
        millis.push(performance.now() - begin);
      }),
    );
    await teacher.advanceTo("reveal");
  }
  return millis;
}

/** Sends as fast as it can, and comes back at once when it is cut off; returns the way to stop. */
function flood(url: string): () => void {
  let isOver = false;
  const socket = io(url, {
    path: CLASSROOM_PATH,
    transports: ["websocket"],
    forceNew: true,
    reconnectionDelay: 50,
    reconnectionDelayMax: 50,
  });
  const burst = () => {
    if (isOver) return;
    if (socket.connected) for (let count = 0; count < 200; count += 1) socket.emit(MESSAGE_EVENT, { type: "time" });
    setTimeout(burst, 1);
  };
  socket.on("disconnect", () => {
    if (!isOver) setTimeout(() => socket.connect(), 50);
  });
  burst();
  return () => {
    isOver = true;
    socket.disconnect();
  };
}

async function underFlood(server: RoomServer): Promise<Measurement> {
  const game = await openGame(server);
  const quiet = await play(game);
  const next = await openGame(server);
  const stops = Array.from({ length: FLOODERS }, () => flood(server.url));
  const flooded = await play(next).finally(() => {
    for (const stop of stops) stop();
  });
  return {
    name: "five flooders: honest acknowledgement p99",
    value: percentile(flooded, 0.99),
    unit: "ms",
    reference: { name: "without them", value: percentile(quiet, 0.99) },
    target: { atMost: 100 },
  };
}

async function secrecy(server: RoomServer): Promise<Measurement> {
  const game = await openGame(server);
  let [hits, bytes] = [0, 0];
  for (const student of game.students) {
    student.onMessage = (text, message) => {
      const isTold = message.type === "common" && message.common.phase.name === "reveal";
      bytes += text.length;
      if (!isTold && text.includes(SENTINEL)) hits += 1;
    };
  }
  await play(game);
  return {
    name: "key in what students get before the reveal",
    value: hits,
    unit: "hits",
    reference: { name: "characters looked through", value: bytes },
    target: { atMost: 0 },
  };
}

/** How many of some guessed codes led anywhere further than into a lobby. */
async function guesses(server: RoomServer): Promise<Measurement> {
  const { teacher } = await openGame(server);
  await teacher.advanceTo("open");
  const before = (await (await fetch(`${server.url}/live/metrics`)).text()).match(
    /wengu_guess_alarms_total (\d+)/,
  )?.[1];
  const replies = await Promise.all(
    Array.from({ length: GUESSES }, async (_, index): Promise<Reply | null> => {
      const socket = io(server.url, {
        path: CLASSROOM_PATH,
        transports: ["websocket"],
        forceNew: true,
        reconnection: false,
      });
      const code = `${index}`.padStart(6, "0");
      const message = { type: "join", version: PROTOCOL_VERSION, code, name: `G ${index}`, language: "en" };
      const reply = await (socket.timeout(10_000).emitWithAck(MESSAGE_EVENT, message) as Promise<Reply>).catch(
        () => null,
      );
      socket.disconnect();
      return reply;
    }),
  );
  const after = (await (await fetch(`${server.url}/live/metrics`)).text()).match(/wengu_guess_alarms_total (\d+)/)?.[1];
  const alarms = Number(after) - Number(before);
  if (alarms === 0) throw new Error("nobody was told that codes are guessed");
  return {
    name: `${GUESSES} guessed codes: further than a lobby`,
    value: replies.filter((reply) => reply?.ok && reply.type !== "joined").length,
    unit: "",
    reference: { name: "alarms", value: alarms },
    target: { atMost: 0 },
  };
}

function scene(
  name: string,
  measures: Benchmark["measures"],
  measure: (server: RoomServer) => Promise<Measurement>,
): Benchmark {
  return {
    name,
    measures,
    measure: async () => {
      const server = await createRoomServer();
      try {
        await server.start();
        return [await measure(server)];
      } finally {
        await server.close();
      }
    },
  };
}

/** What those who mean ill can do to a class, and learn. */
export const hostilityBenchmarks: readonly Benchmark[] = [
  scene("five flooders", "duration", underFlood),
  scene("key secrecy", "size", secrecy),
  scene("guessed codes", "size", guesses),
];
