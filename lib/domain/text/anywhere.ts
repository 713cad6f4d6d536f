/**
 * One pattern that finds any of several wherever it stands: quick to tell of most sentences that none of them does.
 *
 * @param patterns each may be bound to a head (`^`), not to an end (`$`); no two have a named group in common
 */
export function anywhere(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source.replace(/^\^/, "")).join("|"));
}
