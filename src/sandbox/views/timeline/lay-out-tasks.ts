/**
 * A task's row. While its thread goes on with it, it does what the thread does, so that a task which keeps the thread
 * from the others can be seen to; in between it waits for something, or for its next turn.
 */
import type { MachineEvent } from "../../../simulator/machine/event.ts";
import type { TaskInfo } from "../actors.ts";
import { stateOf } from "./lay-out-threads.ts";
import type { Bar, Span, TaskEnd } from "./timeline-layout.ts";

/** The stretches in which a thread was in a task. */
type Turns = readonly Span[];

/** What `task` was doing until `end`, however briefly; `thread` is what its thread was doing. */
export function taskStates(
  events: readonly MachineEvent[],
  task: TaskInfo,
  thread: readonly Bar[],
  end: number,
): { bars: Bar[]; end: TaskEnd | null } {
  const own = events.filter(({ kind, place }) => kind.startsWith("task-") && place?.id === task.id);
  const bars: Bar[] = [];
  const turns: Span[] = [];
  let open: { start: number; state: Bar["state"]; name: string } | null = null;
  let turn: number | null = null;
  let over: TaskEnd | null = null;
  const close = (time: number): void => {
    if (open !== null && time > open.start) bars.push({ ...open, end: time });
    if (turn !== null) turns.push({ start: turn, end: time });
    open = null;
    turn = null;
  };
  for (const { kind, time, waiting, text } of own) {
    // What it waits for can be there while it is still on its way out.
    if (kind === "task-ready" && turn !== null) continue;
    close(time);
    if (kind === "task-run") turn = time;
    else if (kind === "task-end") over = endOf(time, text);
    else if (waiting === null) open = { start: time, state: "turn", name: "" };
    else open = { start: time, state: stateOf(waiting), name: waiting.name };
  }
  if (over === null) close(end);
  return { bars: [...bars, ...inTurns(thread, turns)].sort((a, b) => a.start - b.start), end: over };
}

function endOf(time: number, text: string | null): TaskEnd {
  if (text === null) return { time, how: "done", text: "" };
  return text === "cancelled" ? { time, how: "cancelled", text: "" } : { time, how: "failed", text };
}

/** What of `bars` is in `turns`; both are in the order of time. */
function inTurns(bars: readonly Bar[], turns: Turns): Bar[] {
  const pieces: Bar[] = [];
  let first = 0;
  for (const turn of turns) {
    while (first < bars.length && bars[first]!.end <= turn.start) first++;
    for (let i = first; i < bars.length && bars[i]!.start < turn.end; i++) {
      const bar = bars[i]!;
      const piece = { ...bar, start: Math.max(bar.start, turn.start), end: Math.min(bar.end, turn.end) };
      if (piece.end > piece.start) pieces.push(piece);
    }
  }
  return pieces;
}
