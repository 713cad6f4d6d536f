const HEARTBEAT_MILLIS = 5_000;

/** Says something to the person at the terminal; standard output is left to what the command prints. */
export function say(message) {
  process.stderr.write(`[setup] ${message}\n`);
}

/** Runs a long step: says what it is, that it still runs, and how long it took. */
export async function step(label, act) {
  const startedAt = Date.now();
  const seconds = () => ((Date.now() - startedAt) / 1000).toFixed(0);
  say(`${label} …`);
  const heartbeat = setInterval(() => say(`${label} … ${seconds()} s`), HEARTBEAT_MILLIS);
  try {
    const result = await act();
    say(`${label}: done in ${seconds()} s`);
    return result;
  } finally {
    clearInterval(heartbeat);
  }
}
