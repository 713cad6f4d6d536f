import { chmodSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findChromium } from "../../scripts/setup/chromium.mjs";
import { withExclusiveLock } from "../../scripts/setup/exclusive-lock.mjs";
import { findFirefox } from "../../scripts/setup/firefox.mjs";
import { checkNodeVersion } from "../../scripts/setup/node-version.mjs";
import { findRedis } from "../../scripts/setup/redis.mjs";

const aFolder = () => mkdtempSync(path.join(tmpdir(), "setup-"));

describe("the version of Node", () => {
  it.each(["20.19.0", "20.20.2", "22.0.0", "24.1.0"])("takes %s", (version) => {
    expect(() => checkNodeVersion(version)).not.toThrow();
  });

  it.each(["18.20.0", "20.18.9"])("refuses %s and says what is needed", (version) => {
    expect(() => checkNodeVersion(version)).toThrow("20.19 or newer");
  });
});

describe("the lock of the set-up", () => {
  it("lets one set-up in at a time", async () => {
    const directory = path.join(aFolder(), "lock");
    const order: string[] = [];
    const visit = (name: string) => async () => {
      order.push(`${name} in`);
      await new Promise((resolve) => setTimeout(resolve, 10));
      order.push(`${name} out`);
    };

    await Promise.all([withExclusiveLock(visit("a"), directory), withExclusiveLock(visit("b"), directory)]);

    expect(order).toEqual(["a in", "a out", "b in", "b out"]);
    expect(existsSync(directory)).toBe(false);
  });

  it("is taken over from a set-up that was killed", async () => {
    const directory = path.join(aFolder(), "lock");
    mkdirSync(directory);
    writeFileSync(path.join(directory, "pid"), "999999999");

    await expect(withExclusiveLock(async () => "done", directory)).resolves.toBe("done");
  });

  it("is released when the set-up fails", async () => {
    const directory = path.join(aFolder(), "lock");
    const failing = withExclusiveLock(() => Promise.reject(new Error("no network")), directory);

    await expect(failing).rejects.toThrow("no network");
    expect(existsSync(directory)).toBe(false);
  });
});

describe.each([
  ["the browser for the journeys", findChromium, "CHROMIUM_PATH"],
  ["the second engine", findFirefox, "FIREFOX_PATH"],
  ["the broker", findRedis, "REDIS_SERVER_PATH"],
])("%s", (_, find, variable) => {
  const aProgram = () => {
    const file = path.join(aFolder(), "browser");
    writeFileSync(file, "#!/bin/sh\n");
    chmodSync(file, 0o755);
    return file;
  };

  it("is the one that was chosen", () => {
    const chosen = aProgram();

    expect(find(chosen, [aProgram()])).toBe(chosen);
  });

  it("is else the first that is installed", () => {
    const installed = aProgram();

    expect(find(undefined, ["/nowhere/browser", installed])).toBe(installed);
  });

  it("is never silently another one than was chosen", () => {
    expect(() => find("/nowhere/browser", [aProgram()])).toThrow(variable);
  });

  it("may be missing", () => {
    expect(find(undefined, [])).toBeNull();
  });
});
