/** Pairs of opencc-js's tables, written `from to|from to`, of equal length in UTF-16 units and different. */
function pairsOf(table: string): [string, string][] {
  return table
    .split("|")
    .map((pair) => pair.split(" "))
    .filter((pair): pair is [string, string] => pair.length === 2)
    .filter(([from, to]) => from.length === to.length);
}

/**
 * Traditional to Simplified Chinese as `decodeSimplifier` reads it: the characters, what each becomes, then the
 * phrases that are not written character by character. Only what keeps the length of a text is taken.
 */
export function packSimplified(characters: string, phrases: string): string {
  const single = pairsOf(characters).filter(([from, to]) => from.length === 1 && from !== to);
  const map = new Map(single);
  const byCharacter = (text: string) => [...text].map((character) => map.get(character) ?? character).join("");
  const exceptions = pairsOf(phrases).filter(([from, to]) => byCharacter(from) !== to);
  const from = single.map((pair) => pair[0]).join("");
  const to = single.map((pair) => pair[1]).join("");
  return [from, to, ...exceptions.map((pair) => pair.join(" "))].join("\n").concat("\n");
}
