const COUNTERS = {
  rooms_created_total: "Rooms opened.",
  rooms_resumed_total: "Rooms opened again after the server was away.",
  joins_total: "Students who took a seat.",
  resumes_total: "Devices that came back.",
  answers_total: "Answers acknowledged.",
  wrong_keys_total: "Codes and secrets that were wrong.",
  guess_alarms_total: "Minutes in which somebody seemed to guess codes.",
  invalid_messages_total: "Messages of no known shape.",
  refused_messages_total: "Messages refused because they came too fast.",
  cut_connections_total: "Connections cut off for what they sent, or did not read.",
  foreign_requests_total: "Requests from pages of other sites.",
  failures_total: "Requests that failed for a reason of our own.",
} as const;
export type CounterName = keyof typeof COUNTERS;

export interface Gauges {
  readonly rooms: number;
  readonly connections: number;
  readonly logReachable: boolean;
}

/** Counts what happens, for whoever watches over the server. */
export class Metrics {
  private readonly counts = new Map<CounterName, number>();

  add(name: CounterName): void {
    this.counts.set(name, this.of(name) + 1);
  }

  of(name: CounterName): number {
    return this.counts.get(name) ?? 0;
  }

  /** In the text format of Prometheus. */
  text({ rooms, connections, logReachable }: Gauges): string {
    const counters = (Object.keys(COUNTERS) as CounterName[]).map((name) =>
      described(name, "counter", COUNTERS[name], this.of(name)),
    );
    return [
      ...counters,
      described("rooms", "gauge", "Rooms in memory.", rooms),
      described("connections", "gauge", "Open connections.", connections),
      described("log_reachable", "gauge", "Can rooms be written to? 1 if so.", Number(logReachable)),
      described("resident_bytes", "gauge", "Memory of the process.", process.memoryUsage.rss()),
      "",
    ].join("\n");
  }
}

function described(name: string, type: string, help: string, value: number): string {
  return `# HELP wengu_${name} ${help}\n# TYPE wengu_${name} ${type}\nwengu_${name} ${value}`;
}
