/** Rows of semaphores, events, conditions, barriers and queues: what each held when, and who waited for it. */
import type { MachineEvent, Waiting } from "../../../simulator/machine/event.ts";
import { joinQueue } from "./lay-out-turns.ts";
import { hull, isSpeck, mergeSlivers } from "./merge-slivers.ts";
import type { HeldSpan, ObjectKind, ObjectRow, Queued } from "./timeline-layout.ts";

/** What is done with each kind of object, and with no other. */
const OPERATIONS: Readonly<Record<string, ObjectKind>> = {
  acquire: "semaphore",
  release: "semaphore",
  set: "event",
  clear: "event",
  notify: "condition",
  notifyAll: "condition",
  reset: "barrier",
  abort: "barrier",
  put: "queue",
  get: "queue",
};

const WAITS: Readonly<Partial<Record<Waiting["kind"], ObjectKind>>> = {
  semaphore: "semaphore",
  event: "event",
  condition: "condition",
  barrier: "barrier",
  item: "queue",
  room: "queue",
};

/** Nobody makes a semaphore of so many permits, or a queue so long, to see it run out: the system's own limit is 2 ** 31. */
const MANY = 2 ** 30;

interface Found {
  readonly name: string;
  readonly kind: ObjectKind;
  readonly operations: MachineEvent[];
}

/** One row for each object that something was done with or waited for, in the order of their first use. */
export function objectRows(
  events: readonly MachineEvent[],
  queues: ReadonlyMap<string, readonly Queued[]>,
  end: number,
  finest: number,
): ObjectRow[] {
  const found = new Map<string, Found>();
  for (const event of events) {
    const place = event.kind === "operate" ? event.place : event.waiting;
    const kind = kindOf(event);
    if (place === null || place.id === "" || kind === null) continue;
    const row = found.get(place.id) ?? { name: place.name, kind, operations: [] };
    if (event.kind === "operate") row.operations.push(event);
    found.set(place.id, row);
  }
  const limited = [...found].filter(([, { operations }]) => !operations.some(isUnlimited));
  return limited.map(([id, { name, kind, operations }]) => ({
    name,
    kind,
    held: joinHeld(heldBy(kind, operations, end), finest),
    queue: joinQueue(queues.get(id) ?? [], finest),
    calls: operations.filter(({ text }) => text?.startsWith("notify")).map(({ time }) => time),
  }));
}

/** True for an operation on a semaphore that never runs out, such as stands in a queue without a limit between processes. */
function isUnlimited({ value }: MachineEvent): boolean {
  return Number(value) > MANY;
}

function kindOf({ kind, text, value, waiting }: MachineEvent): ObjectKind | null {
  if (kind !== "operate") return waiting === null ? null : (WAITS[waiting.kind] ?? null);
  if (text === "wait") return value?.includes(" of ") ? "barrier" : "event";
  return OPERATIONS[text ?? ""] ?? null;
}

/** What the object held from when to when. */
function heldBy(kind: ObjectKind, operations: readonly MachineEvent[], end: number): HeldSpan[] {
  if (kind === "condition") return [];
  const changes = operations.filter(({ text }) => kind !== "event" || text !== "wait");
  const first = before(kind, changes[0]);
  const points = changes.map(({ time, value }) => ({ time, text: sayHeld(value ?? "") }));
  if (first !== null) points.unshift({ time: 0, text: first });
  const most = points.reduce((max, { text }) => Math.max(max, amountOf(text)), 1);
  return points.flatMap(({ time, text }, position) => {
    const until = points[position + 1]?.time ?? end;
    return until > time ? [{ start: time, end: until, text, level: amountOf(text) / most }] : [];
  });
}

/** What it held before the first operation on it, where that can be told. */
function before(kind: ObjectKind, first: MachineEvent | undefined): string | null {
  if (kind === "event") return "clear";
  if (first === undefined) return kind === "queue" ? "0" : null;
  const value = Number(first.value);
  if (first.text === "acquire" || first.text === "get") return String(value + 1);
  return first.text === "put" ? String(value - 1) : null;
}

function sayHeld(value: string): string {
  return value === "true" ? "set" : value === "false" ? "clear" : value;
}

/** How much of it there is: a number, or the number of those who have come, or 1 for what is set. */
function amountOf(text: string): number {
  if (text === "set") return 1;
  const number = Number.parseFloat(text);
  return Number.isFinite(number) ? Math.max(number, 0) : 0;
}

function joinHeld(spans: readonly HeldSpan[], finest: number): HeldSpan[] {
  return mergeSlivers(spans, finest, (slivers) => {
    const whole = hull(slivers);
    const last = slivers.at(-1)!;
    if (isSpeck(whole, finest)) return { ...last, ...whole };
    const sorted = [...slivers].sort((a, b) => amountOf(a.text) - amountOf(b.text));
    const [least, most] = [sorted[0]!, sorted.at(-1)!];
    return { ...whole, text: `${least.text} to ${most.text}`, level: most.level };
  });
}
