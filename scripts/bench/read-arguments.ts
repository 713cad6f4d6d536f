export interface BenchArguments {
  readonly groupNames: readonly string[];
  readonly printsJson: boolean;
}

/**
 * Reads `[NAME…] [--json]`; no name means every group.
 *
 * @throws {RangeError} with one line for the person who typed, if a name or an option is unknown
 */
export function readArguments(words: readonly string[], known: readonly string[]): BenchArguments {
  const unknownOption = words.find((word) => word.startsWith("-") && word !== "--json");
  if (unknownOption) throw new RangeError(`unknown option ${unknownOption}: the only one is --json`);
  const named = words.filter((word) => !word.startsWith("-"));
  const unknownName = named.find((name) => !known.includes(name));
  if (unknownName) throw new RangeError(`unknown benchmark group ${unknownName}: choose from ${known.join(", ")}`);
  return {
    groupNames: named.length === 0 ? known : known.filter((name) => named.includes(name)),
    printsJson: words.includes("--json"),
  };
}
