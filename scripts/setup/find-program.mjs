import { accessSync, constants, statSync } from "node:fs";

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false; // absent or not executable: not a program to us
  }
}

/**
 * The program that was chosen, or else the first that is installed; `null` where there is none.
 *
 * @param variable the environment variable that the choice came from
 * @throws {Error} where what was chosen is no program: never silently another one
 */
export function findProgram(variable, chosen, places) {
  if (chosen && !isProgram(chosen)) throw new Error(`${variable} is not a program: ${chosen}`);
  return chosen || (places.find(isProgram) ?? null);
}
