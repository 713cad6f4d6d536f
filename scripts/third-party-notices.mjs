// Writes THIRD-PARTY-NOTICES.md: every package and every table of words the app is made from, with its licence text.
// Run it after a change of the runtime dependencies; `--check` only says whether the file is current.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const target = path.join(root, "THIRD-PARTY-NOTICES.md");

/** What `public/dictionary` is made from (see scripts/build-dictionary.ts): no package of the app carries it. */
const DATA = [
  { name: "The dictionary of jieba, as in @node-rs/jieba@2.0.3", licence: "MIT", file: "jieba.txt" },
  { name: "The tables of OpenCC, as in opencc-js@1.4.2", licence: "MIT AND Apache-2.0", file: "opencc.txt" },
];
const dataLicences = path.join(root, "scripts", "build-dictionary", "licences");

const readJson = (file) => JSON.parse(readFileSync(file, "utf8"));

/** Finds a package as Node would: nested first, then each parent folder. */
function locate(name, from) {
  for (let folder = from; ; folder = path.dirname(folder)) {
    const candidate = path.join(folder, "node_modules", name);
    if (existsSync(path.join(candidate, "package.json"))) return candidate;
    if (folder === root || folder === path.dirname(folder)) return null;
  }
}

/** The dependencies and theirs; types and optional platform binaries reach no learner and are left out. */
function shippedPackages() {
  const found = new Map();
  const queue = Object.keys(readJson(path.join(root, "package.json")).dependencies).map((name) => [name, root]);
  for (const [name, from] of queue) {
    const folder = name.startsWith("@types/") ? null : locate(name, from);
    if (!folder) continue;
    const manifest = readJson(path.join(folder, "package.json"));
    const key = `${manifest.name}@${manifest.version}`;
    if (found.has(key)) continue;
    found.set(key, { folder, manifest });
    for (const dependency of Object.keys(manifest.dependencies ?? {})) queue.push([dependency, folder]);
  }
  return [...found.entries()].sort(([left], [right]) => (left < right ? -1 : 1));
}

function licenceText(folder) {
  const file = readdirSync(folder)
    .sort()
    .find((name) => /^(licen[cs]e|copying)/i.test(name));
  return file ? readFileSync(path.join(folder, file), "utf8").trim() : "";
}

function notice(name, licence, text) {
  const body = text.replaceAll("\r\n", "\n").replaceAll("```", "'''");
  return [`## ${name}`, "", `Licence: ${licence}`, "", ...(body ? ["```text", body, "```", ""] : [])];
}

function render() {
  const parts = [
    "# Third-party notices",
    "",
    "Wengu is built on the packages below. Each is used under its own licence.",
    "",
  ];
  for (const [key, { folder, manifest }] of shippedPackages()) {
    parts.push(...notice(key, manifest.license ?? "see text", licenceText(folder)));
  }
  parts.push("# Data", "");
  for (const { name, licence, file } of DATA) {
    parts.push(...notice(name, licence, readFileSync(path.join(dataLicences, file), "utf8").trim()));
  }
  return parts.join("\n");
}

const content = render();
if (!process.argv.includes("--check")) writeFileSync(target, content);
else if (!existsSync(target) || readFileSync(target, "utf8") !== content) {
  console.error("THIRD-PARTY-NOTICES.md is not current: run `node scripts/third-party-notices.mjs`");
  process.exit(1);
}
