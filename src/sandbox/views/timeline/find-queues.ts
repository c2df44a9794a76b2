/** Who waits at what: the queues of locks and of all that can be waited at. */
import type { MachineEvent } from "../../../simulator/machine/event.ts";
import type { Actors } from "../actors.ts";
import type { Queued } from "./timeline-layout.ts";

interface Queue {
  who: number[];
  since: number;
  readonly spans: Queued[];
}

/** The queues of a run by the identifier of what is waited for. Whoever has it, or gives up, is in the queue no longer. */
export function findQueues(
  events: readonly MachineEvent[],
  { who, taskOf }: Pick<Actors, "who" | "taskOf">,
  end: number,
): ReadonlyMap<string, readonly Queued[]> {
  const queues = new Map<string, Queue>();
  const placeOf = new Map<number, string>();
  const change = (id: string, time: number, next: (waiting: number[]) => number[]): void => {
    const queue = queues.get(id) ?? { who: [], since: 0, spans: [] };
    queues.set(id, queue);
    if (queue.who.length > 0 && time > queue.since)
      queue.spans.push({ start: queue.since, end: time, who: queue.who });
    queue.who = next(queue.who);
    queue.since = time;
  };
  const leave = (actor: number, time: number): void => {
    const id = placeOf.get(actor);
    if (id === undefined) return;
    placeOf.delete(actor);
    change(id, time, (waiting) => waiting.filter((other) => other !== actor));
  };
  events.forEach(({ kind, time, waiting, place }, position) => {
    const task = taskOf.get(place?.id ?? "");
    const actor = kind.startsWith("task-") ? task : who[position];
    if (actor === undefined) return;
    if (kind === "block" || kind === "task-wait") {
      if (waiting === null || waiting.id === "" || placeOf.get(actor) === waiting.id) return;
      leave(actor, time);
      placeOf.set(actor, waiting.id);
      change(waiting.id, time, (others) => [...others, actor]);
    } else if (LEAVING.has(kind)) leave(actor, time);
  });
  for (const id of queues.keys()) change(id, end, () => []);
  return new Map([...queues].map(([id, { spans }]) => [id, spans]));
}

/** What puts an end to a wait. */
const LEAVING: ReadonlySet<string> = new Set([
  "wake",
  "acquire",
  "end",
  "task-ready",
  "task-run",
  "task-end",
]);
