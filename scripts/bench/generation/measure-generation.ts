// Measures generation in a process of its own, whose memory is nobody else's:
// node scripts/run-tool.mjs measure-generation LANGUAGE UNIT SIZE…   prints a MeasuredRun a line
import { readFile } from "node:fs/promises";
import type { Document } from "../../../lib/domain/document/document";
import { generate } from "../../../lib/domain/generation/generate";
import type { Taggers } from "../../../lib/domain/generation/passage";
import type { DocumentId } from "../../../lib/domain/shared/ids";
import { shadowOf } from "../../../lib/domain/text/normalize";
import { readDocument } from "../../../lib/readers/read-document";
import { loadTaggers } from "../../../lib/taggers/load-taggers";
import { readDictionary } from "../../cards/read-dictionary";
import { makeLongText, type TextSize } from "./long-text";
import type { MeasuredRun } from "./measured-run";

const KILOBYTE = 1024;

async function readLongText(language: "zh" | "en", size: TextSize): Promise<{ document: Document; bytes: number }> {
  const source = await readFile(`public/library/deepseek.${language}.md`, "utf8");
  const bytes = new TextEncoder().encode(makeLongText(source, size));
  const { document } = await readDocument({ documentId: "long" as DocumentId, name: "long.md", bytes, language });
  return { document, bytes: bytes.length };
}

function timeTagging(document: Document, tagger: Taggers["zh"]): number {
  const shadows = document.sentences.map(({ quote }) => shadowOf(quote));
  const startedAt = performance.now();
  for (const shadow of shadows) tagger(shadow);
  return performance.now() - startedAt;
}

function timeGeneration(document: Document, taggers: Taggers) {
  const startedAt = performance.now();
  let heardAt = startedAt;
  let longestSilenceMillis = 0;
  const hear = () => {
    const now = performance.now();
    longestSilenceMillis = Math.max(longestSilenceMillis, now - heardAt);
    heardAt = now;
  };
  const { items } = generate(document, { seed: "wengu" }, taggers, hear);
  hear();
  return { items: items.length, generatingMillis: performance.now() - startedAt, longestSilenceMillis };
}

async function measure(language: "zh" | "en", size: TextSize): Promise<MeasuredRun> {
  const { document, bytes } = await readLongText(language, size);
  const bytesBefore = process.memoryUsage.rss();
  const startedAt = performance.now();
  const taggers = await loadTaggers(document, readDictionary);
  const loadingMillis = performance.now() - startedAt;
  const generation = timeGeneration(document, taggers);
  return {
    bytes,
    characters: document.text.length,
    ...generation,
    loadingMillis,
    taggingMillis: timeTagging(document, taggers[language]),
    bytesBefore,
    peakBytes: process.resourceUsage().maxRSS * KILOBYTE,
  };
}

const [language, unit, ...sizes] = process.argv.slice(2);
for (const value of sizes.map(Number)) {
  const run = await measure(language === "en" ? "en" : "zh", {
    value,
    unit: unit === "bytes" ? "bytes" : "characters",
  });
  process.stdout.write(`${JSON.stringify(run)}\n`);
}
