import type { MachineEvent } from "../../../src/simulator/machine/event.ts";

/** What is wrong with a run's events, in words: a lock with two owners, a permit or an item that came from nowhere. */
export function findViolations(events: readonly MachineEvent[]): string[] {
  const found: string[] = [];
  const owners = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const { index, kind, place, thread, text, value } of events) {
    if (place === null) continue;
    const report = (what: string): number => found.push(`event ${index}: ${place.name} ${what}`);
    if (kind === "acquire") {
      if (owners.has(place.id)) report("has two owners");
      owners.set(place.id, thread);
    } else if (kind === "release") {
      if (!owners.delete(place.id)) report("is given back by nobody");
    } else if (kind === "operate" && CHANGES.has(text ?? "") && /^\d+$/.test(value ?? "")) {
      const [before, after] = [counts.get(place.id), Number(value)];
      if (before !== undefined && !CHANGES.get(text ?? "")!(after - before)) {
        report(`goes from ${before} to ${after} by ${text}`);
      }
      counts.set(place.id, after);
    }
  }
  return found;
}

/** How an operation may change what its object holds. An item that is handed over never was in the queue. */
const CHANGES: ReadonlyMap<string, (change: number) => boolean> = new Map([
  ["acquire", (change) => change === -1],
  ["release", (change) => change >= 1],
  ["put", (change) => change === 1 || change === 0],
  ["get", (change) => change === -1 || change === 0],
]);
