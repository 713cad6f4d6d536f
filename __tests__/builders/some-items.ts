import type { Document } from "../../lib/domain/document/document";
import { type GenerateOptions, type GenerateResult, generate } from "../../lib/domain/generation/generate";
import { someTaggers } from "./some-taggers";

/** What the generator makes of a document, with the taggers that every edge loads. */
export async function someItems(document: Document, options: GenerateOptions): Promise<GenerateResult> {
  return generate(document, options, await someTaggers(document));
}
