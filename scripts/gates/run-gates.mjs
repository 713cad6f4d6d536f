import { existsSync } from "node:fs";
import { inProject } from "../setup/project-root.mjs";
import { runCommand, runQuietly } from "../setup/run-command.mjs";
import { GATES } from "./gates.mjs";

/**
 * Runs the gates of a group, or all, one after another; prints one line each and what a closed gate says.
 *
 * @returns how many passed and how many failed
 */
export async function runGates(group) {
  const gates = GATES.filter((gate) => group === undefined || gate.group === group || gate.name === group);
  if (gates.length === 0) throw new Error(`There is no gate "${group}".`);
  await writeNextTypes();
  let passed = 0;
  for (const gate of gates) passed += (await runGate(gate)) ? 1 : 0;
  return { passed, failed: gates.length - passed };
}

/** Next writes the types of style sheets and images; a fresh clone has none yet. */
async function writeNextTypes() {
  if (existsSync(inProject("next-env.d.ts"))) return;
  await runCommand(process.execPath, [inProject("node_modules/next/dist/bin/next"), "typegen"]);
}

async function runGate({ name, rule, command }) {
  const startedAt = Date.now();
  const { code, output } = await runQuietly(...command);
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  process.stdout.write(`${code === 0 ? "✓" : "✗"} ${name}: ${rule} (${seconds} s)\n`);
  if (code !== 0) process.stdout.write(`${output}\n`);
  return code === 0;
}
