import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import path from "node:path";

const SOURCES = path.resolve("scripts", "bench", "classroom", "load");

/**
 * Compiles the simulated class: no program in JavaScript makes five thousand students without being the slower side.
 *
 * @returns the program's path
 * @throws {Error} without a C compiler (`gcc`)
 */
export function compileStudents(): string {
  const program = path.resolve("build", "students");
  const sources = readdirSync(SOURCES).filter((name) => name.endsWith(".c"));
  mkdirSync(path.dirname(program), { recursive: true });
  execFileSync("gcc", ["-O2", "-Wall", "-o", program, ...sources.map((name) => path.join(SOURCES, name))]);
  return program;
}
