/**
 * The shared places: what each held when, and which writes replaced a value that their writer had not seen.
 *
 * Such a write is where an update gets lost, but the events alone cannot tell what a value was worked out from. So the
 * row says what is certain: this one read, another wrote, and then this one wrote without reading again.
 */
import type { MachineEvent } from "../../../simulator/machine/event.ts";
import { count } from "../../../simulator/count.ts";
import { isTask } from "../actors.ts";
import { cutText } from "../cut-text.ts";
import { hull, isSpeck, mergeSlivers } from "./merge-slivers.ts";
import type { PlaceRow, ValueSpan } from "./timeline-layout.ts";

const ACCESSES: ReadonlySet<string> = new Set(["read", "write", "update"]);

/** An access to a place, and who made it. */
export interface Access {
  readonly event: MachineEvent;
  readonly who: number;
}

/**
 * The accesses to each place that several threads or tasks touch and that changes while they do, by the place's
 * identifier, the busiest first. What one makes and the others only read is left to them. `who` did each of `events`.
 */
export function findSharedPlaces(
  events: readonly MachineEvent[],
  who: readonly number[],
): Map<string, Access[]> {
  const places = new Map<string, Access[]>();
  events.forEach((event, position) => {
    if (event.place === null || !ACCESSES.has(event.kind)) return;
    const access = { event, who: who[position]! };
    const own = places.get(event.place.id);
    if (own === undefined) places.set(event.place.id, [access]);
    else own.push(access);
  });
  const shared = [...places].filter(([, own]) => changesHands(own));
  return new Map(shared.sort((a, b) => b[1].length - a[1].length));
}

/** True where somebody changes the place after somebody else has touched it. */
function changesHands(all: readonly Access[]): boolean {
  // What a thread does before its event loop runs is not beside its tasks.
  const loops = new Set(all.filter(({ who }) => isTask(who)).map(({ event }) => event.thread));
  const accesses = all.filter(({ who, event }) => isTask(who) || !loops.has(event.thread));
  const first = accesses[0]!.who;
  const second = accesses.findIndex(({ who }) => who !== first);
  return second >= 0 && accesses.slice(second).some(({ event }) => event.kind !== "read");
}

/** The row of one place, from its accesses in order, as far as they were recorded: until `end`. */
export function placeRow(
  accesses: readonly Access[],
  names: ReadonlyMap<number, string>,
  end: number,
  finest: number,
): PlaceRow {
  const values: ValueSpan[] = [];
  /** By actor, the number of writes it knew of when it last read or wrote. */
  const seen = new Map<number, number>();
  let writes = 0;
  let current = "";
  for (const { event, who } of accesses) {
    const { kind, time, value } = event;
    if (kind === "read") {
      seen.set(who, writes);
      continue;
    }
    const knew = seen.get(who);
    const isUnseen = kind === "write" && knew !== undefined && knew < writes;
    const text = cutText(value ?? "", 24);
    const previous = values.at(-1);
    if (previous !== undefined) values[values.length - 1] = { ...previous, end: time };
    values.push({
      start: time,
      end,
      text,
      unseen: isUnseen ? `${names.get(who) ?? "?"} writes ${text} over an unseen ${current}` : null,
      writes: 1,
      unseenWrites: isUnseen ? 1 : 0,
    });
    current = text;
    writes++;
    // What it writes next without a read is not worked out from an old value.
    seen.delete(who);
  }
  return {
    name: accesses[0]!.event.place!.name,
    values: mergeSlivers(values, finest, (slivers) => joinValues(slivers, finest)),
  };
}

/** A speck shows the value it ends with; more of them, how many there were. */
function joinValues(slivers: readonly ValueSpan[], finest: number): ValueSpan {
  const whole = hull(slivers);
  const writes = slivers.reduce((sum, value) => sum + value.writes, 0);
  const unseenWrites = slivers.reduce((sum, value) => sum + value.unseenWrites, 0);
  const first = slivers.find(({ unseen }) => unseen !== null)?.unseen ?? null;
  return {
    ...whole,
    text: isSpeck(whole, finest) ? slivers.at(-1)!.text : count(writes, "write"),
    unseen: unseenWrites > 1 ? `${count(unseenWrites, "write")} over unseen values` : first,
    writes,
    unseenWrites,
  };
}
