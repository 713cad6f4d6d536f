const NONE: readonly RegExpExecArray[] = [];

/**
 * Every match of a pattern in a text, as `matchAll` finds them, without a copy of the pattern for each text.
 *
 * @param pattern global; of no empty match
 */
export function allMatches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const matches: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) matches.push(match);
  return matches;
}
