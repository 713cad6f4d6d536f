/** Marks that mean something between two digits: decimals, ranges, ratios, times. */
const BETWEEN_DIGITS = ".,-:";
/** Marks that belong to a name or a quantity wherever they stand: C#, 5%, R&D, TCP/IP. */
const ALWAYS_KEPT = "#%&/@";

/**
 * What remains of an answer when writing habits are set aside: width, case, spaces, punctuation, thousands
 * separators and a leading English article.
 *
 * @returns text to compare, never to show; empty only where nothing visible was written
 */
export function foldAnswer(text: string): string {
  const plain = foldCase(text.normalize("NFKC"))
    .replace(/[‐-―−]/g, "-")
    .replace(/、/g, ",")
    .trim();
  const spaceless = withoutArticle(plain).replace(/[\s\p{Cf}`]+/gu, "");
  const bare = spaceless.replace(/\p{P}/gu, (mark: string, index: number) => (isKept(spaceless, index) ? mark : ""));
  return withoutThousands(bare) || spaceless;
}

/** One form for every case of a letter: upper first, since some letters have no single upper case. */
function foldCase(text: string): string {
  return text.toUpperCase().toLowerCase().replace(/ς/g, "σ").normalize("NFKC");
}

function withoutArticle(text: string): string {
  return text.replace(/^["'“‘(]*(?:the|an?)\s+(?=\S)/u, "");
}

function isKept(text: string, index: number): boolean {
  const mark = text.charAt(index);
  if (ALWAYS_KEPT.includes(mark)) return true;
  if (!BETWEEN_DIGITS.includes(mark) || !isDigit(text.charAt(index + 1))) return false;
  const before = text.charAt(index - 1);
  // A dash may open a negative number, or part two quantities: -5, 10%-20%.
  return isDigit(before) || (mark === "-" && (before === "" || before === "%"));
}

function isDigit(character: string): boolean {
  return character >= "0" && character <= "9";
}

function withoutThousands(text: string): string {
  return text.replace(/\d{1,3}(?:,\d{3})+(?!\d)/g, (number: string) => number.replaceAll(",", ""));
}
