import { AppError } from "../../domain/shared/app-error";

/** No event of a chat is near this; a server that sends more on one line is not read on. */
const LONGEST_LINE = 1_000_000;

/** The lines of a stream; the last one need not end. A `\r` at a piece's end may be half of a `\r\n`. */
async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = "";
  for await (const piece of pieces) {
    const lines = (rest + piece).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? "";
    if (rest.length > LONGEST_LINE) throw new AppError("language-model/reply-too-large");
    yield* lines;
  }
  yield rest.replace(/\r$/, "");
}

/**
 * The data of the events in a stream, one at a time, as they arrive. A last event whose empty line is missing is
 * given all the same, for the reader to judge.
 *
 * @param pieces of the stream's text, cut anywhere
 * @throws {AppError} `language-model/reply-too-large` for a line without end
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 */
export async function* serverEvents(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let data: string[] = [];
  for await (const line of linesOf(pieces)) {
    if (line.startsWith("data:")) data.push(line.slice("data:".length).replace(/^ /, ""));
    if (line !== "" || data.length === 0) continue;
    yield data.join("\n");
    data = [];
  }
  if (data.length > 0) yield data.join("\n");
}
