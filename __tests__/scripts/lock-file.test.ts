import { readFileSync } from "node:fs";
import path from "node:path";
import { addMissingEntries } from "../../scripts/lock-file/add-missing-entries.mjs";
import { missingEntries } from "../../scripts/lock-file/missing-entries.mjs";

it("knows every platform's packages", () => {
  const lock = JSON.parse(readFileSync(path.resolve(__dirname, "../../package-lock.json"), "utf8"));

  expect(missingEntries(lock)).toEqual([]);
});

it("finds an optional package that has no entry, wherever Node would look for it", () => {
  const lock = {
    packages: {
      "node_modules/tool": { optionalDependencies: { "tool-a": "1.0.0", "tool-b": "1.0.0", "tool-c": "1.0.0" } },
      "node_modules/tool/node_modules/tool-a": {},
      "node_modules/tool-b": {},
    },
  };

  expect(missingEntries(lock).map(({ name }) => name)).toEqual(["tool-c"]);
});

it("adds what is missing with the platform its name says", () => {
  const lock = {
    packages: {
      "node_modules/tool": {
        dev: true,
        optionalDependencies: {
          "@tool/darwin-arm64": "^1.2.3",
          "@tool/linux-arm-gnueabihf": "1.2.3",
          fsevents: "2.3.3",
        },
      },
    } as Record<string, unknown>,
  };

  addMissingEntries(lock);

  expect(lock.packages["node_modules/@tool/darwin-arm64"]).toEqual({
    version: "1.2.3",
    cpu: ["arm64"],
    dev: true,
    optional: true,
    os: ["darwin"],
  });
  expect(lock.packages["node_modules/@tool/linux-arm-gnueabihf"]).toMatchObject({ cpu: ["arm"], os: ["linux"] });
  expect(lock.packages["node_modules/fsevents"]).toMatchObject({ os: ["darwin"] });
  expect(missingEntries(lock)).toEqual([]);
});
