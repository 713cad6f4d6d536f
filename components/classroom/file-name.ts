/** Characters that some file system refuses. */
const UNFIT = /[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu;

/** A name that every file system takes, with its ending: `json`, `csv`. */
export function fileName(name: string, ending: string): string {
  return `${name.replace(UNFIT, " ").trim()}.${ending}`;
}
