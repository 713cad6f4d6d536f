import type { Document } from "../lib/domain/document/document";
import { explain } from "../lib/domain/generation/explain";
import { type GenerateOptions, generate } from "../lib/domain/generation/generate";
import type { DocumentId } from "../lib/domain/shared/ids";
import { readDocument } from "../lib/readers/read-document";
import { loadTaggers } from "../lib/taggers/load-taggers";
import { explainFailure } from "./cards/explain-failure";
import { type Input, loadInputs } from "./cards/load-inputs";
import { printExplanation } from "./cards/print-explanation";
import { printItem } from "./cards/print-item";
import { type CardsArguments, HELP, readArguments } from "./cards/read-arguments";
import { readDictionary } from "./cards/read-dictionary";
import { UnreadableError } from "./cards/unreadable-error";

const WRONG_ARGUMENTS = 2;
const UNREADABLE = 3;

function say(message: string): void {
  process.stderr.write(`cards: ${message}\n`);
}

function optionsOf({ limit, kinds, seed }: CardsArguments): GenerateOptions {
  return { seed, ...(limit === null ? { onlySure: true } : { limit }), ...(kinds === null ? {} : { kinds }) };
}

function printLines(lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(""));
}

async function printItems(document: Document, given: CardsArguments): Promise<void> {
  const { items, rejected } = generate(document, optionsOf(given), await loadTaggers(document, readDictionary));
  printLines(items.map(printItem));
  if (items.length === 0) say(`${document.id}: no items (${rejected.length} rejected)`);
}

async function printExplanations(document: Document, given: CardsArguments): Promise<void> {
  const explained = explain(document, optionsOf(given), await loadTaggers(document, readDictionary));
  printLines(explained.map(printExplanation));
  if (explained.length === 0) say(`${document.id}: no candidates`);
}

async function printCards(input: Input, given: CardsArguments): Promise<void> {
  const language = given.language ?? input.language;
  const { document, warnings } = await readDocument({
    documentId: input.documentId as DocumentId,
    name: input.name,
    bytes: input.bytes,
    ...(input.mediaType === null ? {} : { mediaType: input.mediaType }),
    ...(language === null ? {} : { language }),
  });
  for (const warning of warnings) say(`${input.documentId}: warning: ${warning.code}`);
  await (given.explains ? printExplanations : printItems)(document, given);
}

async function run(given: CardsArguments): Promise<void> {
  for (const file of given.files) {
    for (const input of await loadInputs(file)) {
      try {
        await printCards(input, given);
      } catch (error) {
        const reason = explainFailure(error);
        if (reason === null) throw error;
        throw new UnreadableError(input.documentId, reason, { cause: error });
      }
    }
  }
}

function argumentsOrExit(): CardsArguments {
  try {
    return readArguments(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    say(error.message);
    process.exit(WRONG_ARGUMENTS);
  }
}

const given = argumentsOrExit();
try {
  if (given.asksForHelp) process.stdout.write(HELP);
  else await run(given);
} catch (error) {
  if (!(error instanceof UnreadableError)) throw error;
  say(error.message);
  process.exitCode = UNREADABLE;
}
