import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../app/free-port";
import { type ClassRun, watchServer } from "./class-run";
import { startPinned } from "./pinned-process";
import { simulateClass } from "./simulated-class";

const SERVER_CORE = 0;
const START_MILLIS = 30_000;

async function untilAnswering(url: string): Promise<void> {
  const deadline = Date.now() + START_MILLIS;
  while (Date.now() < deadline) {
    const isAnswering = await fetch(url).then(
      ({ ok }) => ok,
      () => false, // nobody listens yet
    );
    if (isAnswering) return;
    await sleep(50);
  }
  throw new Error(`nothing answers at ${url}`);
}

/** A class over a bare engine: the reference for what the app's rooms add. */
export async function playBareClass(
  program: string,
  engine: "ws" | "sio",
  { students, rooms, seconds }: { students: number; rooms: number; seconds: number },
): Promise<ClassRun> {
  const port = await freePort();
  const server = startPinned(SERVER_CORE, [process.execPath, "scripts/run-tool.mjs", "bare-rooms", engine, `${port}`]);
  const url = `http://localhost:${port}`;
  try {
    await untilAnswering(url);
    const watch = watchServer(server, students);
    const codes = Array.from({ length: rooms }, (_, index) => `${index}`);
    const onJoined = () => {
      watch.onJoined();
      void fetch(`${url}/start`);
    };
    const experience = await simulateClass({ program, protocol: engine, port, students, codes, seconds, onJoined });
    return watch.runOf(experience);
  } finally {
    await server.stop();
  }
}
