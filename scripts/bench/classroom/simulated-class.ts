import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startPinned } from "./pinned-process";

const STUDENTS_CORE = 1;
/** The students must never be the slower side. */
export const MOST_OWN_SHARE = 0.6;

/** Durations in milliseconds. */
export interface Durations {
  readonly count: number;
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

/** What a simulated class went through. */
export interface ClassExperience {
  readonly fanOut: Durations;
  readonly acknowledgement: Durations;
  readonly reveal: Durations;
  readonly joined: number;
  readonly sent: number;
  readonly acknowledged: number;
  readonly refused: number;
  readonly errors: number;
  readonly closed: number;
  /** Of its own core, 0 to 1. */
  readonly ownShare: number;
}

export interface SimulatedClassOptions {
  /** Of `compileStudents`. */
  readonly program: string;
  readonly protocol: "wengu" | "sio" | "ws";
  readonly port: number;
  readonly students: number;
  /** Codes of the rooms, dealt out in turn. */
  readonly codes: readonly string[];
  /** From when all have joined. */
  readonly seconds: number;
  /** Called when all have joined. */
  onJoined(): void;
}

/** Has a class join, answer whatever is asked for some seconds, and tell how it went. */
export async function simulateClass(options: SimulatedClassOptions): Promise<ClassExperience> {
  const { program, protocol, port, students, codes, seconds, onJoined } = options;
  const folder = mkdtempSync(path.join(tmpdir(), "class-"));
  const codesFile = path.join(folder, "codes");
  writeFileSync(codesFile, codes.map((code) => `${code}\n`).join(""));
  const command = [program, protocol, `${port}`, `${students}`, `${seconds}`, codesFile];
  const { child } = startPinned(STUDENTS_CORE, command);
  const printed: Buffer[] = [];
  child.stdout?.on("data", (chunk: Buffer) => printed.push(chunk));
  child.stderr?.on("data", (chunk: Buffer) => {
    if (chunk.toString().includes("joined")) onJoined();
  });
  await once(child, "close");
  rmSync(folder, { recursive: true });
  const text = Buffer.concat(printed).toString();
  if (text === "") throw new Error("the simulated class ended without a report");
  return JSON.parse(text) as ClassExperience;
}
