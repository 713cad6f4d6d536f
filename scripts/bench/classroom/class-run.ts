import type { PinnedProcess } from "./pinned-process";
import type { ClassExperience } from "./simulated-class";

/** What a server's rooms cost, and how the class found them. */
export interface ClassRun extends ClassExperience {
  /** Of the server's core while the class played, 0 to 1. */
  readonly serverShare: number;
  /** More than before the class came, at the end. */
  readonly bytesPerStudent: number;
}

/** Watches a server through a game. */
export function watchServer(server: PinnedProcess, students: number) {
  const bytesBefore = server.residentBytes();
  let begin = { at: 0, cpuSeconds: 0 };
  return {
    onJoined: () => {
      begin = { at: Date.now(), cpuSeconds: server.cpuSeconds() };
    },
    runOf: (experience: ClassExperience): ClassRun => ({
      ...experience,
      serverShare: (server.cpuSeconds() - begin.cpuSeconds) / ((Date.now() - begin.at) / 1000),
      bytesPerStudent: (server.residentBytes() - bytesBefore) / students,
    }),
  };
}
