/**
 * Who does what in a run: a thread, or a task of asyncio while a thread goes on with it.
 *
 * An actor is a number. A thread has its own; a task has one from `FIRST_TASK` on, in the order of their making.
 */
import type { MachineEvent } from "../../simulator/machine/event.ts";

/** Actors from here on are tasks; those below are threads. */
export const FIRST_TASK = 1_000_000;

export interface TaskInfo {
  readonly actor: number;
  /** The identifier that the events have for it. */
  readonly id: string;
  readonly name: string;
  /** The thread whose event loop it belongs to. */
  readonly thread: number;
  /** True for what the event loop makes for itself when its program is over, and of which nothing is to be seen. */
  readonly isCleanUp: boolean;
}

/** The actors of a run. */
export interface Actors {
  /** In the order of their making. */
  readonly tasks: readonly TaskInfo[];
  /** The task that the events have an identifier for. */
  readonly taskOf: ReadonlyMap<string, number>;
  /** By position in the list of events: who did it. */
  readonly who: readonly number[];
  /** What each is called: by `machine.guest`, or else by its name in Python. */
  readonly names: ReadonlyMap<number, string>;
}

export function isTask(actor: number): boolean {
  return actor >= FIRST_TASK;
}

interface Draft extends TaskInfo {
  /** True where no task made it: it is the main one of a loop, or the loop's own. */
  readonly isMadeByThread: boolean;
  turns: number;
}

/** Finds out who did each of `events`. That a thread takes a task up, and leaves it, is the thread's own doing. */
export function findActors(events: readonly MachineEvent[]): Actors {
  const tasks = new Map<string, Draft>();
  /** The tasks that each thread is in, the innermost last. */
  const stacks = new Map<number, number[]>();
  /** The threads on which the main task of a loop has ended. */
  const isOver = new Set<number>();
  const names = new Map<number, string>();
  const guests = new Map<number, string>();
  const isSeen = new Set<number>();
  const who = events.map((event) => {
    const { kind, thread, place, text } = event;
    const stack = stacks.get(thread) ?? [];
    stacks.set(thread, stack);
    const actor = stack.at(-1) ?? thread;
    switch (kind) {
      case "start":
        names.set(thread, text === "MainThread" ? "main" : (text ?? ""));
        return thread;
      case "task-create": {
        const { id, name } = place!;
        const number = FIRST_TASK + tasks.size;
        const isMadeByThread = actor === thread;
        const isCleanUp = isMadeByThread && isOver.has(thread);
        tasks.set(id, { actor: number, id, name, thread, isMadeByThread, isCleanUp, turns: 0 });
        names.set(number, name);
        break;
      }
      case "task-run":
        enter(stack, tasks.get(place!.id));
        return thread;
      case "task-wait":
      case "task-end": {
        const task = tasks.get(place!.id);
        if (task === undefined) return thread;
        if (kind === "task-end" && task.isMadeByThread) isOver.add(thread);
        const position = stack.lastIndexOf(task.actor);
        if (position >= 0) stack.splice(position);
        return thread;
      }
      case "guest":
        guests.set(actor, text ?? "");
        break;
    }
    isSeen.add(actor);
    return actor;
  });
  for (const [actor, name] of guests) names.set(actor, name);
  return {
    who,
    names,
    taskOf: new Map([...tasks].map(([id, { actor }]) => [id, actor])),
    tasks: [...tasks.values()].map(({ actor, id, name, thread, isCleanUp, turns }) => ({
      actor,
      id,
      name,
      thread,
      isCleanUp: isCleanUp && turns <= 1 && !isSeen.has(actor),
    })),
  };
}

/** `event` with the tasks that it is about by the names that `nameOf` gives them, instead of Python's. */
export function withTaskNames(
  event: MachineEvent,
  nameOf: (id: string, name: string) => string,
): MachineEvent {
  const { kind, place, waiting } = event;
  const isOfTask = kind.startsWith("task-") && place !== null;
  const isForTask = waiting?.kind === "task";
  if (!isOfTask && !isForTask) return event;
  return {
    ...event,
    place: isOfTask ? { ...place, name: nameOf(place.id, place.name) } : place,
    waiting: isForTask ? { ...waiting, name: nameOf(waiting.id, waiting.name) } : waiting,
  };
}

function enter(stack: number[], task: Draft | undefined): void {
  if (task === undefined) return;
  task.turns++;
  stack.push(task.actor);
}
