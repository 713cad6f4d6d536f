import { existsSync } from "node:fs";
import { say, step } from "./progress.mjs";
import { runCommand } from "./run-command.mjs";

/**
 * Installs packages by the system's package manager, where that is apt.
 *
 * @param name   what the person at the terminal knows the packages as
 * @param advice what to do where it cannot be installed so
 * @throws {Error} with the advice
 */
export async function installByApt(name, packages, advice) {
  if (!existsSync("/usr/bin/apt-get")) throw new Error(`No ${name} was found. ${advice}`);
  await step(`installing ${name} with apt`, async () => {
    const updated = await apt(["update", "-qq"]);
    // An unreachable mirror beside working ones fails the update, not necessarily the installation.
    if (updated !== 0) say("apt-get update failed; trying with the package lists at hand");
    const code = await apt(["install", "-y", "-qq", "--no-install-recommends", ...packages]);
    if (code !== 0)
      throw new Error(`${name} could not be installed by apt (exit ${code}; is sudo allowed?). ${advice}`);
  });
}

function apt(commandArguments) {
  const options = ["-o", "DPkg::Lock::Timeout=300", "-o", "Acquire::Retries=3"];
  const command = ["apt-get", ...options, ...commandArguments];
  const [program, ...rest] = process.getuid?.() === 0 ? command : ["sudo", "-n", ...command];
  return runCommand(program, rest, { DEBIAN_FRONTEND: "noninteractive" });
}
