import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { inProject } from "../setup/project-root.mjs";
import { runCommand } from "../setup/run-command.mjs";

/**
 * Runs a test runner that writes a report.
 *
 * @throws {Error} when it ended without one
 */
export async function runReporting(program, programArguments, environment, reportFile) {
  const report = inProject(reportFile);
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true }); // an old one would speak for a run that crashed
  const code = await runCommand(
    process.execPath,
    [inProject("node_modules", program), ...programArguments],
    environment,
  );
  try {
    return { code, report: JSON.parse(readFileSync(report, "utf8")) };
  } catch (cause) {
    throw new Error(`ended without results (exit ${code})`, { cause });
  }
}

/** A runner that says it failed must have a failure to show. */
export function withExitCode(counts, code) {
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
