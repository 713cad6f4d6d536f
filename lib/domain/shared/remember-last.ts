/**
 * The same pure function, which remembers its last result: for callers that ask about one thing several times in a row.
 *
 * @param work of a text, or of an object that never changes
 */
export function rememberLast<Key extends string | object, Result>(work: (key: Key) => Result): (key: Key) => Result {
  let last: { readonly key: Key; readonly result: Result } | null = null;
  return (key) => {
    if (last?.key !== key) last = { key, result: work(key) };
    return last.result;
  };
}
