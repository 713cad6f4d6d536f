import { setTimeout as sleep } from "node:timers/promises";
import { createRandom, type Random } from "../../../lib/domain/shared/random";
import type { Benchmark, Measurement, Say } from "../benchmark";
import { createRoomServer, type RoomServer } from "./app-server";
import { createRoom } from "./create-room";
import { Student } from "./student";
import { Teacher } from "./teacher";

const KILLS = 200;
const STUDENTS = 40;
const QUESTIONS_A_ROOM = 50;
/** Answers come, and the server is killed, within so long after a question opens. */
const WINDOW_MILLIS = 300;
const OPTIONS = ["a", "b", "c", "d"];

interface Toll {
  acknowledged: number;
  lost: number;
  twice: number;
}

async function answerSoon(student: Student, question: number, random: Random): Promise<void> {
  await sleep(random.integer(WINDOW_MILLIS));
  await student.answer(question, OPTIONS[random.integer(OPTIONS.length)] ?? "a");
}

/** One question, a kill somewhere in it, and the same question brought to its end. */
async function killOnce(server: RoomServer, room: Game, random: Random, toll: Toll): Promise<void> {
  const { students } = room;
  await room.teacher.advanceTo("open");
  const question = room.teacher.common?.phase.question ?? 0;
  for (const student of students) student.acknowledged = null;
  const answering = students.map((student) => answerSoon(student, question, random));
  await sleep(random.integer(WINDOW_MILLIS));
  await server.kill();
  for (const student of students) student.leave();
  const before = students.map(({ acknowledged }) => acknowledged);
  await server.start();
  room.teacher.leave();
  room.teacher = await Teacher.of(server.url, room.created);
  const seats = await Promise.all(students.map((student) => student.resume(server.url)));
  for (const [index, acknowledged] of before.entries()) {
    if (acknowledged === null) continue;
    toll.acknowledged += 1;
    if (seats[index]?.seat?.optionIds?.[0] !== acknowledged) toll.lost += 1;
  }
  await Promise.allSettled(answering);
  await Promise.all(students.map((student) => student.answer(question, OPTIONS[random.integer(4)] ?? "a")));
  await room.teacher.advanceTo("reveal");
  const counted = room.teacher.common?.reveal?.histogram.reduce((sum, count) => sum + count, 0) ?? 0;
  toll.twice += Math.max(0, counted - students.length);
  toll.lost += Math.max(0, students.length - counted);
}

interface Game {
  readonly created: Awaited<ReturnType<typeof createRoom>>;
  teacher: Teacher;
  readonly students: readonly Student[];
}

async function openGame(server: RoomServer, index: number): Promise<Game> {
  const created = await createRoom(server.url, index);
  const teacher = await Teacher.of(server.url, created);
  const students = Array.from({ length: STUDENTS }, () => new Student());
  await Promise.all(students.map((student, place) => student.join(server.url, created.code, `Student ${place}`)));
  return { created, teacher, students };
}

function count(name: string, value: number, acknowledged: number): Measurement {
  return {
    name,
    value,
    unit: "",
    reference: { name: "acknowledged before a kill", value: acknowledged },
    target: { atMost: 0 },
  };
}

/** The server is killed at random moments while answers come in. */
export function killsBenchmark(say: Say): Benchmark {
  return {
    name: `${KILLS} kills`,
    measures: "size",
    measure: async () => {
      const random = createRandom("kills");
      const toll: Toll = { acknowledged: 0, lost: 0, twice: 0 };
      const server = await createRoomServer();
      try {
        await server.start();
        for (let kill = 0; kill < KILLS; ) {
          const game = await openGame(server, kill);
          for (let round = 0; round < QUESTIONS_A_ROOM && kill < KILLS; round += 1, kill += 1)
            await killOnce(server, game, random, toll);
          say(`${kill} kills: ${toll.acknowledged} acknowledged, ${toll.lost} lost, ${toll.twice} counted twice`);
          game.teacher.leave();
          for (const student of game.students) student.leave();
        }
      } finally {
        await server.close();
      }
      return [
        count(`${KILLS} kills: acknowledged answers lost`, toll.lost, toll.acknowledged),
        count(`${KILLS} kills: answers counted twice`, toll.twice, toll.acknowledged),
      ];
    },
  };
}
