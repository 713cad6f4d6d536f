import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { inProject, projectRoot } from "./project-root.mjs";

/** Every file below the given files and folders, hidden ones left out, in a stable order. */
export function listFiles(...places) {
  return places.flatMap(filesIn).sort();
}

function filesIn(place) {
  const stats = statSync(place, { throwIfNoEntry: false });
  if (!stats) return [];
  if (!stats.isDirectory()) return [place];
  return readdirSync(place)
    .filter((name) => !name.startsWith("."))
    .flatMap((name) => filesIn(path.join(place, name)));
}

/** A short key of the contents of files and folders and of the given settings: equal content, equal key. */
export function sourceKey(places, settings = {}) {
  const hash = createHash("sha256").update(JSON.stringify(settings));
  for (const file of listFiles(...places.map((place) => inProject(place)))) {
    const name = path.relative(projectRoot, file).split(path.sep).join("/");
    hash.update(`\0${name}\0`).update(createHash("sha256").update(readFileSync(file)).digest());
  }
  return hash.digest("hex").slice(0, 16);
}
