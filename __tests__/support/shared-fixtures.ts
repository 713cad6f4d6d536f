import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const SHARED_FIXTURES = path.resolve(process.cwd(), "../shared/fixtures");

/**
 * Runs tests over a fixture that is too large to ship with the project, where it lies beside it; elsewhere
 * skips them and says so.
 */
export function describeWithSharedFixture<Fixture>(file: string, prove: (read: () => Fixture) => void): void {
  const from = path.join(SHARED_FIXTURES, file);
  const isHere = existsSync(from);
  if (!isHere) console.warn(`skipped: ${file} is not beside the project`);
  (isHere ? describe : describe.skip)(file, () => prove(() => JSON.parse(readFileSync(from, "utf8")) as Fixture));
}
