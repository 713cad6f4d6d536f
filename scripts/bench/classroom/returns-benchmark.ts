import { setTimeout as sleep } from "node:timers/promises";
import type { Benchmark, Measurement } from "../benchmark";
import { createRoomServer, type RoomServer } from "./app-server";
import { createRoom } from "./create-room";
import { Student } from "./student";
import { Teacher } from "./teacher";

const LARGE_CLASS = 2000;
const SLEEP_MILLIS = 30_000;
const LID_MILLIS = 25_000;

function duration(
  name: string,
  value: number,
  reference: { name: string; value: number },
  atMost: number,
): Measurement {
  return { name, value, unit: "ms", reference, target: { atMost } };
}

async function openQuestion(server: RoomServer, students: readonly Student[]) {
  const created = await createRoom(server.url, 0);
  const teacher = await Teacher.of(server.url, created);
  for (let first = 0; first < students.length; first += 200) {
    const some = students.slice(first, first + 200);
    await Promise.all(some.map((student, place) => student.join(server.url, created.code, `S ${first + place}`)));
  }
  await teacher.advanceTo("open");
  return teacher;
}

async function millisOf(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

/** A large class comes back after a kill: from the moment the server listens again. */
async function comeBack(server: RoomServer): Promise<Measurement> {
  const students = Array.from({ length: LARGE_CLASS }, () => new Student());
  const teacher = await openQuestion(server, students);
  await server.kill();
  for (const student of students) student.leave();
  teacher.leave();
  const starting = await millisOf(() => server.start());
  const value = await millisOf(() => Promise.all(students.map((student) => student.resume(server.url))));
  for (const student of students) student.leave();
  return duration("2,000 students back after a kill", value, { name: "server started, ms", value: starting }, 5000);
}

/** A phone whose connection the server has given up: from waking to an acknowledged answer. */
async function wakeUp(server: RoomServer): Promise<Measurement> {
  const [student, other] = [new Student(), new Student()];
  const teacher = await openQuestion(server, [student, other]);
  student.fallAsleep();
  await sleep(SLEEP_MILLIS);
  const value = await millisOf(async () => {
    await student.resume(server.url);
    if ((await student.answer(0, "a")) === null) throw new Error("the student who slept could not answer");
  });
  teacher.leave();
  other.leave();
  student.leave();
  return duration("phone asleep for 30 s: answering again", value, { name: "asleep, ms", value: SLEEP_MILLIS }, 1000);
}

/** The lid of the laptop is closed: from opening it to an acknowledged answer of everybody. */
async function openLid(server: RoomServer): Promise<Measurement> {
  const students = Array.from({ length: 30 }, () => new Student());
  const teacher = await openQuestion(server, students);
  server.process().child.kill("SIGSTOP");
  await sleep(LID_MILLIS);
  const value = await millisOf(async () => {
    server.process().child.kill("SIGCONT");
    await Promise.all(students.map((student) => student.resume(server.url)));
    const answers = await Promise.all(students.map((student) => student.answer(0, "a")));
    if (answers.some((answer) => answer === null))
      throw new Error("not everybody could answer after the lid was opened");
  });
  teacher.leave();
  for (const student of students) student.leave();
  return duration("laptop closed for 25 s: everybody answered", value, { name: "closed, ms", value: LID_MILLIS }, 2000);
}

/** How long a class needs to be in the game again after what usually ends one. */
export const returnsBenchmark: Benchmark = {
  name: "coming back",
  measures: "duration",
  measure: async () => {
    const measurements: Measurement[] = [];
    for (const scene of [comeBack, wakeUp, openLid]) {
      const server = await createRoomServer();
      try {
        await server.start();
        measurements.push(await scene(server));
      } finally {
        await server.close();
      }
    }
    return measurements;
  },
};
