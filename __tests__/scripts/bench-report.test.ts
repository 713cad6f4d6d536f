import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliBytes, firstLoadScriptBytes, scriptsOf } from "../../scripts/bench/app/first-load";
import type { BenchmarkResult } from "../../scripts/bench/benchmark";
import { formatJson, formatTable } from "../../scripts/bench/format-results";
import { median, percentile } from "../../scripts/bench/percentile";

const RESULT: BenchmarkResult = {
  name: "first load",
  value: 44.25,
  unit: "kB",
  reference: { name: "bare page", value: 115.2 },
  target: { atMost: 45 },
  holds: true,
};

it("prints one line a result under a heading, values beside their targets", () => {
  const missed = { ...RESULT, name: "score", value: 94, unit: "", target: { atLeast: 95 }, holds: false };

  const lines = formatTable([RESULT, missed]).split("\n");

  expect(lines).toHaveLength(3);
  expect(lines[1]).toMatch(/^first load\s+44\.3 kB\s+≤ 45\s+yes\s+bare page: 115\.2$/);
  expect(lines[2]).toMatch(/^score\s+94\s+≥ 95\s+NO/);
});

it("prints one JSON object on one line, its numbers to three decimals", () => {
  const json = formatJson([{ ...RESULT, value: 44.250_000_01 }]);

  expect(json).not.toContain("\n");
  expect(JSON.parse(json)).toEqual({ results: [RESULT] });
});

it("takes percentiles by nearest rank", () => {
  const oneToForty = Array.from({ length: 40 }, (_, index) => 40 - index);

  expect(percentile(oneToForty, 0.95)).toBe(38);
  expect(median([3, 1, 2])).toBe(2);
  expect(() => median([])).toThrow(RangeError);
});

describe("the scripts of a page", () => {
  it("are those of today's browsers, each once, inline ones left out", () => {
    const html =
      '<script src="/a.js" async=""></script><script>inline()</script>' +
      '<script src="/old.js" noModule=""></script><script src="/a.js"></script><script async src="/b.js?v=1">';

    expect(scriptsOf(html)).toEqual(["/a.js", "/b.js?v=1"]);
  });

  it("weigh what brotli makes of each", async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "bench-"));
    const script = Buffer.from("const answer = 42;\n".repeat(100));
    await mkdir(path.join(folder, "review"));
    await writeFile(path.join(folder, "a b.js"), script);
    await writeFile(path.join(folder, "review", "index.html"), '<script src="/a%20b.js?v=1"></script>');

    const bytes = await firstLoadScriptBytes(folder, "/review/");

    expect(bytes).toBe(brotliBytes(script));
    await rm(folder, { recursive: true });
  });
});
