import { setTimeout as sleep } from "node:timers/promises";
import { createRoomServer } from "./app-server";
import { type ClassRun, watchServer } from "./class-run";
import { createRoom } from "./create-room";
import { simulateClass } from "./simulated-class";
import { Teacher } from "./teacher";

const LAST_QUESTION_MILLIS = 4000;

/** A class in the app's own rooms: engine, schemas, roles and a durable log. */
export async function playAppClass(
  program: string,
  { students, rooms, seconds }: { students: number; rooms: number; seconds: number },
): Promise<ClassRun> {
  const server = await createRoomServer();
  try {
    await server.start();
    const { url, port } = server;
    const created = await Promise.all(Array.from({ length: rooms }, (_, index) => createRoom(url, index)));
    const teachers = await Promise.all(created.map((room) => Teacher.of(url, room)));
    const watch = watchServer(server.process(), students);
    let played: Promise<unknown> = Promise.resolve();
    const onJoined = () => {
      watch.onJoined();
      const until = Date.now() + seconds * 1000;
      played = Promise.all(teachers.map((teacher) => teacher.play(until)));
    };
    const codes = created.map(({ code }) => code);
    const experience = await simulateClass({ program, protocol: "wengu", port, students, codes, seconds, onJoined });
    const run = watch.runOf(experience);
    await Promise.race([played, sleep(LAST_QUESTION_MILLIS)]);
    for (const teacher of teachers) teacher.leave();
    return run;
  } finally {
    await server.close();
  }
}
