import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { compressFiles } from "../../scripts/after-build/compress-files";
import { copyNotices } from "../../scripts/after-build/copy-notices";
import { writeHostHeaders } from "../../scripts/after-build/host-headers";
import { listPrecache } from "../../scripts/after-build/precache";
import { removeUnasked } from "../../scripts/after-build/remove-unasked";

const LONG = "warm up the old ".repeat(100);

/** A folder with the given files. */
function aSite(files: Readonly<Record<string, string>>): string {
  const site = mkdtempSync(path.join(tmpdir(), "site-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(site, name)), { recursive: true });
    writeFileSync(path.join(site, name), content);
  }
  return site;
}

describe("the list of what works offline", () => {
  it("names pages by their folder, and gives a revision to what has none in its name", async () => {
    const site = aSite({
      "_next/static/chunks/a1.js": "",
      "decks/index.html": "",
      "index.html": "",
      "library/deepseek.zh.md": "",
    });

    const { entries } = await listPrecache(site);

    expect(entries).toEqual([
      { url: "./_next/static/chunks/a1.js", revision: null },
      { url: "./decks/", revision: expect.stringMatching(/^\w{16}$/) },
      { url: "./", revision: expect.stringMatching(/^\w{16}$/) },
      { url: "./library/deepseek.zh.md", revision: expect.stringMatching(/^\w{16}$/) },
    ]);
  });

  it("leaves out what hosts and old browsers want", async () => {
    const site = aSite({
      _headers: "",
      "_next/static/chunks/old.js": "",
      "content-security-policies.json": "",
      "index.html": '<script src="/wengu/_next/static/chunks/old.js" noModule=""></script>',
      "index.html.br": "",
      "sw.js": "",
    });

    const { entries } = await listPrecache(site);

    expect(entries.map(({ url }) => url)).toEqual(["./"]);
  });

  it("changes a revision with the content and with nothing else", async () => {
    const revisionOf = async (content: string) =>
      (await listPrecache(aSite({ "index.html": content }))).entries[0]?.revision;

    expect(await revisionOf("one")).toBe(await revisionOf("one"));
    expect(await revisionOf("one")).not.toBe(await revisionOf("two"));
  });
});

it("lets the host's page alone ask for a camera, on static hosts too", async () => {
  const site = aSite({});

  await writeHostHeaders(site, "/wengu");

  const [everywhere = "", host = ""] = readFileSync(path.join(site, "_headers"), "utf8").split(/^\/wengu\/host\/\*$/m);
  expect(everywhere).toContain("Permissions-Policy: camera=(), ");
  expect(host).toMatch(/^\n {2}! Permissions-Policy\n {2}Permissions-Policy: camera=\(self\), /);
});

it("gives the site the notices as text", async () => {
  const site = aSite({ "NOTICES.md": "MIT" });

  await copyNotices(site, path.join(site, "NOTICES.md"));

  expect(readFileSync(path.join(site, "third-party-notices.txt"), "utf8")).toBe("MIT");
});

it("removes the files nobody asks for and no others", async () => {
  const unasked = ["__next._full.txt", "_not-found/index.html", "404/index.html", "_next/static/chunks/a.js.map"];
  const asked = ["404.html", "index.html", "decks/__next._tree.txt", "_next/static/chunks/a.js"];
  const site = aSite(Object.fromEntries([...unasked, ...asked].map((name) => [name, ""])));

  await removeUnasked(site);

  expect(unasked.filter((name) => existsSync(path.join(site, name)))).toEqual([]);
  expect(asked.filter((name) => !existsSync(path.join(site, name)))).toEqual([]);
});

it("writes compressed forms of what shrinks", async () => {
  const site = aSite({ "index.html": LONG, "icon.png": LONG, "short.txt": "short" });

  const count = await compressFiles(site);

  expect(count).toBe(1);
  expect(brotliDecompressSync(readFileSync(path.join(site, "index.html.br"))).toString()).toBe(LONG);
  expect(existsSync(path.join(site, "icon.png.br"))).toBe(false);
});
