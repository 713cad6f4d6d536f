/** Something that is sent when it changed, but not too often. */
export class Throttle {
  private isDue = false;
  private sentAt = Number.NEGATIVE_INFINITY;

  constructor(private readonly everyMillis: number) {}

  mark(): void {
    this.isDue = true;
  }

  /** Is it time to send? Then it counts as sent. */
  takeDue(now: number): boolean {
    if (!this.isDue || now - this.sentAt < this.everyMillis) return false;
    this.isDue = false;
    this.sentAt = now;
    return true;
  }
}
