import { type GenerateOptions, generate } from "../lib/domain/generation/generate";
import type { DocumentId } from "../lib/domain/shared/ids";
import { readDocument } from "../lib/readers/read-document";
import { loadTaggers } from "../lib/taggers/load-taggers";
import { explainFailure } from "./cards/explain-failure";
import { type Input, loadInputs } from "./cards/load-inputs";
import { printItem } from "./cards/print-item";
import { type CardsArguments, readArguments } from "./cards/read-arguments";
import { readDictionary } from "./cards/read-dictionary";
import { UnreadableError } from "./cards/unreadable-error";

const WRONG_ARGUMENTS = 2;
const UNREADABLE = 3;

function say(message: string): void {
  process.stderr.write(`cards: ${message}\n`);
}

function optionsOf({ limit, kinds, seed }: CardsArguments): GenerateOptions {
  return { seed, ...(limit === null ? {} : { limit }), ...(kinds === null ? {} : { kinds }) };
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
  const { items, rejected } = generate(document, optionsOf(given), await loadTaggers(document, readDictionary));
  process.stdout.write(items.map((item) => `${printItem(item)}\n`).join(""));
  if (items.length === 0) say(`${input.documentId}: no items (${rejected.length} rejected)`);
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
  await run(given);
} catch (error) {
  if (!(error instanceof UnreadableError)) throw error;
  say(error.message);
  process.exitCode = UNREADABLE;
}
