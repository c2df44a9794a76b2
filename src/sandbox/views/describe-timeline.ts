import { formatTime } from "./format-time.ts";
import type { BarState, TimelineLayout } from "./lay-out-timeline.ts";

const STATES: Record<BarState, string> = {
  running: "running",
  ready: "ready",
  gil: "waiting for the GIL",
  lock: "waiting for a lock",
  thread: "waiting for a thread",
  sleep: "asleep",
  io: "waiting for a device",
};

/** The timeline in words: how long each thread was in which state, and what became of shared places. */
export function describeTimeline({ end, cores, threads, places }: TimelineLayout): string {
  const sentences = [
    `Timeline of ${formatTime(end)} on ${cores.length} ${cores.length === 1 ? "core" : "cores"}.`,
  ];
  for (const { name, bars } of threads) {
    const totals = new Map<BarState, number>();
    for (const { state, start, end: until } of bars)
      totals.set(state, (totals.get(state) ?? 0) + until - start);
    const parts = [...totals]
      .sort((a, b) => b[1] - a[1])
      .map(([state, time]) => `${formatTime(time)} ${STATES[state]}`);
    sentences.push(`${name}: ${parts.join(", ")}.`);
  }
  for (const { name, values } of places) {
    const lost = values.filter((value) => value.lost !== null);
    const fate =
      lost.length === 0
        ? "no update lost"
        : `updates lost: ${lost
            .slice(0, 3)
            .map((value) => value.lost)
            .join("; ")}`;
    sentences.push(`${name}: ${values.length} writes, ${fate}.`);
  }
  return sentences.join(" ");
}
