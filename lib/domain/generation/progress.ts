/** Steps of a whole generation: fine enough for a bar on a screen. */
const STEPS = 200;

/** About how much of the time each stage takes, in order: of a long document, between Chinese and English. */
const SHARES = { prepare: 0.42, learn: 0.03, find: 0.24, gather: 0.05, make: 0.18, join: 0.03, choose: 0.05 } as const;
type Stage = keyof typeof SHARES;

/** Hears steps done and steps in all. */
export type OnProgress = (done: number, total: number) => void;
/** Hears, inside one stage, how many of its pieces are done and how many there are. */
export type OnStep = (done: number, total: number) => void;

export interface Progress {
  /** What a stage tells its own progress; cheap enough for every piece. */
  stage(name: Stage): OnStep;
  finish(): void;
}

/** Joins the progress of the stages into one that only grows; it tells a step once. */
export function createProgress(onProgress: OnProgress): Progress {
  let last = -1;
  const tell = (done: number) => {
    if (done <= last) return;
    last = done;
    onProgress(done, STEPS);
  };
  const names = Object.keys(SHARES) as Stage[];
  const shareBefore = (name: Stage) =>
    names.slice(0, names.indexOf(name)).reduce((sum, before) => sum + SHARES[before], 0);
  return {
    stage: (name) => {
      const before = shareBefore(name);
      return (done, total) => tell(Math.floor(STEPS * (before + (SHARES[name] * done) / Math.max(total, 1))));
    },
    finish: () => tell(STEPS),
  };
}
