/** Who is there at a step: the threads, each with the task it goes on with, and the tasks that wait. */
import type { StackFrame, ThreadStack } from "../../../simulator/index.ts";
import type { MachineEvent } from "../../../simulator/machine/event.ts";
import { FIRST_TASK, withTaskNames } from "../actors.ts";
import { sayWaiting } from "../say-event.ts";
import type { FoundStep } from "./step-source.ts";

/** A thread or a task with its stack. */
export interface StepActor {
  readonly actor: number;
  /** Who stands on its stack: of a thread that goes on with a task, the task. */
  readonly standing: number;
  readonly name: string;
  /** What it is doing, in words: "runs", "waits for lock pen". */
  readonly state: string;
  readonly frames: readonly StackFrame[];
  /** True for a task, which stands under its thread. */
  readonly isTask: boolean;
}

export interface StepCast {
  readonly actors: readonly StepActor[];
  /** Who has just done something, and whose stack shows where. */
  readonly acting: StepActor | null;
  /** What that was, with the names that tasks have given themselves. */
  readonly event: MachineEvent;
  /** What the one who did it is called. */
  readonly actingName: string;
  readonly actingNumber: number;
}

/** What the event loop does with a task is its thread's doing. */
const OF_THREAD: ReadonlySet<MachineEvent["kind"]> = new Set<MachineEvent["kind"]>(["task-wait", "task-end"]);

/** Everybody at a step, threads in the order of their making with their tasks after them. */
export function findCast({ step, page }: FoundStep): StepCast {
  const numbers = new Map(page.tasks.map(({ id }, position) => [id, FIRST_TASK + position]));
  const nameOfTask = (id: string, name: string): string => {
    const number = numbers.get(id);
    return number === undefined ? name : page.tasks[number - FIRST_TASK]!.name;
  };
  const nameOfThread = ({ thread, name }: ThreadStack): string =>
    page.guests[thread] ?? (name === "MainThread" ? "main" : name);
  const actors = step.threads.flatMap((stack): StepActor[] => [
    {
      actor: stack.thread,
      standing: (stack.task !== null ? numbers.get(stack.task.id) : undefined) ?? stack.thread,
      name: nameOfThread(stack),
      state: stateOf(stack, nameOfTask),
      frames: stack.frames,
      isTask: false,
    },
    ...stack.tasks.map(({ id, name, waiting, frames }) => ({
      actor: numbers.get(id) ?? FIRST_TASK,
      standing: numbers.get(id) ?? FIRST_TASK,
      name: nameOfTask(id, name),
      state: waiting === null ? "is ready for its next turn" : `waits for ${sayWaiting(waiting)}`,
      frames,
      isTask: true,
    })),
  ]);
  const { thread, kind } = step.event;
  const acting = actors.find((one) => !one.isTask && one.actor === thread) ?? null;
  const task = step.threads.find((stack) => stack.thread === thread)?.task ?? null;
  const isTask = task !== null && !OF_THREAD.has(kind);
  return {
    actors,
    acting,
    event: withTaskNames(step.event, nameOfTask),
    actingName: isTask ? nameOfTask(task.id, task.name) : (acting?.name ?? "main"),
    actingNumber: isTask ? (numbers.get(task.id) ?? thread) : thread,
  };
}

function stateOf(
  { state, waiting, task }: ThreadStack,
  nameOfTask: (id: string, name: string) => string,
): string {
  switch (state) {
    case "running":
      return task === null ? "runs" : `goes on with ${nameOfTask(task.id, task.name)}`;
    case "waiting":
      return waiting === null ? "waits" : `waits for ${sayWaiting(waiting)}`;
    case "ready":
      return "is ready, and waits for a core";
    case "new":
      return "has not begun";
    case "ended":
      return "has ended";
  }
}
