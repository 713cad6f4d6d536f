/** What one generation took: a line of JSON from the program that measures it. */
export interface MeasuredRun {
  readonly bytes: number;
  readonly characters: number;
  readonly items: number;
  /** Reading the dictionary, or the English lexicon, and making it ready. */
  readonly loadingMillis: number;
  /** The whole generation, taggers at hand. */
  readonly generatingMillis: number;
  /** Only cutting the same sentences into words. */
  readonly taggingMillis: number;
  /** The longest time between two reports of progress, or after the last one. */
  readonly longestSilenceMillis: number;
  /** What the program holds in memory before it generates: itself and the document. */
  readonly bytesBefore: number;
  /** The most that it ever held. */
  readonly peakBytes: number;
}
