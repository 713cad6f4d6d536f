/**
 * The same function of a text, which remembers its last result: for callers that ask about one text several times in a
 * row.
 */
export function rememberLast<Result>(work: (text: string) => Result): (text: string) => Result {
  let last: { readonly text: string; readonly result: Result } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, result: work(text) };
    return last.result;
  };
}
