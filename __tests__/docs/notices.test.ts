import { spawnSync } from "node:child_process";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

describe("THIRD-PARTY-NOTICES.md", () => {
  it("names every package that ships, with its licence", () => {
    const { status, stderr } = spawnSync(process.execPath, ["scripts/third-party-notices.mjs", "--check"], {
      cwd: root,
      encoding: "utf8",
    });

    expect(stderr).toBe("");
    expect(status).toBe(0);
  });
});
