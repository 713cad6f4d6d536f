const PARAGRAPH_BREAK = /\n{2,}/;
const NAME = /[A-Z][A-Za-z]{3,}/g;
const NUMBER = /\d+/g;
const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** A short word of lower-case letters, another one for every round. */
function syllable(round: number): string {
  const index = round % (LETTERS.length * LETTERS.length);
  return LETTERS.charAt(Math.floor(index / LETTERS.length)) + LETTERS.charAt(index % LETTERS.length);
}

/** A paragraph as another round tells it: its Latin names and its numbers are others. */
function varied(paragraph: string, round: number): string {
  if (round === 0) return paragraph;
  return paragraph
    .replace(NAME, (name) => name + syllable(round))
    .replace(NUMBER, (digits) => String((Number(digits) + round) % 10 ** Math.max(digits.length, 2)));
}

/** How long a text shall be. */
export interface TextSize {
  readonly value: number;
  /** Bytes of UTF-8, or UTF-16 units. */
  readonly unit: "bytes" | "characters";
}

/**
 * A text of a wanted size, made by telling a document again and again with other names and numbers: the same bytes on
 * every run.
 *
 * @param source Markdown; front matter is left out
 * @returns whole paragraphs; longer than wanted by less than one
 */
export function makeLongText(source: string, { value, unit }: TextSize): string {
  const paragraphs = source
    .replace(/^---\n[\s\S]*?\n---\n/, "")
    .trim()
    .split(PARAGRAPH_BREAK);
  const encoder = new TextEncoder();
  const lengthOf = (text: string) => (unit === "bytes" ? encoder.encode(text).length : text.length);
  const told: string[] = [];
  for (let size = 0, at = 0; size < value; at += 1) {
    const paragraph = varied(paragraphs[at % paragraphs.length] ?? "", Math.floor(at / paragraphs.length));
    told.push(paragraph);
    size += lengthOf(paragraph) + 2;
  }
  return `${told.join("\n\n")}\n`;
}
