/** No thing of its own: a number, a pronoun, an average that only the text knows, a second statement. */
const NO_THING =
  /^(?:\d|[一二三四五六七八九十百千万两几数]|其|它|他|她|这|那|此|该|上|前|后|预期|预计|以往|往年|过去|历史|任何|所有|平均|一般|普通|自己|自身|同期|常|正常)|[是在把被让使会能]|(?<!现|已|原|固|特)有|之[和间]|以[上下]$/;

/** Is this the name of something that can be compared? */
export function isThing(text: string): boolean {
  return !NO_THING.test(text);
}

/** `与 GPT-4 相比如何`, `与美国相当`: Latin words are set off from Chinese by spaces. */
export function besideThing(name: string, tail: string): string {
  const thing = name.trim();
  return `与${/^[A-Za-z0-9]/.test(thing) ? " " : ""}${thing}${/[A-Za-z0-9%]$/.test(thing) ? " " : ""}${tail}`;
}
