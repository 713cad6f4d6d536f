import { parseArgs } from "node:util";
import { ITEM_KINDS, type ItemKind } from "../../lib/domain/generation/item";
import type { Language } from "../../lib/domain/shared/language";

export interface CardsArguments {
  /** Paths, or `-` for standard input; at least one, except where help is asked for. */
  readonly files: readonly string[];
  readonly limit: number | null;
  readonly language: Language | null;
  readonly kinds: readonly ItemKind[] | null;
  readonly seed: string;
  /** Print every candidate and what decided about it, in place of the items. */
  readonly explains: boolean;
  /** Print how the program is used, and do nothing else. */
  readonly asksForHelp: boolean;
}

const USAGE =
  "usage: npm run --silent cards -- FILE… [--limit N] [--lang zh|en] [--kinds KIND,…] [--seed TEXT] [--explain]";

export const HELP = `${USAGE}

Prints the items of each document as JSON Lines, best first.

  FILE         a document, - for standard input, or a .jsonl file with one {id, lang, context} a line
  --limit N    N items for each document, fewer only where it gives no more: those that are sure, then others, then
               blanks of the last resort, all with scores below 0.1; without a limit only what is sure
  --lang       zh or en; detected when absent
  --kinds      ${ITEM_KINDS.join(", ")}
  --seed TEXT  seeds the random choices
  --explain    prints every candidate instead, in the deck or not, one JSON line each:
                 selected  is it in the deck?
                 why       selected; the first failed check or the rule of selection that left it out; other-kind
                           (its fact is asked in another way); past-limit (a longer deck would hold it)
                 score     0 to 1: the sum of the parts, in a deck's scale
                 parts     what the fact is worth, by name: its frame, each feature that it has, sure, and spread, which
                           better facts of its section or sentence took away; of a last resort only blank
                 failed    every check that it fails
               after kind, frame, question, answer, id and docId
  --help       this text
`;
const DEFAULT_SEED = "wengu";

function limitOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new RangeError(`--limit takes a whole number from 1, not "${text}"`);
  return Number(text);
}

function languageOf(text: string | undefined): Language | null {
  if (text === undefined || text === "zh" || text === "en") return text ?? null;
  throw new RangeError(`--lang takes zh or en, not "${text}"`);
}

function isKind(text: string): text is ItemKind {
  return (ITEM_KINDS as readonly string[]).includes(text);
}

function kindsOf(text: string | undefined): ItemKind[] | null {
  if (text === undefined) return null;
  return text.split(",").map((name) => {
    const kind = name.trim();
    if (!isKind(kind)) throw new RangeError(`--kinds takes ${ITEM_KINDS.join(", ")}, not "${kind}"`);
    return kind;
  });
}

function parse(given: readonly string[]) {
  try {
    return parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        limit: { type: "string" },
        lang: { type: "string" },
        kinds: { type: "string" },
        seed: { type: "string" },
        explain: { type: "boolean" },
        help: { type: "boolean" },
      },
    });
  } catch (cause) {
    throw new RangeError(cause instanceof Error ? (cause.message.split("\n")[0] ?? "") : "", { cause });
  }
}

/**
 * Reads the command line.
 *
 * @throws {RangeError} for an option or a value that is not known, and where no file is given; one line
 */
export function readArguments(given: readonly string[]): CardsArguments {
  const { values, positionals } = parse(given);
  const asksForHelp = values.help ?? false;
  if (positionals.length === 0 && !asksForHelp) throw new RangeError(`no file given; ${USAGE}`);
  return {
    files: positionals,
    limit: limitOf(values.limit),
    language: languageOf(values.lang),
    kinds: kindsOf(values.kinds),
    seed: values.seed ?? DEFAULT_SEED,
    explains: values.explain ?? false,
    asksForHelp,
  };
}
