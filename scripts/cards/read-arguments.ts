import { parseArgs } from "node:util";
import { ITEM_KINDS, type ItemKind } from "../../lib/domain/generation/item";
import type { Language } from "../../lib/domain/shared/language";

export interface CardsArguments {
  /** Paths, or `-` for standard input; at least one. */
  readonly files: readonly string[];
  readonly limit: number | null;
  readonly language: Language | null;
  readonly kinds: readonly ItemKind[] | null;
  readonly seed: string;
}

export const USAGE = "usage: npm run --silent cards -- FILE… [--limit N] [--lang zh|en] [--kinds KIND,…] [--seed TEXT]";
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
  if (positionals.length === 0) throw new RangeError(`no file given; ${USAGE}`);
  return {
    files: positionals,
    limit: limitOf(values.limit),
    language: languageOf(values.lang),
    kinds: kindsOf(values.kinds),
    seed: values.seed ?? DEFAULT_SEED,
  };
}
