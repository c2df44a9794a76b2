/** A thread's row: its state through the events, when it held the GIL, and its accesses to shared places. */
import type { MachineEvent, Waiting } from "../../../simulator/machine/event.ts";
import { hull, isSpeck, mergeSlivers, mostOf } from "./merge-slivers.ts";
import type { Bar, BarState, Span, Visit } from "./timeline-layout.ts";

/** What `events`, those of one thread, say it was doing until `end`, however briefly. */
export function threadStates(events: readonly MachineEvent[], end: number): Bar[] {
  const bars: Bar[] = [];
  let open: { start: number; state: BarState; name: string } | null = null;
  const close = (time: number): void => {
    if (open !== null && time > open.start) bars.push({ ...open, end: time });
  };
  for (const event of events) {
    if (event.kind === "compute" && open?.state === "running") {
      close(event.time);
      open = { start: event.time, state: "running", name: event.text ?? "" };
      continue;
    }
    const state = stateAfter(event);
    if (state === null || (open !== null && open.state === state)) continue;
    close(event.time);
    open = state === "ended" ? null : { start: event.time, state, name: event.waiting?.name ?? "" };
  }
  close(end);
  return joinWork(bars);
}

/** What of a thread's states can be drawn: those that are too short are joined. */
export function threadBars(states: readonly Bar[], finest: number): Bar[] {
  return mergeSlivers(states, finest, (slivers) => joinBars(slivers, finest));
}

/** How long a thread was in each of its states until `end`, the longest first. */
export function stateTotals(states: readonly Bar[], end: number): Map<BarState, number> {
  const totals = new Map<BarState, number>();
  for (const { state, start, end: until } of states)
    totals.set(state, (totals.get(state) ?? 0) + Math.max(0, Math.min(until, end) - start));
  return new Map([...totals].filter(([, time]) => time > 0).sort((a, b) => b[1] - a[1]));
}

/** The state of a thread or a task that waits. */
export function stateOf({ kind }: Waiting): BarState {
  switch (kind) {
    case "lock":
    case "thread":
    case "sleep":
    case "io":
    case "gil":
    case "task":
      return kind;
    case "tasks":
      return "task";
    case "loop":
      return "sleep";
    default:
      return "others";
  }
}

/** The state an event puts its thread into, or null where it changes nothing. */
function stateAfter({ kind, waiting }: MachineEvent): BarState | "ended" | null {
  switch (kind) {
    case "start":
    case "ready":
    case "wake":
      return "ready";
    case "run":
      return "running";
    case "block":
      return waiting === null ? null : stateOf(waiting);
    case "end":
      return "ended";
    default:
      return null;
  }
}

/** Makes one bar of work without a name and the work after it. */
function joinWork(bars: readonly Bar[]): Bar[] {
  const joined: Bar[] = [];
  for (const bar of bars) {
    const last = joined.at(-1);
    const isOneWork = last?.state === "running" && bar.state === "running" && last.end === bar.start;
    if (isOneWork && (last.name === "" || last.name === bar.name))
      joined[joined.length - 1] = { ...bar, start: last.start };
    else joined.push(bar);
  }
  return joined;
}

/** A speck shows that the thread ran, where it did; more of them show that it kept changing. */
function joinBars(slivers: readonly Bar[], finest: number): Bar {
  const whole = hull(slivers);
  if (!isSpeck(whole, finest)) return { ...whole, state: "mixed", name: "" };
  const ran = slivers.some(({ state }) => state === "running");
  return { ...whole, state: ran ? "running" : mostOf(slivers, ({ state }) => state), name: "" };
}

/** When the thread of `events` was in another interpreter than the one it began in. */
export function findVisits(events: readonly MachineEvent[], end: number): Visit[] {
  const home = events[0]?.interpreter ?? 0;
  const visits: Visit[] = [];
  let [start, where] = [0, home];
  const leave = (time: number): void => {
    if (where !== home && time > start) visits.push({ start, end: time, interpreter: where });
  };
  for (const { interpreter, time } of events) {
    if (interpreter === where) continue;
    leave(time);
    [start, where] = [time, interpreter];
  }
  leave(end);
  return visits;
}

/** When the thread of `events` held the GIL. */
export function gilSpans(events: readonly MachineEvent[], end: number, finest: number): Span[] {
  const spans: Span[] = [];
  let start: number | null = null;
  for (const { kind, time } of events) {
    if (kind === "gil-acquire") start ??= time;
    else if (kind === "gil-release" && start !== null) {
      if (time > start) spans.push({ start, end: time });
      start = null;
    }
  }
  if (start !== null && end > start) spans.push({ start, end });
  return mergeSlivers(spans, finest, hull);
}
