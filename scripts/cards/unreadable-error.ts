/** A document that cannot be read: its message is one line that says which and why. */
export class UnreadableError extends Error {
  override readonly name = "UnreadableError";
  constructor(document: string, reason: string, options?: ErrorOptions) {
    super(`${document}: ${reason}`.replace(/\s+/g, " "), options);
  }
}
