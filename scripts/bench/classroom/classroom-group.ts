import type { Benchmark, BenchmarkGroup, Measurement, Say } from "../benchmark";
import { playAppClass } from "./app-class";
import { buildServer } from "./app-server";
import { playBareClass } from "./bare-class";
import type { ClassRun } from "./class-run";
import { compileStudents } from "./compile-students";
import { hostilityBenchmarks } from "./hostility-benchmark";
import { killsBenchmark } from "./kills-benchmark";
import { returnsBenchmark } from "./returns-benchmark";
import { type Durations, MOST_OWN_SHARE } from "./simulated-class";

const SECONDS = 26;
const LARGE_ROOM = { students: 5000, rooms: 1, seconds: SECONDS };
const SCHOOL = { students: 15_000, rooms: 500, seconds: SECONDS };
const BYTES_PER_KILOBYTE = 1024;

function describe(name: string, { fanOut, acknowledgement, reveal, serverShare, ownShare, ...run }: ClassRun): string {
  const both = ({ p50, p99 }: Durations) => `${p50}/${p99} ms`;
  return [
    `${name}: fan-out ${both(fanOut)}, acknowledged ${both(acknowledgement)}, reveal ${both(reveal)} (p50/p99)`,
    `${Math.round(serverShare * 100)} % of a core, ${Math.round(run.bytesPerStudent / BYTES_PER_KILOBYTE)} kB a student`,
    `students ${Math.round(ownShare * 100)} % of theirs`,
    `${run.joined} joined, ${run.sent} sent, ${run.acknowledged} acknowledged, ${run.refused} refused, ${run.errors} errors`,
  ].join("; ");
}

/** @throws {Error} when the students were the slower side, or not all of them were served */
function trusted(name: string, run: ClassRun, say: Say): ClassRun {
  say(describe(name, run));
  if (run.ownShare > MOST_OWN_SHARE) throw new Error(`${name}: the simulated class was too slow to tell`);
  if (run.fanOut.count === 0) throw new Error(`${name}: no question arrived`);
  return run;
}

function millis(name: string, value: number, reference: number, atMost: number): Measurement {
  return { name, value, unit: "ms", reference: { name: "bare Socket.IO", value: reference }, target: { atMost } };
}

function largeRoom(program: string, say: Say): Benchmark {
  return {
    name: "one room of 5,000",
    measures: "duration",
    measure: async () => {
      trusted("bare WebSocket", await playBareClass(program, "ws", LARGE_ROOM), say);
      const bare = trusted("bare Socket.IO", await playBareClass(program, "sio", LARGE_ROOM), say);
      const own = trusted("rooms", await playAppClass(program, LARGE_ROOM), say);
      return [
        millis("5,000 in a room: fan-out p99", own.fanOut.p99, bare.fanOut.p99, 250),
        millis("5,000 in a room: acknowledgement p99", own.acknowledgement.p99, bare.acknowledgement.p99, 100),
        millis("5,000 in a room: reveal p99", own.reveal.p99, bare.reveal.p99, 400),
        {
          name: "5,000 in a room: memory",
          value: own.bytesPerStudent / BYTES_PER_KILOBYTE,
          unit: "kB/student",
          reference: { name: "bare Socket.IO", value: bare.bytesPerStudent / BYTES_PER_KILOBYTE },
          target: { atMost: 40 },
        },
        {
          name: "5,000 in a room: processor over bare Socket.IO",
          value: own.serverShare / bare.serverShare,
          unit: "×",
          reference: { name: "bare Socket.IO, share of a core", value: bare.serverShare },
          target: { atMost: 1.5 },
        },
      ];
    },
  };
}

function school(program: string, say: Say): Benchmark {
  return {
    name: "500 rooms of 30",
    measures: "duration",
    measure: async () => {
      const bare = trusted("bare Socket.IO", await playBareClass(program, "sio", SCHOOL), say);
      const own = trusted("rooms", await playAppClass(program, SCHOOL), say);
      return [
        millis("500 rooms of 30: fan-out p99", own.fanOut.p99, bare.fanOut.p99, 50),
        millis("500 rooms of 30: acknowledgement p99", own.acknowledgement.p99, bare.acknowledgement.p99, 100),
      ];
    },
  };
}

/** What live rooms cost on one core, beside the bare engines under them. */
export const classroomGroup: BenchmarkGroup = {
  name: "classroom",
  open: async (say) => {
    buildServer();
    const program = compileStudents();
    const loads = [largeRoom(program, say), school(program, say)];
    return {
      benchmarks: [...loads, returnsBenchmark, ...hostilityBenchmarks, killsBenchmark(say)],
      close: async () => undefined,
    };
  },
};
