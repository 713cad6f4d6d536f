// Makes the files of public/dictionary again, from two packages of the registry:
//   node scripts/run-tool.mjs build-dictionary [--check]
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { packWords } from "./build-dictionary/pack-words";
import { readJieba } from "./build-dictionary/read-jieba";
import { packSimplified } from "./build-dictionary/read-opencc";

interface Source {
  /** Name and exact version. */
  readonly packageId: string;
  readonly file: string;
  readonly sha256: string;
}

const JIEBA: Source = {
  packageId: "@node-rs/jieba@2.0.3",
  file: "@node-rs/jieba/dict.txt",
  sha256: "139519822fe8ab9e10d9d07e68ea0451045380aedaf54ecc51e2a28c6b42a13f",
};
const CHARACTERS: Source = {
  packageId: "opencc-js@1.4.2",
  file: "opencc-js/dist/esm-lib/dict/TSCharacters.js",
  sha256: "85aee197470c6fa5fce207b4d1fe17b178eb8075b622133cd0eaa3c7d75fe16c",
};
const PHRASES: Source = {
  packageId: "opencc-js@1.4.2",
  file: "opencc-js/dist/esm-lib/dict/TSPhrases.js",
  sha256: "d3cb6c2d1d08f8b1ccd808f4b913877b41ec1905f4c8f04299d0ddfcde623f4e",
};

/** Fetches the packages into a folder, without the binaries that one of them would bring. */
function fetchPackages(folder: string): void {
  const ids = [...new Set([JIEBA, CHARACTERS, PHRASES].map((source) => source.packageId))];
  const flags = ["--no-save", "--no-audit", "--no-fund", "--omit=optional", "--ignore-scripts", "--prefix", folder];
  execFileSync("npm", ["install", ...flags, ...ids], { stdio: ["ignore", "ignore", "inherit"] });
}

function readSource(folder: string, { file, sha256 }: Source): string {
  const bytes = readFileSync(path.join(folder, "node_modules", file));
  const found = createHash("sha256").update(bytes).digest("hex");
  if (found !== sha256) throw new Error(`${file} is not the file that the dictionary was made from: ${found}`);
  return bytes.toString("utf8");
}

/** What a module of one exported text exports. */
function exportedText(module: string): string {
  return /^export default "([^"\\]*)"/.exec(module)?.[1] ?? "";
}

function makeFiles(folder: string): ReadonlyMap<string, string> {
  fetchPackages(folder);
  const { words, total } = readJieba(readSource(folder, JIEBA));
  const characters = exportedText(readSource(folder, CHARACTERS));
  const phrases = exportedText(readSource(folder, PHRASES));
  return new Map([
    ["zh-words.txt", packWords(words, total)],
    ["zh-simplified.txt", packSimplified(characters, phrases)],
  ]);
}

const isCheck = process.argv.includes("--check");
const folder = mkdtempSync(path.join(tmpdir(), "dictionary-"));
try {
  for (const [name, content] of makeFiles(folder)) {
    const target = path.join("public", "dictionary", name);
    if (!isCheck) writeFileSync(target, content);
    else if (readFileSync(target, "utf8") !== content) throw new Error(`${target} is not what its sources make`);
    process.stderr.write(`${target}: ${Buffer.byteLength(content)} bytes\n`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
